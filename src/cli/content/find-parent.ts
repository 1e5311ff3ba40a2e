import { readdir, realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, posix, relative, sep, win32 } from 'node:path';
import { problem, type Issue } from '../../issue/issue.js';
import { nearest } from '../../issue/nearest.js';
import { knownNames } from '../../known-rule-sets.js';
import { whyUnreadable } from './read-bytes.js';
import { isOutside } from './shown-path.js';

/** Where a rule set lies, with every link resolved. */
export interface Location {
  /** The file, or the folder of files. */
  readonly path: string;
  /** The folder from which its relative paths lead. */
  readonly folder: string;
  /** The folder out of which they must not lead. */
  readonly root: string;
}

const relativePath = /^\.{1,2}(?:\/|$)/;
const packageFile = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*\/.+\.json$/i;

/**
 * Finds the file or folder that `extends` names. Nothing is read or run for that.
 *
 * @param name - what stands in `extends`; no name of a bundled rule set
 * @param from - where the rule set lies in which it stands
 * @returns the place, or why nothing is read there
 */
export async function findParent(name: string, from: Location): Promise<Location | Issue> {
  if (posix.isAbsolute(name) || win32.isAbsolute(name)) return outside(name, 'absolute');
  if (/^[a-z][a-z\d+.-]*:/i.test(name)) return outside(name, 'address');
  if (relativePath.test(name)) return findFile(name, from);
  return packageFile.test(name) ? findInPackage(name, from) : unknown(name, from.folder);
}

async function findFile(name: string, { folder, root }: Location): Promise<Location | Issue> {
  const target = join(folder, name);
  // What lies outside is not even looked for: a message must not tell what is there.
  if (isOutside(relative(root, target))) return outside(name, 'folder');
  try {
    const path = await realpath(target);
    if (isOutside(relative(root, path))) return outside(name, 'folder');
    const found = await stat(path);
    if (found.isDirectory()) return { path, folder: path, root };
    if (!found.isFile() || !path.endsWith('.json')) return unreadable(name, 'it is not a .json file');
    return { path, folder: dirname(path), root };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? unknown(name, folder) : unreadable(name, whyUnreadable(name, error));
  }
}

async function findInPackage(name: string, { folder }: Location): Promise<Location | Issue> {
  // Node itself looks it up, as for `require`, but nothing is loaded.
  const { resolve } = createRequire(join(folder, 'rule-set.json'));
  try {
    const path = await realpath(resolve(name));
    if (!path.endsWith('.json') || !(await isInstalled(path, folder, resolve.paths(name) ?? []))) return outside(name, 'packages');
    if (!(await stat(path)).isFile()) return unreadable(name, 'it is not a .json file');
    return { path, folder: dirname(path), root: packageOf(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND') return (await meant(`./${name}`, name, folder)) ?? unreadable(name, 'it is not installed here');
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return unreadable(name, 'its package does not export it');
    return unreadable(name, whyUnreadable(name, error));
  }
}

/** Whether a file lies in a `node_modules` of the folder or of one above it; Node would look elsewhere too. */
async function isInstalled(path: string, folder: string, places: readonly string[]): Promise<boolean> {
  for (const place of places) {
    if (basename(place) !== 'node_modules' || isOutside(relative(dirname(place), folder))) continue;
    const real = await realpath(place).catch(() => null);
    if (real !== null && !isOutside(relative(real, path))) return true;
  }
  return false;
}

function packageOf(path: string): string {
  const parts = path.split(sep);
  const at = parts.lastIndexOf('node_modules') + 1;
  return parts.slice(0, at + (parts[at]?.startsWith('@') === true ? 2 : 1)).join(sep);
}

/** Nothing has that name; perhaps a file of the folder was meant. */
async function unknown(name: string, folder: string): Promise<Issue> {
  const start = relativePath.test(name) ? `${posix.dirname(name)}/` : './';
  const beside = await readdir(join(folder, start)).catch(() => []);
  const files = beside.filter((file) => file.endsWith('.json')).map((file) => start + file);
  return problem('unknown-parent', ['extends'], { name, nearest: nearest(name, [...files, ...knownNames]), known: knownNames });
}

/** A path without `./` in front reads like the name of a package. */
async function meant(path: string, name: string, folder: string): Promise<Issue | null> {
  const target = join(folder, path);
  if (isOutside(relative(folder, target)) || (await stat(target).catch(() => null)) === null) return null;
  return problem('unknown-parent', ['extends'], { name, nearest: path, known: knownNames });
}

function outside(name: string, where: 'folder' | 'absolute' | 'address' | 'packages'): Issue {
  return problem('parent-outside', ['extends'], { name, where });
}

function unreadable(name: string, why: string): Issue {
  return problem('parent-unreadable', ['extends'], { name, why });
}
