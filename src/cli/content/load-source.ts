import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Issue } from '../../issue/issue.js';
import { nearest } from '../../issue/nearest.js';
import { knownParents } from '../../known-rule-sets.js';
import type { Parents, RuleSetFile } from '../../rule-set/extend/parents.js';
import { Refusal } from '../refusal.js';
import { bundledNames, bundledRuleSet } from './bundled-rule-set.js';
import type { Location } from './find-parent.js';
import { isScenarioFile } from './is-scenario-file.js';
import type { Texts } from './load-json.js';
import { readChain } from './read-chain.js';
import { fileName, whyUnreadable, type Bytes } from './read-bytes.js';
import { readRuleSetAt } from './read-rule-set-at.js';
import { isOutside, shownPath } from './shown-path.js';

/** A rule set that was read, with every rule set it extends. Nothing of it is checked yet. */
export interface Source {
  readonly file: RuleSetFile;
  readonly parents: Parents;
  /** The text of each file of it, by the name in findings. */
  readonly texts: Texts;
  /** Leaves out of findings about it what only follows from a file that could not be understood. */
  readonly withoutEchoes: (issues: readonly Issue[]) => Issue[];
}

/**
 * Reads a rule set.
 *
 * @param name - name of a bundled rule set, path of a JSON file, path of a folder of JSON files, or `-`
 * @param stdin - what `-` stands for
 * @throws Refusal when it cannot be read, or when an address is given: rule sets are never fetched
 */
export async function loadSource(name: string, stdin: Bytes): Promise<Source> {
  const texts: Texts = new Map();
  const bundled = await bundledRuleSet(name, texts);
  if (bundled !== null) return { file: bundled, parents: knownParents, texts, withoutEchoes: (issues) => [...issues] };
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
    throw new Refusal('usage', `rule sets are read from disk and never fetched; save \`${name}\` to a file first`);
  }
  const at = await locate(name);
  if (at.path !== at.folder && isScenarioFile(name)) throw new Refusal('usage', `\`${name}\` holds scenarios, not a rule set; to run them: rehab-rules test`);
  const { file, incomplete } = await readRuleSetAt(name, fileName(name), texts, stdin);
  const shownAs = (path: string): string => {
    const within = relative(at.folder, path);
    const start = name === '-' ? '.' : at.path === at.folder ? name : dirname(name);
    return isOutside(within) ? shownPath(path) : join(start, within);
  };
  const chain = await readChain(file, at, shownAs, texts);
  const broken = new Set([...chain.incomplete, ...(incomplete ? [file.name] : [])]);
  const isEcho = ({ code, path, file: of }: Issue): boolean => code === 'missing-key' && path.length === 0 && broken.has(of ?? '');
  return { file, parents: chain.parents, texts, withoutEchoes: (issues) => issues.filter((issue) => !isEcho(issue)) };
}

/** Where a rule set lies that was named on the command line; what it extends must lie in the same folder. */
async function locate(name: string): Promise<Location> {
  if (name === '-') return { path: resolve('(stdin)'), folder: process.cwd(), root: process.cwd() };
  try {
    const isFolder = (await stat(name)).isDirectory();
    // A pipe has no real path; what it extends is then looked for beside it.
    const path = await realpath(name).catch(() => resolve(name));
    const folder = isFolder ? path : dirname(path);
    return { path, folder, root: folder };
  } catch (error) {
    const withEnding = `${name}.json`;
    const near = (await isThere(withEnding)) ? withEnding : nearest(name, bundledNames);
    const hint = near === null ? `bundled rule sets: ${bundledNames.join(', ')}` : `did you mean \`${near}\`?`;
    throw new Refusal('unreadable', `${whyUnreadable(name, error)} (${hint})`);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
