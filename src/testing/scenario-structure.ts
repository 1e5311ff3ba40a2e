import type { Issue, IssuePath } from '../issue/issue.js';
import { isPlainObject, readPlain } from '../issue/plain-data.js';
import { issuesFromZod } from '../rule-set/issues-from-zod.js';
import type { ScenarioFile } from './scenario.js';
import { scenarioFileSchema } from './scenario-schema.js';

/** A scenario file as far as its structure could be understood. */
export interface ScenarioStructure {
  readonly file: ScenarioFile;
  /** Whether a snapshot or a scenario has the structure that it must have. */
  readonly isSound: (path: IssuePath) => boolean;
  readonly issues: readonly Issue[];
}

/** Checks the structure of a scenario file; what is wrong in one scenario does not hide the others. */
export function scenarioStructure(value: unknown): ScenarioStructure {
  const plain = readPlain(value);
  if (!plain.ok) return { file: {}, isSound: () => false, issues: plain.issues };
  const result = scenarioFileSchema.safeParse(plain.value);
  if (result.success) return { file: plain.value as ScenarioFile, isSound: () => true, issues: [] };
  const issues = issuesFromZod(result.error, plain.value);
  const unsound = new Set(issues.map(({ path }) => partOf(path)));
  const whole = isPlainObject(plain.value) ? Object.entries(plain.value) : [];
  const file = Object.fromEntries(whole.filter(([key]) => !unsound.has(partOf([key]))));
  return { file, isSound: (path) => !unsound.has(partOf(path)), issues };
}

/** The top-level key and the entry under it. */
function partOf(path: IssuePath): string {
  return JSON.stringify(path.slice(0, 2));
}
