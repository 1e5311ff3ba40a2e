import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { knownNames, knownParents } from '../../known-rule-sets.js';
import type { RuleSetFile } from '../../rule-set/extend/parents.js';
import { loadFolder } from './load-folder.js';
import type { Texts } from './load-json.js';
import { packageFolder } from './package-folder.js';
import { shownPath } from './shown-path.js';

const prefix = 'rehab-rules/';

/** Short names of the rule sets that come with the package. */
export const bundledNames: readonly string[] = knownNames.map((name) => name.slice(prefix.length));

/**
 * A rule set that comes with the package, with the places in its files where they are there and hold the same.
 *
 * @param name - `hamstring` or `rehab-rules/hamstring`
 * @returns null when there is none of that name
 */
export async function bundledRuleSet(name: string, texts: Texts): Promise<RuleSetFile | null> {
  const short = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const known = knownParents(prefix + short, '');
  if (known === undefined || 'code' in known) return null;
  const folder = join(packageFolder, 'rules', short);
  try {
    const shown: Texts = new Map();
    const { content } = await loadFolder(folder, { name: shownPath(folder), texts: shown });
    // Rules that somebody changed in place are not those that the library answers with.
    if (content === null || !isDeepStrictEqual(content.value, withoutSchema(known.value))) return known;
    for (const [file, text] of shown) texts.set(file, text);
    return { ...known, place: content.place };
  } catch {
    return known;
  }
}

function withoutSchema(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== '$schema'));
}
