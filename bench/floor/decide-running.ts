import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import type { RunningLevel } from '../../src/rule-set/running.js';
import type { Setback } from '../../src/rule-set/setback.js';
import type { Decision, Reason } from './decision.js';
import type { FloorPlan } from './plan.js';
import type { Program } from './program.js';

/** A setback that counts. */
export interface ActiveSetback {
  readonly id: string;
  readonly outcome: 'met' | 'unknown';
  readonly effect: Setback;
  /** Position of the last phase that it leaves open. */
  readonly cap: number;
}

/** The decision on running, and the level of the session today; -1 when there is none. */
interface Running {
  readonly result: Decision['running'];
  readonly session: number;
}

const dayMs = 86_400_000;

/** Whether to run, and at which level, by hand. */
export function runningDecider(
  { running, phaseOrder, facts }: RuleSetData,
  { levels, runningEntry, runningStart, runningProgress }: FloorPlan,
  { memory: { met, unmet, given, low, high }, fact, slot }: Program,
): (held: boolean, active: readonly ActiveSetback[], phase: number, opened: ReadonlySet<string>) => Running {
  if (running === undefined) return () => ({ result: null, session: -1 });
  const isMet = (at: number): boolean => at === -1 || met[at] === 1;
  const open = (at: number): 'unmet' | 'unknown' => (at !== -1 && unmet[at] === 1 ? 'unmet' : 'unknown');
  const levelSlot = slot(running.levelFact);
  const firstPhase = phaseOrder.indexOf(running.fromPhase);
  const lastRun = running.lastRunFact === undefined ? -1 : fact(running.lastRunFact);
  // The values of the fact are words; one that is no level means that running has not begun.
  const levelOfValue = (facts[running.levelFact]?.values ?? []).map((word) => running.levelOrder.indexOf(word));

  const back = (active: readonly ActiveSetback[]): number => {
    let most = 0;
    for (const { effect } of active) {
      if (effect.running === undefined || effect.running.effect === 'no-progress') continue;
      const { levels: own = effect.running.effect === 'step-back' ? 1 : 0 } = effect.running;
      const count = typeof own === 'number' ? own : high[slot(own.of)] === Infinity ? Number.MAX_SAFE_INTEGER : Math.max(1, Math.floor((high[slot(own.of)] as number) / own.per));
      most = Math.max(most, count);
    }
    return most;
  };
  const setbackReason = ({ id, outcome }: ActiveSetback): Reason => ({ kind: 'setback', id, outcome });
  const reasonsOf = (active: readonly ActiveSetback[], effect: string): Reason[] => active.filter((one) => one.effect.running?.effect === effect).map(setbackReason);

  return (held, active, phase, opened) => {
    const at = low[levelSlot] === high[levelSlot] ? (levelOfValue[low[levelSlot] as number] ?? -1) : -1;
    const from = at === -1 ? null : at;
    const gate = from === null && runningStart !== -1 ? runningStart : runningEntry;
    const closed = levels.findIndex((one) => !isMet(one.at));
    const lowest = closed === -1 ? levels.length - 1 : closed - 1;
    const levelReasons: Reason[] = closed === -1 ? [] : [{ kind: 'level', level: levels[closed]?.id, outcome: open(levels[closed]?.at ?? -1) }];

    let decision = 'start';
    let level: number | null = 0;
    let reasons: Reason[] = [];
    if (held) reasons.push({ kind: 'hold' });
    reasons.push(...reasonsOf(active, 'stop'));
    if (phase < firstPhase) reasons.push({ kind: 'phase', fromPhase: running.fromPhase });
    if (!isMet(gate) && !opened.has('running')) reasons.push({ kind: 'gate', outcome: open(gate) });
    if (from === null) {
      for (const one of active) {
        const { effect, restHours } = one.effect.running ?? {};
        if (effect === 'no-progress' || (effect === 'step-back' && restHours !== undefined)) reasons.push(setbackReason(one));
      }
    }
    if (lowest < 0) reasons.push(...levelReasons);
    if (reasons.length > 0) {
      decision = from === null ? 'not-yet' : 'stop';
      level = from === null ? null : Math.max(0, Math.min(lowest, from - back(active)));
    } else if (from !== null) {
      const steps = back(active);
      const keep = reasonsOf(active, 'no-progress');
      if (steps > 0) {
        level = Math.max(0, from - steps);
        decision = level < from ? 'step-back' : 'repeat';
        reasons = reasonsOf(active, 'step-back');
      } else if (keep.length > 0) [decision, level, reasons] = ['repeat', from, keep];
      else if (!isMet(runningProgress)) [decision, level, reasons] = ['repeat', from, [{ kind: 'progress', outcome: open(runningProgress) }]];
      else if (from === levels.length - 1) [decision, level, reasons] = ['repeat', from, [{ kind: 'progress', outcome: 'met' }, { kind: 'last-level' }]];
      else [decision, level, reasons] = ['progress', from + 1, [{ kind: 'progress', outcome: 'met' }]];
      if (level > lowest) {
        reasons = [...reasons.filter(({ kind }) => kind === 'setback'), ...levelReasons];
        decision = lowest < from ? 'step-back' : 'repeat';
        level = lowest;
      }
    }

    const resting = active.filter(({ effect }) => effect.running !== undefined && effect.running.effect !== 'no-progress');
    const rest = resting.flatMap(({ effect }) => effect.running?.restHours ?? []);
    const mayRun = decision !== 'stop' && decision !== 'not-yet';
    const id = level === null ? null : (levels[level]?.id as string);
    const last = lastRun === -1 ? NaN : (given[lastRun] as number);
    const session = mayRun && id !== null ? (running.levels[id] as RunningLevel).session : null;
    const hours = session === null ? 0 : Math.max(session.restHours, ...rest);
    return {
      result: {
        decision,
        from: from === null ? null : (levels[from]?.id as string),
        level: id,
        restHours: rest.length === 0 ? null : Math.max(...rest),
        notBefore: session === null || Number.isNaN(last) ? null : new Date((last + Math.ceil(hours / 24)) * dayMs).toISOString().slice(0, 10),
        resume: resting.flatMap(({ effect }) => effect.running?.resume ?? []),
        reasons,
      },
      session: session === null || level === null ? -1 : level,
    };
  };
}
