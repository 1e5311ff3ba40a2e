import { decider } from '../decide/decide.js';
import type { Guidance } from '../decide/guidance.js';
import { compiledEvaluator } from '../evaluate/compiled/evaluator.js';
import type { Outcomes } from '../evaluate/outcomes.js';
import type { Parsed } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { readFacts, type Facts } from '../snapshot/facts.js';
import { parseSnapshot } from '../snapshot/parse-snapshot.js';

/** An answer and what it was made from. */
export interface Answer {
  readonly guidance: Guidance;
  /** The facts that rules ask for, or every fact of the rule set when a summary counts them. */
  readonly facts: Facts;
  readonly outcomes: Outcomes;
}

/** Answers a snapshot, or says what is wrong with it. */
export type Answerer = (snapshot: object) => Parsed<Answer>;

/**
 * Prepares a rule set for answering a cohort: the steps of the compiled evaluator, of which a summary looks at each.
 *
 * @param everyFact - whether facts are read that no rule asks for
 */
export function answerer(ruleSet: RuleSet, everyFact: boolean): Answerer {
  const { data, conditions } = ruleSet;
  const reads = new Map([...(everyFact ? Object.keys(data.facts) : []).map((id) => [id, { id }] as const), ...conditions.reads]);
  const asked = { data, conditions: { ...conditions, reads } };
  const evaluator = compiledEvaluator(conditions.nodes);
  const decide = decider(ruleSet, false);

  return (input) => {
    const parsed = parseSnapshot(ruleSet, input);
    if (!parsed.ok) return parsed;
    const { value: snapshot, issues } = parsed;
    const facts = readFacts(asked, snapshot);
    const outcomes = evaluator.outcomes(facts);
    return { ok: true, value: { guidance: decide({ snapshot, facts, outcomes, issues }), facts, outcomes }, issues };
  };
}
