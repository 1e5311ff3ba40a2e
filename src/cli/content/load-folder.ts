import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { joinFiles } from '../../json/join-files.js';
import type { JsonReading } from '../../json/read-json.js';
import { Refusal } from '../refusal.js';
import { loadReading, type Texts } from './load-json.js';
import { whyUnreadable } from './read-bytes.js';
import { isScenarioFile } from './is-scenario-file.js';
import { isOutside } from './shown-path.js';

/** What a folder holds. */
export interface FolderReading extends JsonReading {
  /** True when a file of it could not be understood at all, so that parts of the rule set seem to be missing. */
  readonly incomplete: boolean;
}

/** Files that npm writes into the folder in which a package is installed. */
const filesOfNpm: ReadonlySet<string> = new Set(['package.json', 'package-lock.json']);

/**
 * Reads the JSON files of a folder, without its subfolders, files of scenarios and files of npm, and joins them by their top-level keys.
 *
 * @param folder - path of the folder
 * @param options - the name in findings, when it is not the path; where to keep the texts
 * @throws Refusal when the folder or a file cannot be read, when there is no JSON file in it, or when a link leads out of it
 */
export async function loadFolder(folder: string, { name = folder, texts }: { readonly name?: string; readonly texts?: Texts } = {}): Promise<FolderReading> {
  const names = await jsonFiles(folder, name);
  if (names.length === 0) throw new Refusal('unreadable', `there is no .json file in the folder \`${name}\``);
  const files: JsonReading[] = [];
  for (const one of names) {
    files.push(await loadReading(join(folder, one), nothing(), { name: join(name, one), ...(texts === undefined ? {} : { texts }) }));
  }
  return { ...joinFiles(name, files), incomplete: files.some(({ content }) => content === null) };
}

async function jsonFiles(folder: string, shown: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const named = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .filter((name) => !isScenarioFile(name) && !filesOfNpm.has(name))
      .sort();
    const real = await realpath(folder);
    for (const name of named) {
      const path = await realpath(join(folder, name));
      if (isOutside(relative(real, path))) throw new Refusal('unreadable', `\`${join(shown, name)}\` is a link that leads out of the folder`);
      // Reading a pipe or a device might never end.
      if (!(await stat(path)).isFile()) throw new Refusal('unreadable', `\`${join(shown, name)}\` is not a file`);
    }
    return named;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreadable', whyUnreadable(shown, error));
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // No file of a folder is called `-`.
}
