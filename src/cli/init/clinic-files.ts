import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { packageFolder } from '../content/package-folder.js';
import type { ClinicName } from './clinic-name.js';

/** A file of a clinic folder. */
export interface ClinicFile {
  /** Path inside the folder. */
  readonly path: string;
  readonly text: string;
  /** What it is, in a few words. */
  readonly about: string;
}

const templates = [
  { path: 'rule-set.json', template: 'rule-set.json', about: 'what the clinic changes' },
  { path: 'scenarios.json', template: 'scenarios.json', about: 'invented patients, and what must come out' },
  { path: 'README.md', template: 'README.md', about: 'how to change, check and test it' },
  { path: '.github/workflows/rules.yml', template: 'github-workflow.yml', about: 'checks and tests at every change' },
] as const;

/** The files of a new clinic folder. */
export async function clinicFiles({ id, title }: ClinicName, today: string): Promise<ClinicFile[]> {
  const read = async (name: string): Promise<string> => readFile(join(packageFolder, 'templates', 'clinic', name), 'utf8');
  const words = { id, title, today, version: packageJson.version };
  const workflow = filled(await read('github-workflow.yml'), words).trimEnd();
  return Promise.all(templates.map(async ({ path, template, about }) => ({ path, about, text: filled(await read(template), { ...words, workflow }) })));
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);
}
