import type { Exercise, Phase } from '../rule-set/rule-set.js';
import { outcomeOf, type Context } from './context.js';
import { decideGate } from './gate.js';
import type {
  AllowedExercise,
  HoldResult,
  PhaseResult,
  RunningResult,
  WithheldExercise,
  WithheldReason,
} from './guidance.js';

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
  const exercises: AllowedExercise[] = [];
  const withheld: WithheldExercise[] = [];
  for (const [id, exercise] of inOrder(context)) {
    const code = exercise.code === undefined ? {} : { code: exercise.code };
    const reasons = reasonsAgainst(context, id, exercise, hold, phase, running);
    if (reasons.length > 0) withheld.push({ id, ...code, name: exercise.name, reasons });
    else exercises.push(allowed(context, id, exercise, phase));
  }
  const current = exercises.filter((exercise) => exercise.current);
  return { exercises: [...current, ...exercises.filter((exercise) => !exercise.current)], withheld };
}

/** By first phase, then by code or id: an order that does not depend on the order of keys. */
function inOrder({ data }: Context): [string, Exercise][] {
  const rank = ([id, { phases, code }]: [string, Exercise]): string =>
    `${String(data.phaseOrder.indexOf(phases[0] as string)).padStart(4, '0')} ${code ?? id} ${id}`;
  return Object.entries(data.exercises).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function reasonsAgainst(
  context: Context,
  id: string,
  exercise: Exercise,
  hold: HoldResult | null,
  phase: PhaseResult,
  running: RunningResult | null,
): WithheldReason[] {
  const reasons: WithheldReason[] = [];
  if (hold !== null) {
    if (exercise.fitForHold === undefined) reasons.push({ kind: 'hold', level: hold.level });
    else if (outcomeOf(context, 'underHold') !== 'met') {
      const gate = decideGate(context, 'underHold', 'underHold', context.data.underHold.label);
      reasons.push({ kind: 'under-hold', outcome: notMet(gate.outcome), criteria: [...gate.unmet, ...gate.unknown] });
    }
  }
  const first = exercise.phases[0] as string;
  if (phase.index < context.data.phaseOrder.indexOf(first)) {
    reasons.push({ kind: 'phase', phase: first, label: (context.data.phases[first] as Phase).label });
  }
  if (exercise.fromLevel !== undefined && !reaches(context, running, exercise.fromLevel)) {
    reasons.push({ kind: 'running', level: exercise.fromLevel });
  }
  const own = decideGate(context, `exercise:${id}`, id, exercise.name);
  if (own.outcome !== 'met') {
    reasons.push({ kind: 'condition', outcome: notMet(own.outcome), criteria: [...own.unmet, ...own.unknown] });
  }
  return reasons;
}

function reaches({ data }: Context, running: RunningResult | null, level: string): boolean {
  if (running === null || running.session === null || running.level === null || data.running === undefined) return false;
  const { levelOrder } = data.running;
  return levelOrder.indexOf(running.level) >= levelOrder.indexOf(level);
}

function notMet(outcome: string): 'unmet' | 'unknown' {
  return outcome === 'unknown' ? 'unknown' : 'unmet';
}

function allowed(context: Context, id: string, exercise: Exercise, phase: PhaseResult): AllowedExercise {
  return {
    id,
    ...(exercise.code === undefined ? {} : { code: exercise.code }),
    name: exercise.name,
    purpose: exercise.purpose,
    phases: exercise.phases,
    current: exercise.phases.includes(phase.id),
    contraction: exercise.contraction,
    dosage: exercise.dosage,
    painLimit: exercise.painLimit ?? null,
    bothSides: exercise.bothSides,
    progression: exercise.progression,
    regression: exercise.regression,
    cautions: exercise.cautions,
    because: decideGate(context, `exercise:${id}`, id, exercise.name).met,
    sources: context.cite(exercise.sources),
  };
}
