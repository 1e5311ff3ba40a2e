import { createRehab } from '../../src/create-rehab.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseScenarios } from '../../src/testing/parse-scenarios.js';
import type { ReadScenario } from '../../src/testing/read-scenario.js';
import type { Expectation, Json, Scenario } from '../../src/testing/scenario.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

/** The small rule set, changed where a test needs it. */
export function mini(change: (rules: ReturnType<typeof miniRuleSet>) => void = () => undefined): RuleSet {
  const rules = miniRuleSet();
  change(rules);
  return createRehab(rules).ruleSet;
}

/** Somebody in the second phase who may start to run. */
export const ready = {
  assessedOn: '2026-02-10',
  screens: { signs: 'complete' },
  injury: { date: '2026-02-01' },
  analgesic: { taken: false },
  pain: { walking: 0 },
  strength: { injured: 90, uninjured: 100 },
  level: 'none',
};

/** One scenario that starts from `ready`. */
export function scenario(expect: Expectation, changes?: { readonly [key: string]: Json }, more: Partial<Scenario> = {}): Scenario {
  return { name: 'a scenario', from: 'ready', ...(changes === undefined ? {} : { with: changes }), expect, ...more };
}

/** Scenarios ready to be run; throws when something is wrong with them. */
export function read(ruleSet: RuleSet, ...scenarios: readonly Scenario[]): readonly ReadScenario[] {
  const parsed = parseScenarios(ruleSet, { 'mini.scenarios.json': JSON.stringify({ snapshots: { ready }, scenarios }, null, 2) });
  if (!parsed.ok) throw new RehabRulesError('scenarios', parsed.issues);
  return parsed.value;
}
