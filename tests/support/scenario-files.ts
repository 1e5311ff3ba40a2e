import { readdirSync, readFileSync } from 'node:fs';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { parseScenarios, type ScenarioFiles } from '../../src/testing/parse-scenarios.js';
import type { ReadScenario } from '../../src/testing/read-scenario.js';

const folder = new URL('../../rules/hamstring/scenarios/', import.meta.url);

/** The scenario files of the bundled rule set as text, by name. */
export const scenarioFiles: ScenarioFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** The scenarios of the bundled rule set, each with its snapshot written out. */
export function loadScenarios(): readonly ReadScenario[] {
  const parsed = parseScenarios(createRehab(hamstring).ruleSet, scenarioFiles);
  if (!parsed.ok) throw new RehabRulesError('scenarios', parsed.issues);
  return parsed.value;
}
