import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as entry from '../../src/testing.js';

it('the entry for tests is this list and nothing else', () => {
  expect(Object.keys(entry).sort()).toEqual(['coverage', 'describeDifference', 'describeRuleSet', 'parseScenarios', 'runScenarios', 'snapshotArbitrary']);
  expect(readFileSync(new URL('../../src/testing.ts', import.meta.url), 'utf8')).not.toContain('export *');
});
