import type { Running, RunningLevel } from '../rule-set/running.js';
import type { FactState } from '../snapshot/fact-state.js';
import { dayAfter } from '../snapshot/calendar.js';
import { outcomeOf, type Context } from './context.js';
import { decideGate, isOpen, type GateResult } from './gate.js';
import type { HoldResult } from './hold.js';
import { nextItem, type NextItem } from './next.js';
import { once } from './once.js';
import type { PhaseResult } from './phase.js';
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
  const { running } = context.data;
  if (running === undefined) return null;
  const from = presentLevel(context, running);
  const start = from === null && context.nodes.has('running:start');
  const gate = decideGate(context, start ? 'running:start' : 'running:entry', 'running', running.label);
  const move = blocked(context, running, hold, setbacks, phase, gate, from) ?? climb(context, running, setbacks, from);

  const active = setbacks.filter(({ effect }) => effect.running !== undefined && effect.running.effect !== 'no-progress');
  const id = move.level === null ? null : (running.levelOrder[move.level] as string);
  const level = id === null ? null : (running.levels[id] as RunningLevel);
  const mayRun = move.decision !== 'stop' && move.decision !== 'not-yet';
  const nextId = running.levelOrder[move.level === null ? 0 : move.level + 1];
  const next = nextId === undefined ? null : levelGate(context, running, nextId);
  const progress = decideGate(context, 'running:progress', 'progress', running.label);
  const ahead = isOpen(gate) ? [progress, ...(next === null ? [] : [next])] : [gate];
  const items = (keys: readonly string[]): NextItem[] => [...new Set(keys)].map((key) => nextItem(context, key));
  const unmet = once(() => items(ahead.flatMap((one) => one.unmet)));
  const unknown = once(() => items(ahead.flatMap((one) => one.unknown)));
  const rest = active.flatMap(({ effect }) => effect.running?.restHours ?? []);
  return {
    decision: move.decision,
    from: from === null ? null : (running.levelOrder[from] as string),
    level: id,
    label: level?.label ?? null,
    session: mayRun && level !== null ? level.session : null,
    restHours: rest.length === 0 ? null : Math.max(...rest),
    notBefore: mayRun && level !== null ? notBefore(context, running, Math.max(level.session.restHours, ...rest)) : null,
    resume: active.flatMap(({ effect }) => effect.running?.resume ?? []),
    reasons: move.reasons,
    gate,
    get unmet() {
      return unmet();
    },
    get unknown() {
      return unknown();
    },
    next,
    sources: context.cite(running.sources),
  };
}

function notBefore(context: Context, { lastRunFact }: Running, restHours: number): string | null {
  const last = lastRunFact === undefined ? null : (context.facts.get(lastRunFact)?.seen ?? null);
  return typeof last === 'string' ? dayAfter(last, Math.ceil(restHours / 24)) : null;
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
function blocked(
  context: Context,
  running: Running,
  hold: HoldResult | null,
  setbacks: readonly ActiveSetback[],
  phase: PhaseResult,
  gate: GateResult,
  from: number | null,
): Move | null {
  const reasons: RunningReason[] = [];
  if (hold !== null) reasons.push({ kind: 'hold' });
  reasons.push(...setbackReasons(setbacks, 'stop'));
  if (phase.index < context.data.phaseOrder.indexOf(running.fromPhase)) {
    reasons.push({ kind: 'phase', fromPhase: running.fromPhase });
  }
  if (!isOpen(gate)) reasons.push({ kind: 'gate', outcome: gate.outcome === 'unknown' ? 'unknown' : 'unmet' });
  if (from === null) reasons.push(...waitReasons(setbacks));
  const lowest = highestOpenLevel(context, running);
  if (lowest.index < 0) reasons.push(...lowest.reasons);
  if (reasons.length === 0) return null;
  if (from === null) return { decision: 'not-yet', level: null, reasons };
  return { decision: 'stop', level: Math.max(0, Math.min(lowest.index, from - stepsBack(context, setbacks))), reasons };
}

/** One level up, the same again, or back: never above a level whose own conditions are not met. */
function climb(context: Context, running: Running, setbacks: readonly ActiveSetback[], from: number | null): Move {
  const open = highestOpenLevel(context, running);
  if (from === null) return { decision: 'start', level: 0, reasons: [] };

  const back = stepsBack(context, setbacks);
  const wanted = back > 0 ? backwards(setbacks, from, back) : forwards(context, running, setbacks, from);
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

function forwards(context: Context, running: Running, setbacks: readonly ActiveSetback[], from: number): Move {
  const keep = setbackReasons(setbacks, 'no-progress');
  if (keep.length > 0) return { decision: 'repeat', level: from, reasons: keep };
  const rule = decideGate(context, 'running:progress', 'progress', running.label);
  const reason: RunningReason = { kind: 'progress', outcome: rule.outcome, criteria: [...rule.unmet, ...rule.unknown] };
  if (rule.outcome !== 'met') return { decision: 'repeat', level: from, reasons: [reason] };
  if (from === running.levelOrder.length - 1) {
    return { decision: 'repeat', level: from, reasons: [reason, { kind: 'last-level' }] };
  }
  return { decision: 'progress', level: from + 1, reasons: [reason] };
}

/** The last level whose conditions, and those of all levels before it, are met. */
function highestOpenLevel(context: Context, running: Running): { index: number; reasons: RunningReason[] } {
  const closed = running.levelOrder.findIndex((id) => outcomeOf(context, `level:${id}`) !== 'met');
  if (closed === -1) return { index: running.levelOrder.length - 1, reasons: [] };
  const level = running.levelOrder[closed] as string;
  const outcome = outcomeOf(context, `level:${level}`) === 'unknown' ? 'unknown' : 'unmet';
  return { index: closed - 1, reasons: [{ kind: 'level', level, outcome }] };
}

function levelGate(context: Context, running: Running, id: string): GateResult {
  return decideGate(context, `level:${id}`, id, (running.levels[id] as RunningLevel).label);
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
