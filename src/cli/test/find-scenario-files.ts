import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isScenarioFile, scenarioEnding } from '../content/is-scenario-file.js';
import { whyUnreadable } from '../content/read-bytes.js';
import { Refusal } from '../refusal.js';

const folderName = 'scenarios';

/**
 * The scenario files that a path stands for: itself, or those of a folder. In a folder these are `scenarios.json`, files called
 * `….scenarios.json`, and what is in a subfolder `scenarios`; where there are none of these, every JSON file.
 *
 * @throws Refusal when the path cannot be read, or when there is no JSON file in the folder
 */
export async function findScenarioFiles(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [path];
  const files = await scenarioFilesIn(path);
  if (files.length === 0) throw new Refusal('unreadable', `there is no scenario file in the folder \`${path}\``);
  return files;
}

/** The scenario files beside a file: in its folder, by the same rule. */
export async function findNeighbors(path: string): Promise<string[]> {
  if (path === '-') return [];
  return (await scenarioFilesIn(dirname(path))).filter((other) => other !== join(path));
}

/**
 * The rule set to which a scenario file belongs by its place: `clinic.json` beside `clinic.scenarios.json`, `rule-set.json` beside
 * `scenarios.json`, or the folder around `scenarios`.
 */
export async function ruleSetBeside(path: string): Promise<string | null> {
  if (path === '-') return null;
  const folder = dirname(path);
  if (isScenarioFile(path)) {
    const stem = basename(path).slice(0, -scenarioEnding.length);
    const file = join(folder, `${stem === '' ? 'rule-set.' : stem}json`);
    if (await exists(file)) return file;
  }
  return basename(folder) === folderName ? dirname(folder) : null;
}

async function scenarioFilesIn(folder: string): Promise<string[]> {
  const own = await jsonFiles(folder);
  const named = own.filter(isScenarioFile);
  const sub = join(folder, folderName);
  const inside = (await exists(sub)) && (await isFolder(sub)) ? (await jsonFiles(sub)).map((name) => join(folderName, name)) : [];
  const chosen = named.length + inside.length > 0 ? [...named, ...inside] : own;
  return chosen.map((name) => join(folder, name));
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json')).map(({ name }) => name).sort();
    for (const name of names) {
      // Reading a pipe or a device might never end.
      if (!(await stat(join(folder, name))).isFile()) throw new Refusal('unreadable', `\`${join(folder, name)}\` is not a file`);
    }
    return names;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreadable', whyUnreadable(folder, error));
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(path, error));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
