import { decider } from '../../src/decide/decide.js';
import { compiledEvaluator } from '../../src/evaluate/compiled/evaluator.js';
import type { HamstringSnapshot } from '../../src/hamstring.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { factPlan } from '../../src/snapshot/fact-plan.js';
import { FactsOnDemand } from '../../src/snapshot/facts-on-demand.js';
import { KeptReading } from '../../src/snapshot/kept-reading.js';
import { quickRead } from '../../src/snapshot/quick-read.js';
import { Reading } from '../../src/snapshot/reading.js';
import type { Case } from '../rules/cases.js';
import { readDecision } from './guidance.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type Contender, type RoundOptions } from './time-rounds.js';

/** Where the time of the compiled guidance goes: over the snapshots that are in order, which are nearly all. */
export async function measureSteps(ruleSet: RuleSet<HamstringSnapshot>, cases: readonly Case[], options: RoundOptions): Promise<Measure> {
  const plan = factPlan(ruleSet.data);
  const evaluator = compiledEvaluator(plan, ruleSet.conditions);
  const decide = decider(ruleSet, false);
  const room = new Reading(plan);
  const read = cases.flatMap(({ snapshot }) => {
    const reading = new Reading(plan);
    return quickRead(reading, snapshot) ? [{ snapshot, reading, outcomes: evaluator.evaluate(reading) }] : [];
  });
  const overrides = new Map();
  const contenders: readonly Contender[] = [
    {
      name: 'check and read the snapshot',
      pass: () => {
        let sum = 0;
        for (const { snapshot } of read) {
          room.clear();
          sum += Number(quickRead(room, snapshot));
        }
        return sum;
      },
    },
    { name: 'work out the facts, and outcomes from them', pass: () => read.reduce((sum, { reading }) => sum + evaluator.evaluate(reading).at(0).length, 0) },
    {
      name: 'outcomes to the decision',
      pass: () => {
        let sum = 0;
        for (const { reading, outcomes } of read) {
          const facts = new FactsOnDemand(plan, ruleSet.conditions.reads, new KeptReading(reading));
          sum += readDecision(decide({ snapshot: { assessedOn: reading.assessedOn ?? '', overrides }, facts, outcomes, issues: [] }));
        }
        return sum;
      },
    },
  ];
  const rounds = await timeRounds(contenders, options);
  return {
    title: 'Where the time goes',
    notes: [`The steps of the compiled guidance, the decision read, each on its own, over the ${read.length} of ${cases.length} snapshots in which everything is in order. The others are read again, thoroughly.`],
    figures: contenders.map(({ name }) => ({ name, value: perSnapshot(rounds.time(name), read.length), unit: 'µs' })),
    comparisons: [],
  };
}
