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
import type { Guidance, RuleSetIdentity } from './guidance.js';
import { decideHold } from './hold.js';
import { decideNext } from './next.js';
import { once } from './once.js';
import { decidePhase } from './phase.js';
import { planOf } from './plan.js';
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

/**
 * Makes the step from outcomes to guidance for one rule set. Both evaluators share it. What only explains is worked out
 * when it is asked for; `settle` asks for everything.
 */
export function decider<S extends object>(ruleSet: RuleSet<S>): (assessment: Assessment) => Guidance {
  const { data, digest } = ruleSet;
  const identity: RuleSetIdentity = Object.freeze({ id: data.id, version: data.version, title: data.title, digest, reviewedOn: data.reviewedOn });
  const plan = planOf(data);
  const cite = citer(data);

  return ({ snapshot, facts, outcomes, issues }) => {
    const context: Context = { data, nodes: ruleSet.conditions.nodes, plan, snapshot, facts, outcomes, cite };
    const { hold, reviewed } = decideHold(context);
    const active = decideSetbacks(context);
    const phase = decidePhase(context, hold, active);
    const setbacks = active.map(({ finding }) => finding);
    const running = once(() => decideRunning(context, hold, active, phase));
    const exercises = once(() => decideExercises(context, hold, phase, running()));
    const warnings = once(() => decideWarnings(context));
    const referral = once(() => decideReferral(hold, setbacks, warnings()));
    const advice = once(() => decideAdvice(context, hold, phase));
    const next = once(() => decideNext(context, phase));
    const criteria = once(() => explainCriteria(context));
    return {
      ruleSet: identity,
      assessedOn: snapshot.assessedOn ?? null,
      hold,
      reviewed,
      get referral() {
        return referral();
      },
      setbacks,
      phase,
      get running() {
        return running();
      },
      get exercises() {
        return exercises().exercises;
      },
      get withheld() {
        return exercises().withheld;
      },
      get warnings() {
        return warnings();
      },
      get advice() {
        return advice();
      },
      get next() {
        return next();
      },
      get criteria() {
        return criteria();
      },
      issues,
    };
  };
}
