import type { Dosage, Exercise, Step } from '../rule-set/exercise.js';
import type { ReferralLevel } from '../rule-set/hold.js';
import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import type { Divided } from './criteria-list.js';
import { dividedCriteria } from './gate.js';
import type { HoldResult } from './hold.js';
import type { PhaseResult } from './phase.js';
import type { PlannedExercise } from './plan.js';
import type { RunningResult } from './running-result.js';

/** An exercise that may be done today. */
export interface AllowedExercise {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians, for example `E27`. */
  readonly code?: string;
  /** Name, in the field's standard terms. */
  readonly name: string;
  /** What it is for, in plain language. */
  readonly purpose: string;
  /** Phases to which it belongs. */
  readonly phases: readonly string[];
  /** True when it belongs to the present phase; false when it is carried on from an earlier one. */
  readonly current: boolean;
  /** Kind of muscle work. */
  readonly contraction: Exercise['contraction'];
  /** How much; several entries are steps of a progression, in order. Never empty. */
  readonly dosage: readonly Dosage[];
  /** Highest acceptable pain during the exercise, NRS 0-10; null where pain does not limit it. */
  readonly painLimit: number | null;
  /** How the injured and the other leg are trained, in plain language. */
  readonly bothSides: string;
  /** What to do when it becomes easy; may name exercises that are still withheld. */
  readonly progression: readonly Step[];
  /** What to do when it is too much. */
  readonly regression: readonly Step[];
  /** What to watch for while doing it, in plain language. */
  readonly cautions: readonly string[];
  /** Keys in `Guidance.criteria` of its own conditions, all met. */
  readonly because: readonly string[];
  /** What supports it, its dose and its conditions. */
  readonly sources: readonly Citation[];
}

/** Why an exercise is withheld. */
export type WithheldReason =
  | {
      /** Progression is blocked, and the exercise is not among those fit for a hold. */
      readonly kind: 'hold';
      /** The same as `HoldResult.level`. */
      readonly level: ReferralLevel | 'unanswered';
    }
  | {
      /** The exercise is fit for a hold, but what any exercise under a hold asks is not met. */
      readonly kind: 'under-hold';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
      /** Keys in `Guidance.criteria` of what is not met or unknown. */
      readonly criteria: readonly string[];
    }
  | {
      /** The exercise belongs to later phases. */
      readonly kind: 'phase';
      /** Id of the first phase to which it belongs. */
      readonly phase: string;
      /** Name of that phase. */
      readonly label: string;
    }
  | {
      /** The exercise needs a level of running that is not reached, or there is no running now. */
      readonly kind: 'running';
      /** Id of the running level from which it may be done. */
      readonly level: string;
    }
  | {
      /** Conditions of the exercise itself are not met. */
      readonly kind: 'condition';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
      /** Keys in `Guidance.criteria` of what is not met or unknown. */
      readonly criteria: readonly string[];
    };

/** An exercise that may not be done today. */
export interface WithheldExercise {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians, for example `E27`. */
  readonly code?: string;
  /** Name, in the field's standard terms. */
  readonly name: string;
  /** Every reason; never empty. */
  readonly reasons: readonly WithheldReason[];
}

/** The exercise catalogue, divided for today. */
export interface ExerciseDecision {
  readonly exercises: readonly AllowedExercise[];
  readonly withheld: readonly WithheldExercise[];
}

/**
 * Divides the catalogue into what may be done today and what may not, with the reasons.
 *
 * @param hold - level of the hold; null when there is none
 * @param level - index of the level of today's running session; -1 when there is none
 */
export function decideExercises(
  context: Context,
  hold: HoldResult['level'] | null,
  phase: Pick<PhaseResult, 'id' | 'index'>,
  level: number,
): ExerciseDecision {
  const current: AllowedExercise[] = [];
  const earlier: AllowedExercise[] = [];
  const withheld: WithheldExercise[] = [];
  const held = hold === null ? null : holdReasons(context, hold);
  for (const exercise of context.plan.exercises) {
    const { id, gate, entry, first, fromLevel } = exercise;
    const outcome = outcomeOf(context, gate.at);
    const reasons = listOf(
      held === null ? null : entry.fitForHold === undefined ? held.others : held.fit,
      phase.index < first ? exercise.tooEarly : null,
      level < fromLevel ? exercise.needsRunning : null,
      outcome === 'met' ? null : notMet('condition', outcome, dividedCriteria(context, gate, outcome)),
    );
    if (reasons !== null) withheld.push(entry.code === undefined ? { id, name: entry.name, reasons } : { id, code: entry.code, name: entry.name, reasons });
    else if (entry.phases.includes(phase.id)) current.push(allowed(context, exercise, true));
    else earlier.push(allowed(context, exercise, false));
  }
  return { exercises: [...current, ...earlier], withheld };
}

/** The reasons there are, in their order; null when there is none. A list that grows would take room for many more, and most have one or two. */
function listOf(hold: WithheldReason | null, phase: WithheldReason | null, running: WithheldReason | null, condition: WithheldReason | null): readonly WithheldReason[] | null {
  if (hold === null && phase === null && running === null) return condition === null ? null : [condition];
  if (hold === null && running === null) return condition === null ? [phase as WithheldReason] : [phase as WithheldReason, condition];
  return [hold, phase, running, condition].filter((reason) => reason !== null);
}

/** Why exercises are withheld under a hold: those fit for one, and the others. */
function holdReasons(context: Context, level: HoldResult['level']): { readonly fit: WithheldReason | null; readonly others: WithheldReason } {
  const { underHold } = context.plan;
  const outcome = outcomeOf(context, underHold.at);
  return {
    fit: outcome === 'met' ? null : notMet('under-hold', outcome, dividedCriteria(context, underHold, outcome)),
    others: Object.freeze({ kind: 'hold', level }),
  };
}

/** Index of the level of today's session; -1 when there is none. */
export function sessionLevel({ data }: Context, running: RunningResult | null): number {
  return running === null || running.session === null || running.level === null || data.running === undefined ? -1 : data.running.levelOrder.indexOf(running.level);
}

function notMet(kind: 'under-hold' | 'condition', outcome: 'unmet' | 'unknown', { open }: Divided): WithheldReason {
  return { kind, outcome, criteria: open };
}

/** An exercise is the same for everybody who may do it, but for its conditions where these have alternatives. */
function allowed(context: Context, { id, gate, entry, forms }: PlannedExercise, current: boolean): AllowedExercise {
  const name = current ? 'current' : 'earlier';
  const known = forms[name];
  if (known !== undefined) return known;
  const because = dividedCriteria(context, gate, 'met').met;
  const form: AllowedExercise = {
    id,
    ...(entry.code === undefined ? {} : { code: entry.code }),
    name: entry.name,
    purpose: entry.purpose,
    phases: entry.phases,
    current,
    contraction: entry.contraction,
    dosage: entry.dosage,
    painLimit: entry.painLimit ?? null,
    bothSides: entry.bothSides,
    progression: entry.progression,
    regression: entry.regression,
    cautions: entry.cautions,
    because,
    sources: context.cite(entry.sources),
  };
  // Alternatives let different criteria speak for different people.
  if ((gate.criteria?.whenMet ?? null) !== null) forms[name] = Object.freeze(form);
  return form;
}
