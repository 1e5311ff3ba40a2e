import { snapshotAnswerer } from '../answer-snapshot.js';
import type { Guidance } from '../decide/guidance.js';
import type { Outcomes } from '../evaluate/outcomes.js';
import type { Parsed } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { readFacts, type Facts } from '../snapshot/facts.js';
import { parsedValue } from '../snapshot/quick-read.js';

/** An answer and what a summary looks at beside it. */
export interface Answer {
  readonly guidance: Guidance;
  readonly outcomes: Outcomes;
  /** Every fact of the rule set; null where no summary counts them. */
  readonly facts: Facts | null;
}

/** Answers a snapshot, or says what is wrong with it. */
export type Answerer = (snapshot: object) => Parsed<Answer>;

/**
 * Prepares a rule set for answering a cohort, of which the snapshots come out of a parser.
 *
 * @param everyFact - whether facts are read that no rule asks for
 */
export function answerer(ruleSet: RuleSet, everyFact: boolean): Answerer {
  const { data, conditions } = ruleSet;
  const reads = new Map([...Object.keys(data.facts).map((id) => [id, { id }] as const), ...conditions.reads]);
  const asked = { data, conditions: { reads } };
  const answer = snapshotAnswerer(ruleSet, parsedValue);

  return (input) => {
    const result = answer(input);
    if (!result.ok) return result;
    const { guidance, outcomes, reading } = result.value;
    return { ok: true, value: { guidance, outcomes, facts: everyFact ? readFacts(asked, { ...reading.snapshot(), overrides: new Map() }) : null }, issues: result.issues };
  };
}
