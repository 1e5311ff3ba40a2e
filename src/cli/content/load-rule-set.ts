import { stat } from 'node:fs/promises';
import { hamstring } from '../../hamstring.js';
import type { Parsed } from '../../issue/issue.js';
import { nearest } from '../../issue/nearest.js';
import { parseRuleSet, type RuleSet } from '../../rule-set/parse-rule-set.js';
import { Refusal } from '../refusal.js';
import { loadFolder } from './load-folder.js';
import { loadReading } from './load-json.js';
import { whyUnreadable, type Bytes } from './read-bytes.js';

/** The rule sets that come with the package, by name. */
const bundled: ReadonlyMap<string, object> = new Map([['hamstring', hamstring]]);

/**
 * Reads and checks a rule set.
 *
 * @param name - name of a bundled rule set, path of a JSON file, or path of a folder of JSON files
 * @returns the rule set, or every finding about it with its place in the files
 * @throws Refusal when it cannot be read, or when an address is given: rule sets are never fetched
 */
export async function loadRuleSet(name: string, stdin: Bytes): Promise<Parsed<RuleSet>> {
  const source = bundled.get(name);
  if (source !== undefined) return parseRuleSet(source);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
    throw new Refusal('usage', `rule sets are read from disk and never fetched; save \`${name}\` to a file first`);
  }
  const reading = (await isFolder(name)) ? await loadFolder(name, stdin) : await loadReading(name, stdin);
  if (reading.content === null || reading.issues.length > 0) return { ok: false, issues: reading.issues };
  const { value, place } = reading.content;
  const parsed = parseRuleSet(value as object);
  const issues = parsed.issues.map(place);
  return parsed.ok ? { ok: true, value: parsed.value, issues } : { ok: false, issues };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const names = [...bundled.keys()];
    const near = nearest(path, names);
    const hint = near === null ? `bundled rule sets: ${names.join(', ')}` : `did you mean \`${near}\`?`;
    throw new Refusal('unreadable', `${whyUnreadable(path, error)} (${hint})`);
  }
}
