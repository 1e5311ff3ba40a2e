import type { Context } from '../decide/context.js';
import { citer } from '../decide/citations.js';
import { decider } from '../decide/decide.js';
import type { Guidance } from '../decide/guidance.js';
import { planOf } from '../decide/plan.js';
import { jsonRulesEngineEvaluator } from '../evaluate/json-rules-engine/evaluator.js';
import { RehabRulesError } from '../issue/rehab-rules-error.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { readFacts, type Facts } from '../snapshot/facts.js';
import { parseSnapshot } from '../snapshot/parse-snapshot.js';

/** The answer to a snapshot together with what it was decided from. */
export interface Assessed {
  readonly context: Context & { readonly facts: Facts };
  readonly guidance: Guidance;
}

/** Answers snapshots under one rule set, and keeps the facts and outcomes behind each answer. */
export function assessor<S extends object>(ruleSet: RuleSet<S>): (snapshot: object) => Promise<Assessed> {
  const { data, conditions } = ruleSet;
  const evaluator = jsonRulesEngineEvaluator(conditions.nodes);
  const decide = decider(ruleSet, false);
  const cite = citer(data);
  const plan = planOf(data, conditions.nodes);
  return async (input) => {
    const parsed = parseSnapshot(ruleSet, input as S);
    if (!parsed.ok) throw new RehabRulesError('snapshot', parsed.issues);
    const { value: snapshot, issues } = parsed;
    const facts = readFacts(ruleSet, snapshot);
    const outcomes = await evaluator.outcomes(facts);
    return {
      context: { data, nodes: conditions.nodes, plan, snapshot, facts, outcomes, cite, isPlain: false },
      guidance: decide({ snapshot, facts, outcomes, issues }),
    };
  };
}
