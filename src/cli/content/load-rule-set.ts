import type { Parsed } from '../../issue/issue.js';
import { ruleSetOf, type RuleSet } from '../../rule-set/parse-rule-set.js';
import { readRuleSet } from '../../rule-set/read-rule-set.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { loadSource } from './load-source.js';
import type { Bytes } from './read-bytes.js';

/** A rule set beside the one it extends. */
export interface RuleSetInChain {
  readonly ruleSet: RuleSet;
  /** What it extends, with what that one inherits; null when it extends nothing. */
  readonly parent: RuleSetData | null;
}

/**
 * Reads a rule set, with every rule set it extends, and checks its structure and its references.
 *
 * @param name - name of a bundled rule set, path of a JSON file, path of a folder of JSON files, or `-`
 * @returns the rule set, or every finding about it with its place in the files
 * @throws Refusal when it cannot be read, or when an address is given: rule sets are never fetched
 */
export async function loadRuleSet(name: string, stdin: Bytes): Promise<Parsed<RuleSet>> {
  const loaded = await loadInChain(name, stdin);
  return loaded.ok ? { ...loaded, value: loaded.value.ruleSet } : loaded;
}

/** The same, for those who ask what the rule set changes. */
export async function loadInChain(name: string, stdin: Bytes): Promise<Parsed<RuleSetInChain>> {
  const { file, parents, withoutEchoes } = await loadSource(name, stdin);
  const syntax = file.issues ?? [];
  if (file.value === undefined) return { ok: false, issues: syntax };
  const reading = readRuleSet(file, parents);
  const parsed = ruleSetOf(reading);
  const issues = withoutEchoes([...syntax, ...parsed.issues]);
  if (!parsed.ok || syntax.length > 0) return { ok: false, issues };
  const parent = (reading.layers.at(-2)?.effective ?? null) as RuleSetData | null;
  return { ok: true, value: { ruleSet: parsed.value, parent }, issues };
}
