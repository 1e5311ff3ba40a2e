import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const file = (name: string) => [name, readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')] as const;

it.each<readonly [string, string | object]>([
  ['the mini rule set of the tests', miniRuleSet()],
  file('docs/minimal-rule-set.json'),
  file('examples/clinics/calf/rule-set.json'),
  file('examples/clinics/elite/rule-set.json'),
  file('examples/clinics/strict/rule-set.json'),
])('nothing is found in %s', (_, source) => {
  // Some day after all of them were reviewed.
  expect(checkRuleSet(source, { today: '2026-12-01' }).issues).toEqual([]);
});
