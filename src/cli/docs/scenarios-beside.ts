import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bundledNames } from '../content/bundled-rule-set.js';
import { isScenarioFile, scenarioEnding } from '../content/is-scenario-file.js';
import { packageFolder } from '../content/package-folder.js';

/**
 * The scenario files that belong to a rule set by their place: those in its folder, `clinic.scenarios.json` beside `clinic.json`, and
 * `scenarios.json` beside `rule-set.json`. None where nothing lies there.
 */
export async function scenariosBeside(name: string): Promise<string[]> {
  const short = name.replace(/^rehab-rules\//, '');
  if (bundledNames.includes(short)) return inFolder(join(packageFolder, 'rules', short));
  if (name === '-') return [];
  if (await isFolder(name)) return inFolder(name);
  const stem = basename(name).replace(/json$/, '');
  const own = stem === 'rule-set.' ? [scenarioEnding, stem + scenarioEnding] : [stem + scenarioEnding];
  return (await filesIn(dirname(name))).filter((file) => own.includes(file)).map((file) => join(dirname(name), file));
}

async function inFolder(folder: string): Promise<string[]> {
  const sub = join(folder, 'scenarios');
  return [...(await filesIn(folder)).filter(isScenarioFile).map((file) => join(folder, file)), ...(await filesIn(sub)).map((file) => join(sub, file))];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => entry.name).sort();
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );
}
