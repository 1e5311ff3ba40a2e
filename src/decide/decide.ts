import type { Outcomes } from '../evaluate/outcomes.js';
import type { Issue } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { FactStates } from '../snapshot/facts.js';
import type { ParsedSnapshot } from '../snapshot/snapshot.js';
import { decideAdvice } from './advice.js';
import { citer } from './citations.js';
import type { Context } from './context.js';
import { deferring } from './deferred.js';
import { decideExercises, sessionLevel, type ExerciseDecision } from './exercises.js';
import { explainCriteria } from './explain.js';
import type { Guidance, RuleSetIdentity } from './guidance.js';
import { decideHold, type HoldResult } from './hold.js';
import { decideNext, type NextGate } from './next.js';
import { decidePhase, type PhaseResult } from './phase.js';
import { planOf } from './plan.js';
import { decideReferral } from './referral.js';
import { decideRunning } from './running.js';
import { decideSetbacks } from './setbacks.js';
import { decideWarnings } from './warnings.js';

/** What was read from one snapshot, and the outcomes of the conditions over it. */
export interface Assessment {
  readonly snapshot: Pick<ParsedSnapshot, 'assessedOn' | 'overrides'>;
  readonly facts: FactStates;
  readonly outcomes: Outcomes;
  readonly issues: readonly Issue[];
}

/**
 * Makes the step from outcomes to guidance for one rule set. Both evaluators share it.
 *
 * @param isPlain - whether guidance holds plain values only; otherwise what is not needed to decide is worked out when it is asked for
 */
export function decider<S extends object>(rules: RuleSet<S>, isPlain: boolean): (assessment: Assessment) => Guidance {
  const { data, conditions: { nodes } } = rules;
  const ruleSet = identityOf(rules, isPlain);
  const plan = planOf(data, nodes);
  const cite = citer(data);

  return ({ snapshot, facts, outcomes, issues }) => {
    const context: Context = { data, nodes, plan, snapshot, facts, outcomes, cite, isPlain };
    const { hold, reviewed } = decideHold(context);
    const active = decideSetbacks(context);
    const phase = decidePhase(context, hold, active);
    const setbacks = active.map(({ finding }) => finding);
    const running = decideRunning(context, hold, active, phase);
    const warnings = decideWarnings(context);
    return withRest(
      {
        ruleSet,
        assessedOn: snapshot.assessedOn ?? null,
        hold,
        reviewed,
        referral: decideReferral(hold, setbacks, warnings),
        setbacks,
        phase,
        running,
        warnings,
        issues,
      },
      { context, hold: hold?.level ?? null, phase: { id: phase.id, index: phase.index }, level: sessionLevel(context, running), gate: nextGate(phase), division: null },
    );
  };
}

/** A digest takes as long as thousands of answers, so whoever can wait for it gets it when it is asked for. */
function identityOf<S extends object>(rules: RuleSet<S>, isPlain: boolean): RuleSetIdentity {
  const { id, version, title, reviewedOn } = rules.data;
  return Object.freeze(withDigest({ id, version, title, reviewedOn }, { context: { isPlain }, rules }));
}

const withDigest = deferring<{ readonly context: { readonly isPlain: boolean }; readonly rules: RuleSet }, Pick<RuleSetIdentity, 'digest'>>({
  digest: ({ rules }) => rules.digest,
});

/** What the rest hangs on: copies, since whoever has the answer may change what was told to him. */
interface RestSource {
  readonly context: Context;
  readonly hold: HoldResult['level'] | null;
  readonly phase: Pick<PhaseResult, 'id' | 'index'>;
  /** Index of the level of today's running session; -1 when there is none. */
  readonly level: number;
  readonly gate: NextGate | null;
  /** The catalogue, once it is divided. */
  division: ExerciseDecision | null;
}

const withRest = deferring<RestSource, Pick<Guidance, 'exercises' | 'withheld' | 'advice' | 'next' | 'criteria'>>({
  exercises: (source) => divisionIn(source).exercises,
  withheld: (source) => divisionIn(source).withheld,
  advice: ({ context, hold, phase }) => decideAdvice(context, hold, phase.id),
  next: ({ context, gate }) => decideNext(context, gate),
  criteria: ({ context }) => explainCriteria(context),
});

function nextGate({ path, index }: PhaseResult): NextGate | null {
  const gate = path[index + 1]?.gate ?? null;
  return gate === null ? null : { id: gate.id, label: gate.label, met: gate.met, unmet: gate.unmet, unknown: gate.unknown };
}

function divisionIn(source: RestSource): ExerciseDecision {
  return (source.division ??= decideExercises(source.context, source.hold, source.phase, source.level));
}
