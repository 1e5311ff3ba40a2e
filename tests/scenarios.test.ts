import { describe, expect, it } from 'vitest';
import { createRehab } from '../src/create-rehab.js';
import { hamstring } from '../src/hamstring.js';
import { checkScenario } from '../src/testing/check-scenario.js';
import { loadScenarios } from './support/scenario-files.js';

const rehab = createRehab(hamstring);
const scenarios = loadScenarios();

describe.each([...new Set(scenarios.map(({ file }) => file))])('%s', (file) => {
  it.each(scenarios.filter((scenario) => scenario.file === file).map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, { snapshot, expect: expected }) => {
      const guidance = await rehab.evaluate(snapshot as object);
      expect(checkScenario(guidance, expected)).toEqual([]);
    },
  );
});
