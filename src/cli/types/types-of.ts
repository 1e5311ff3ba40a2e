import type { Parsed } from '../../issue/issue.js';
import { snapshotTypes } from '../../snapshot/snapshot-types.js';
import { loadRuleSet } from '../content/load-rule-set.js';
import type { Bytes } from '../content/read-bytes.js';
import { interfaceName } from './interface-name.js';

/**
 * Reads a rule set and writes the TypeScript interface of its snapshots.
 *
 * @param rules - name of a bundled rule set, path of a JSON file, path of a folder of JSON files, or `-`
 * @param wantedName - name of the interface; made from the id of the rule set when left out
 * @param stdin - what `-` stands for
 * @returns the source of the interface, or every finding that prevents it
 * @throws Refusal when the rule set cannot be read, or when the name cannot be one of an interface
 */
export async function typesOf(rules: string, wantedName: string | undefined, stdin: Bytes): Promise<Parsed<string>> {
  const ruleSet = await loadRuleSet(rules, stdin);
  if (!ruleSet.ok) return ruleSet;
  const { data } = ruleSet.value;
  const name = interfaceName(data.id, wantedName);
  const use = `// With createRehab<${name}>(ruleSet) a misspelled fact does not compile.\n`;
  return { ok: true, value: use + snapshotTypes(data, name), issues: ruleSet.issues };
}
