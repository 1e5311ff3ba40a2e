import type { Parsed } from '../../issue/issue.js';
import { ruleSetOf, type RuleSet } from '../../rule-set/parse-rule-set.js';
import { readRuleSet } from '../../rule-set/read-rule-set.js';
import { loadSource } from './load-source.js';
import type { Bytes } from './read-bytes.js';

/**
 * Reads a rule set, with every rule set it extends, and checks its structure and its references.
 *
 * @param name - name of a bundled rule set, path of a JSON file, path of a folder of JSON files, or `-`
 * @returns the rule set, or every finding about it with its place in the files
 * @throws Refusal when it cannot be read, or when an address is given: rule sets are never fetched
 */
export async function loadRuleSet(name: string, stdin: Bytes): Promise<Parsed<RuleSet>> {
  const { file, parents, withoutEchoes } = await loadSource(name, stdin);
  const syntax = file.issues ?? [];
  if (file.value === undefined) return { ok: false, issues: syntax };
  const reading = readRuleSet(file, parents);
  const parsed = ruleSetOf(reading);
  const issues = withoutEchoes([...syntax, ...parsed.issues]);
  return parsed.ok && syntax.length === 0 ? { ok: true, value: parsed.value, issues } : { ok: false, issues };
}
