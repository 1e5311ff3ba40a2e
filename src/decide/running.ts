import type { Running, RunningLevel } from '../rule-set/running.js';
import type { FactState } from '../snapshot/fact-state.js';
import { dayAfter } from '../snapshot/calendar.js';
import { outcomeOf, type Context } from './context.js';
import { deferring } from './deferred.js';
import { decideGate, isOpen, type GateResult } from './gate.js';
import type { HoldResult } from './hold.js';
import { nextItem, type NextItem } from './next.js';
import type { PhaseResult } from './phase.js';
import type { Gated, PlannedRunning } from './plan.js';
import type { RunningReason, RunningResult } from './running-result.js';
import { stepsBack } from './steps-back.js';
import type { ActiveSetback } from './setbacks.js';

/** Whether to run, and at which level of the ladder. */
export function decideRunning(
  context: Context,
  hold: HoldResult | null,
  setbacks: readonly ActiveSetback[],
  phase: PhaseResult,
): RunningResult | null {
  const planned = context.plan.running;
  if (planned === null) return null;
  const { running, levels } = planned;
  const from = presentLevel(context, running);
  const gate = decideGate(context, (from === null ? planned.start : null) ?? planned.entry, 'running', running.label);
  const progress = decideGate(context, planned.progress, 'progress', running.label);
  const state: State = { context, planned, setbacks, from, open: highestOpenLevel(context, levels) };
  const move = blocked(state, hold, phase, gate) ?? climb(state, progress);

  const active = setbacks.filter(({ effect }) => effect.running !== undefined && effect.running.effect !== 'no-progress');
  const level = move.level === null ? null : (levels[move.level] as Gated<RunningLevel>);
  const session = level === null || move.decision === 'stop' || move.decision === 'not-yet' ? null : level.entry.session;
  const after = levels[move.level === null ? 0 : move.level + 1];
  const next = after === undefined ? null : decideGate(context, after.gate, after.id, after.entry.label);
  const rest = active.flatMap(({ effect }) => effect.running?.restHours ?? []);
  // The gates whose criteria stand between now and the next step.
  const ahead = !isOpen(gate) ? [gate] : next === null ? [progress] : [progress, next];
  return withItems(
    {
      decision: move.decision,
      from: from === null ? null : (running.levelOrder[from] as string),
      level: level?.id ?? null,
      label: level?.entry.label ?? null,
      session,
      restHours: rest.length === 0 ? null : Math.max(...rest),
      notBefore: session === null ? null : notBefore(context, running, Math.max(session.restHours, ...rest)),
      resume: active.flatMap(({ effect }) => effect.running?.resume ?? []),
      reasons: move.reasons,
      gate,
      next,
      sources: context.cite(running.sources),
    },
    { context, unmet: ahead.map(({ unmet }) => unmet), unknown: ahead.map(({ unknown }) => unknown) },
  );
}

interface ItemsSource {
  readonly context: Context;
  /** What is not met and what is unknown, of each gate that stands between now and the next step. */
  readonly unmet: readonly (readonly string[])[];
  readonly unknown: readonly (readonly string[])[];
}

const withItems = deferring<ItemsSource, Pick<RunningResult, 'unmet' | 'unknown'>>({
  unmet: ({ context, unmet }) => items(context, unmet.flat()),
  unknown: ({ context, unknown }) => items(context, unknown.flat()),
});

function items(context: Context, keys: readonly string[]): NextItem[] {
  return [...new Set(keys)].map((key) => nextItem(context, key));
}

function notBefore(context: Context, { lastRunFact }: Running, restHours: number): string | null {
  const last = lastRunFact === undefined ? null : (context.facts.get(lastRunFact)?.seen ?? null);
  return typeof last === 'string' ? dayAfter(last, Math.ceil(restHours / 24)) : null;
}

/** What the next move depends on. Levels are named by their indices. */
interface State {
  readonly context: Context;
  readonly planned: PlannedRunning;
  readonly setbacks: readonly ActiveSetback[];
  /** The present level; null when running has not begun. */
  readonly from: number | null;
  /** The last level whose conditions, and those of all levels before it, are met. */
  readonly open: { readonly index: number; readonly reasons: readonly RunningReason[] };
}

interface Move {
  readonly decision: RunningResult['decision'];
  readonly level: number | null;
  readonly reasons: readonly RunningReason[];
}

function presentLevel(context: Context, running: Running): number | null {
  const state = context.facts.get(running.levelFact) as FactState;
  const index = state.gap === null && typeof state.seen === 'string' ? running.levelOrder.indexOf(state.seen) : -1;
  return index === -1 ? null : index;
}

/** Whatever forbids running today. Who was running stops; who was not waits. */
function blocked({ context, planned, setbacks, from, open }: State, hold: HoldResult | null, phase: PhaseResult, gate: GateResult): Move | null {
  const reasons: RunningReason[] = [];
  if (hold !== null) reasons.push({ kind: 'hold' });
  reasons.push(...setbackReasons(setbacks, 'stop'));
  if (phase.index < planned.fromPhase) reasons.push({ kind: 'phase', fromPhase: planned.running.fromPhase });
  if (!isOpen(gate)) reasons.push({ kind: 'gate', outcome: gate.outcome === 'unknown' ? 'unknown' : 'unmet' });
  if (from === null) reasons.push(...waitReasons(setbacks));
  if (open.index < 0) reasons.push(...open.reasons);
  if (reasons.length === 0) return null;
  if (from === null) return { decision: 'not-yet', level: null, reasons };
  return { decision: 'stop', level: Math.max(0, Math.min(open.index, from - stepsBack(context, setbacks))), reasons };
}

/** One level up, the same again, or back: never above a level whose own conditions are not met. */
function climb(state: State, progress: GateResult): Move {
  const { context, setbacks, from, open } = state;
  if (from === null) return { decision: 'start', level: 0, reasons: [] };
  const back = stepsBack(context, setbacks);
  const wanted = back > 0 ? backwards(setbacks, from, back) : forwards(state, from, progress);
  if (wanted.level !== null && wanted.level > open.index) {
    const setback = wanted.reasons.filter(({ kind }) => kind === 'setback');
    return { decision: open.index < from ? 'step-back' : 'repeat', level: open.index, reasons: [...setback, ...open.reasons] };
  }
  return wanted;
}

function backwards(setbacks: readonly ActiveSetback[], from: number, back: number): Move {
  const level = Math.max(0, from - back);
  const reasons = setbackReasons(setbacks, 'step-back');
  return { decision: level < from ? 'step-back' : 'repeat', level, reasons };
}

function forwards({ planned, setbacks }: State, from: number, rule: GateResult): Move {
  const keep = setbackReasons(setbacks, 'no-progress');
  if (keep.length > 0) return { decision: 'repeat', level: from, reasons: keep };
  const reason: RunningReason = { kind: 'progress', outcome: rule.outcome, criteria: [...rule.unmet, ...rule.unknown] };
  if (rule.outcome !== 'met') return { decision: 'repeat', level: from, reasons: [reason] };
  if (from === planned.levels.length - 1) return { decision: 'repeat', level: from, reasons: [reason, { kind: 'last-level' }] };
  return { decision: 'progress', level: from + 1, reasons: [reason] };
}

function highestOpenLevel(context: Context, levels: PlannedRunning['levels']): State['open'] {
  const closed = levels.findIndex(({ gate }) => outcomeOf(context, gate.at) !== 'met');
  const level = levels[closed];
  if (level === undefined) return { index: levels.length - 1, reasons: [] };
  const outcome = outcomeOf(context, level.gate.at) === 'unknown' ? 'unknown' : 'unmet';
  return { index: closed - 1, reasons: [{ kind: 'level', level: level.id, outcome }] };
}

function setbackReasons(setbacks: readonly ActiveSetback[], wanted: 'stop' | 'step-back' | 'no-progress'): RunningReason[] {
  return setbacks.filter(({ effect }) => effect.running?.effect === wanted).map(reasonOf);
}

/** Setbacks that delay the first run: to begin is progress, and a rest applies before any run. */
function waitReasons(setbacks: readonly ActiveSetback[]): RunningReason[] {
  return setbacks
    .filter(({ effect: { running } }) => running?.effect === 'no-progress' || (running?.effect === 'step-back' && running.restHours !== undefined))
    .map(reasonOf);
}

function reasonOf({ finding: { id, label, outcome } }: ActiveSetback): RunningReason {
  return { kind: 'setback', id, label, outcome };
}
