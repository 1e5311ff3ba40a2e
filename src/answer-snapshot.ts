import { decider } from './decide/decide.js';
import type { Guidance } from './decide/guidance.js';
import { compiledEvaluator } from './evaluate/compiled/evaluator.js';
import type { Outcomes } from './evaluate/outcomes.js';
import type { Parsed } from './issue/issue.js';
import type { RuleSet } from './rule-set/parse-rule-set.js';
import { factPlan } from './snapshot/fact-plan.js';
import { FactsOnDemand } from './snapshot/facts-on-demand.js';
import { KeptReading } from './snapshot/kept-reading.js';
import { readInto } from './snapshot/parse-snapshot.js';
import type { ValueOf } from './snapshot/quick-read.js';
import { withReading } from './snapshot/with-reading.js';

/** An answer and what it was made from. */
export interface Answer {
  readonly guidance: Guidance;
  readonly outcomes: Outcomes;
  /** What the snapshot gave. */
  readonly reading: KeptReading;
}

/**
 * Prepares a rule set for answering snapshots at once: in numbers, with reasons for whoever asks for them.
 *
 * @param valueOf - how values are taken out of snapshots, when it is known where they come from
 */
export function snapshotAnswerer(ruleSet: RuleSet, valueOf?: ValueOf): (input: object) => Parsed<Answer> {
  const { data, conditions } = ruleSet;
  const plan = factPlan(data);
  const evaluator = compiledEvaluator(plan, conditions);
  const decide = decider(ruleSet, false);

  return (input) =>
    withReading(data, (reading) => {
      const read = readInto(reading, ruleSet, input, valueOf);
      if (!read.ok) return read;
      const { value: overrides, issues } = read;
      const outcomes = evaluator.evaluate(reading);
      const kept = new KeptReading(reading);
      const facts = new FactsOnDemand(plan, conditions.reads, kept);
      const snapshot = reading.assessedOn === undefined ? { overrides } : { assessedOn: reading.assessedOn, overrides };
      return { ok: true, value: { guidance: decide({ snapshot, facts, outcomes, issues }), outcomes, reading: kept }, issues };
    });
}
