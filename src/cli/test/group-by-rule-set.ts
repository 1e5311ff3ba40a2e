import { dirname, isAbsolute, join, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { found } from '../../issue/found.js';
import { problem, type Issue } from '../../issue/issue.js';
import type { JsonReading } from '../../json/read-json.js';
import { knownNames } from '../../known-rule-sets.js';
import type { ReadFile } from '../../testing/read-scenarios.js';
import { loadReading } from '../content/load-json.js';
import type { Bytes } from '../content/read-bytes.js';
import { Refusal } from '../refusal.js';
import { ruleSetBeside } from './find-scenario-files.js';

/** Scenario files that are about one rule set. */
export interface Group {
  /** Name or path of the rule set. */
  readonly rules: string;
  readonly files: readonly (ReadFile & { readonly path: string })[];
}

/**
 * Reads scenario files and finds the rule set that each is about.
 *
 * @param paths - the files
 * @param rules - the rule set of all of them, whatever they say; undefined to let them say it
 * @throws Refusal when a file cannot be read, or does not say its rule set and none lies beside it
 */
export async function groupByRuleSet(paths: readonly string[], rules: string | undefined, stdin: Bytes): Promise<{ groups: readonly Group[]; issues: readonly Issue[] }> {
  const groups = new Map<string, { rules: string; files: (ReadFile & { path: string })[] }>();
  const issues: Issue[] = [];
  for (const path of paths) {
    const reading = await loadReading(path, stdin);
    const name = rules ?? (await ruleSetOf(path, reading, issues));
    if (name === null) continue;
    const key = knownNames.includes(name) ? name : resolve(name);
    const group = groups.get(key) ?? { rules: name, files: [] };
    groups.set(key, group);
    group.files.push({ name: path === '-' ? '(stdin)' : path, path, reading });
  }
  return { groups: [...groups.values()], issues };
}

/** The rule set that a file names, or the one it lies beside; null when what it names is a finding. */
async function ruleSetOf(path: string, { content, issues: syntax }: JsonReading, issues: Issue[]): Promise<string | null> {
  const value = content?.value;
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const named = typeof value === 'object' && value !== null && 'ruleSet' in value ? value.ruleSet : undefined;
  if (named === undefined) {
    const beside = await ruleSetBeside(path);
    if (beside !== null) return beside;
    if (content === null) {
      // Nobody can say which rule set it names; what is wrong with it says enough.
      issues.push(...syntax);
      return null;
    }
    if (!has('scenarios') && (has('extends') || has('facts'))) throw new Refusal('usage', `\`${path}\` holds a rule set, not scenarios; to check it: rehab-rules validate`);
    throw new Refusal(
      'usage',
      `which rule set is \`${path}\` about? Name it there as \`ruleSet\`, call it \`NAME.scenarios.json\` beside \`NAME.json\`, or give --rules`,
    );
  }
  if (typeof named === 'string' && knownNames.includes(named)) return named;
  const target = typeof named === 'string' && !isAbsolute(named) && !/^[a-z][a-z\d+.-]*:/i.test(named) ? join(path === '-' ? '.' : dirname(path), named) : null;
  if (target !== null && (await mayBeRules(target))) return target;
  const expected = `a path from this file to a JSON file or a folder, or ${knownNames.map((name) => `\`${name}\``).join(', ')}`;
  const issue = problem('wrong-format', ['ruleSet'], { expected, found: found(named) });
  issues.push(content === null ? issue : content.place(issue));
  return null;
}

/** A folder or a JSON file, or one that is not there, which is told when it is read; nothing else is opened because a file says so. */
async function mayBeRules(path: string): Promise<boolean> {
  return stat(path).then(
    (one) => one.isDirectory() || (one.isFile() && path.endsWith('.json')),
    () => path.endsWith('.json'),
  );
}
