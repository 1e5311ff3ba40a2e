import { basename } from 'node:path';

/** How the name of a file ends that lies beside a rule set and holds its scenarios. */
export const scenarioEnding = 'scenarios.json';

/** Whether a name says that a file holds scenarios: `scenarios.json`, or `clinic.scenarios.json`. */
export function isScenarioFile(path: string): boolean {
  const name = basename(path);
  return name === scenarioEnding || name.endsWith(`.${scenarioEnding}`);
}
