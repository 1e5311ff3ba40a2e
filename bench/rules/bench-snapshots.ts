import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { HamstringSnapshot } from '../../src/hamstring.js';
import type { CohortParameters } from '../../src/replay/synthetic/parameters.js';
import { synthesize } from '../../src/replay/synthetic/synthesize.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { nested } from '../../src/testing/flat.js';

// npm runs scripts in the root of the project; what is bundled does not know where its source was.
const root = pathToFileURL(`${process.cwd()}/`);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => folder + name);

const people = 30;

/** The snapshots of all measures: the examples, those that the scenarios start from, and people who were made up. */
export function benchSnapshots(data: RuleSetData): readonly HamstringSnapshot[] {
  const examples = filesIn('examples/').map((path) => json(path) as HamstringSnapshot);
  const ofScenarios = filesIn('rules/hamstring/scenarios/').flatMap((path) => Object.values((json(path) as { snapshots?: Record<string, HamstringSnapshot> }).snapshots ?? {}));
  const madeUp = [...synthesize(cohortParameters(), data, people, 1)].map(({ facts }) => nested(facts) as HamstringSnapshot);
  return [...examples, ...ofScenarios, ...madeUp];
}

/** How the people who are made up recover. */
export function cohortParameters(): CohortParameters {
  return json('examples/cohort/parameters.json') as CohortParameters;
}
