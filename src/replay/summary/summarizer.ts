import type { GateResult } from '../../decide/gate.js';
import type { Guidance } from '../../decide/guidance.js';
import type { RunningReason } from '../../decide/running-result.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { Answer } from '../answer.js';
import { counter, noCounts, type Counts } from './counts.js';
import { presenceCounter } from './fact-presence.js';
import { summaryShapes } from './shapes.js';

/** What closes a gate beside its own criteria: a hold, a setback, or an earlier phase. */
type Obstacle = 'held' | 'setback' | 'phase';

/** Counts what a summary tells. */
export interface Summarizer {
  /** Counts of nothing, to add to. */
  readonly start: () => Counts;
  /** Counts one snapshot with its answer. */
  readonly add: (to: Counts, answer: Answer) => void;
}

/** Prepares the counting for one rule set. */
export function summarizer(ruleSet: RuleSet): Summarizer {
  const shapes = summaryShapes(ruleSet);
  const counters = new Map(Object.entries(shapes).map(([name, shape]) => [name, counter(name, shape)]));
  const criteria = shapes.criteria?.rows ?? [];
  const addFacts = presenceCounter(shapes.facts?.rows ?? []);
  const count = (to: Counts, table: string, row: string, column = 'snapshots'): void => counters.get(table)?.(to, row, column);

  const addGate = (to: Counts, { id, unmet, unknown }: GateResult, obstacle: Obstacle | null): void => {
    count(to, 'gates', id, 'waiting');
    if (obstacle !== null) count(to, 'gates', id, obstacle);
    for (const key of unmet) count(to, `gate:${id}`, key, 'unmet');
    for (const key of unknown) count(to, `gate:${id}`, key, 'unknown');
    if (obstacle !== null || unmet.length + unknown.length !== 1) return;
    for (const key of unmet) count(to, `gate:${id}`, key, 'lastUnmet');
    for (const key of unknown) count(to, `gate:${id}`, key, 'lastUnknown');
  };

  const addPhase = (to: Counts, { phase, hold }: Guidance): void => {
    count(to, 'phases', phase.id);
    const gate = phase.path[phase.index + 1]?.gate ?? null;
    if (gate !== null) addGate(to, gate, hold !== null ? 'held' : phase.cappedBy.length > 0 ? 'setback' : null);
  };

  const addRunning = (to: Counts, { running, hold }: Guidance): void => {
    if (running === null) return;
    const { decision, level, session, gate, reasons } = running;
    count(to, 'running', decision);
    if (session !== null && level !== null) count(to, 'levels', level);
    const is = (kind: RunningReason['kind']): boolean => reasons.some((reason) => reason.kind === kind);
    if (is('gate')) addGate(to, gate, hold !== null ? 'held' : is('setback') ? 'setback' : is('phase') ? 'phase' : null);
  };

  const addHolds = (to: Counts, { hold, reviewed, setbacks }: Guidance): void => {
    count(to, 'holdLevels', hold?.level ?? 'none');
    for (const { id } of hold?.findings ?? []) count(to, 'holds', id, 'found');
    for (const { id } of hold?.unanswered ?? []) count(to, 'holds', id, 'unanswered');
    for (const { id } of reviewed) count(to, 'holds', id, 'explained');
    for (const { id, outcome } of setbacks) count(to, 'setbacks', id, outcome === 'met' ? 'found' : 'unanswered');
  };

  return {
    start: () => noCounts(shapes),
    add: (to, { guidance, facts, outcomes }) => {
      addPhase(to, guidance);
      addRunning(to, guidance);
      addHolds(to, guidance);
      for (const key of criteria) count(to, 'criteria', key, outcomes.get(`criterion:${key}`));
      if (facts !== null) addFacts(to.facts as number[], facts);
    },
  };
}
