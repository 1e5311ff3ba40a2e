import type { Outcomes } from '../evaluate/evaluator.js';
import type { Issue } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { Facts } from '../snapshot/facts.js';
import type { ParsedSnapshot } from '../snapshot/snapshot.js';
import { decideAdvice } from './advice.js';
import { citer } from './citations.js';
import type { Context } from './context.js';
import { decideExercises } from './exercises.js';
import { explainCriteria } from './explain.js';
import type { Guidance } from './guidance.js';
import { decideHold } from './hold.js';
import { decideNext } from './next.js';
import { decidePhase } from './phase.js';
import { decideReferral } from './referral.js';
import { decideRunning } from './running.js';
import { decideSetbacks } from './setbacks.js';
import { decideWarnings } from './warnings.js';

/** What was read from one snapshot, and the outcomes of the conditions over it. */
export interface Assessment {
  readonly snapshot: ParsedSnapshot;
  readonly facts: Facts;
  readonly outcomes: Outcomes;
  readonly issues: readonly Issue[];
}

/** Makes the step from outcomes to guidance for one rule set. Both evaluators share it. */
export function decider<S extends object>(ruleSet: RuleSet<S>): (assessment: Assessment) => Guidance {
  const { data, digest } = ruleSet;
  const { id, version, title, reviewedOn } = data;
  const cite = citer(data);

  return ({ snapshot, facts, outcomes, issues }) => {
    const context: Context = { data, nodes: ruleSet.conditions.nodes, snapshot, facts, outcomes, cite };
    const { hold, reviewed } = decideHold(context);
    const setbacks = decideSetbacks(context);
    const phase = decidePhase(context, hold, setbacks);
    const criteria = explainCriteria(context);
    const running = decideRunning(context, hold, setbacks, phase, criteria);
    const { exercises, withheld } = decideExercises(context, hold, phase, running);
    const warnings = decideWarnings(context);
    const advice = decideAdvice(context, hold, phase);
    const findings = setbacks.map(({ finding }) => finding);
    return {
      ruleSet: { id, version, title, digest, reviewedOn },
      assessedOn: snapshot.assessedOn ?? null,
      hold,
      reviewed,
      referral: decideReferral(hold, findings, warnings),
      setbacks: findings,
      phase,
      running,
      exercises,
      withheld,
      warnings,
      advice,
      next: decideNext(context, phase, criteria),
      criteria,
      issues,
    };
  };
}
