import type { Dosage, Exercise, Step } from '../rule-set/exercise.js';
import { remembered } from '../rule-set/remembered.js';
import type { ReferralLevel } from '../rule-set/hold.js';
import type { Phase } from '../rule-set/phase.js';
import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import { decideCriteria, type GateCriteria } from './gate.js';
import type { HoldResult } from './hold.js';
import { once } from './once.js';
import type { PhaseResult } from './phase.js';
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

/** Divides the catalogue into what may be done today and what may not, with the reasons. */
export function decideExercises(
  context: Context,
  hold: HoldResult | null,
  phase: PhaseResult,
  running: RunningResult | null,
): ExerciseDecision {
  const current: AllowedExercise[] = [];
  const earlier: AllowedExercise[] = [];
  const withheld: WithheldExercise[] = [];
  // Worked out once, though it may stand against many.
  const underHold = once(() => underHoldReasons(context));
  for (const { id, key, entry } of context.plan.exercises) {
    const outcome = outcomeOf(context, key);
    const own = decideCriteria(context, key, outcome);
    const reasons = [
      ...holdReasons(entry, hold, underHold),
      ...phaseReasons(context, entry, phase),
      ...runningReasons(context, entry, running),
      ...(outcome === 'met' ? none : [notMet('condition', outcome, own)]),
    ];
    if (reasons.length > 0) withheld.push(entry.code === undefined ? { id, name: entry.name, reasons } : { id, code: entry.code, name: entry.name, reasons });
    else if (entry.phases.includes(phase.id)) current.push(allowed(context, id, entry, own, true));
    else earlier.push(allowed(context, id, entry, own, false));
  }
  return { exercises: [...current, ...earlier], withheld };
}

const none: readonly WithheldReason[] = [];

function holdReasons({ fitForHold }: Exercise, hold: HoldResult | null, underHold: () => readonly WithheldReason[]): readonly WithheldReason[] {
  if (hold === null) return none;
  return fitForHold === undefined ? [{ kind: 'hold', level: hold.level }] : underHold();
}

function underHoldReasons(context: Context): readonly WithheldReason[] {
  const outcome = outcomeOf(context, 'underHold');
  return outcome === 'met' ? none : [notMet('under-hold', outcome, decideCriteria(context, 'underHold', outcome))];
}

function phaseReasons({ data }: Context, { phases }: Exercise, phase: PhaseResult): readonly WithheldReason[] {
  const first = phases[0] as string;
  return phase.index >= data.phaseOrder.indexOf(first) ? none : [{ kind: 'phase', phase: first, label: (data.phases[first] as Phase).label }];
}

function runningReasons(context: Context, { fromLevel }: Exercise, running: RunningResult | null): readonly WithheldReason[] {
  return fromLevel === undefined || reaches(context, running, fromLevel) ? none : [{ kind: 'running', level: fromLevel }];
}

function reaches({ data }: Context, running: RunningResult | null, level: string): boolean {
  if (running === null || running.session === null || running.level === null || data.running === undefined) return false;
  const { levelOrder } = data.running;
  return levelOrder.indexOf(running.level) >= levelOrder.indexOf(level);
}

function notMet(kind: 'under-hold' | 'condition', outcome: 'unmet' | 'unknown', { unmet, unknown }: GateCriteria): WithheldReason {
  return { kind, outcome, criteria: [...unmet, ...unknown] };
}

/** An exercise is the same for everybody who may do it, but for its conditions where these have alternatives. */
function allowed(context: Context, id: string, exercise: Exercise, own: GateCriteria, current: boolean): AllowedExercise {
  const forms = formsOf(exercise);
  const known = current ? forms.current : forms.earlier;
  if (known?.because === own.met) return known;
  const form: AllowedExercise = {
    id,
    ...(exercise.code === undefined ? {} : { code: exercise.code }),
    name: exercise.name,
    purpose: exercise.purpose,
    phases: exercise.phases,
    current,
    contraction: exercise.contraction,
    dosage: exercise.dosage,
    painLimit: exercise.painLimit ?? null,
    bothSides: exercise.bothSides,
    progression: exercise.progression,
    regression: exercise.regression,
    cautions: exercise.cautions,
    because: own.met,
    sources: context.cite(exercise.sources),
  };
  if (Object.isFrozen(own.met)) forms[current ? 'current' : 'earlier'] = Object.freeze(form);
  return form;
}

const formsOf = remembered<Exercise, { current?: AllowedExercise; earlier?: AllowedExercise }>(() => ({}));
