import { decider } from '../../src/decide/decide.js';
import { compiledEvaluator } from '../../src/evaluate/compiled/evaluator.js';
import type { HamstringSnapshot } from '../../src/hamstring.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { readFacts } from '../../src/snapshot/facts.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import type { Case } from '../rules/cases.js';
import { readDecision } from './guidance.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type Contender, type RoundOptions } from './time-rounds.js';

/** Where the time of the compiled guidance goes. */
export async function measureSteps(ruleSet: RuleSet<HamstringSnapshot>, cases: readonly Case[], options: RoundOptions): Promise<Measure> {
  const evaluator = compiledEvaluator(ruleSet.conditions.nodes);
  const decide = decider(ruleSet, false);
  const parsed = cases.map(({ snapshot }) => {
    const result = parseSnapshot(ruleSet, snapshot);
    if (!result.ok) throw new Error('a snapshot of the benchmark has errors');
    return { snapshot: result.value, issues: result.issues };
  });
  const assessed = cases.map(({ facts }, i) => ({ ...(parsed[i] as (typeof parsed)[number]), facts, outcomes: evaluator.outcomes(facts) }));
  const contenders: readonly Contender[] = [
    { name: 'check and read the snapshot', pass: () => cases.reduce((sum, { snapshot }) => sum + parseSnapshot(ruleSet, snapshot).issues.length, 0) },
    { name: 'work out the facts', pass: () => parsed.reduce((sum, { snapshot }) => sum + (readFacts(ruleSet, snapshot).get('pain.rest')?.gap === null ? 1 : 0), 0) },
    { name: 'facts to outcomes', pass: () => cases.reduce((sum, { facts }) => sum + (evaluator.outcomes(facts).get('criterion:no-rest-pain') === 'met' ? 1 : 0), 0) },
    { name: 'outcomes to the decision', pass: () => assessed.reduce((sum, one) => sum + readDecision(decide(one)), 0) },
  ];
  const rounds = await timeRounds(contenders, options);
  return {
    title: 'Where the time goes',
    notes: ['The steps of the compiled guidance, the decision read, each on its own.'],
    figures: contenders.map(({ name }) => ({ name, value: perSnapshot(rounds.time(name), cases.length), unit: 'µs' })),
    comparisons: [],
  };
}
