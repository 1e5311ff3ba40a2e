import type { Context } from './context.js';
import { decideGate, isOpen, type GateResult } from './gate.js';
import type { HoldResult } from './hold.js';
import type { ActiveSetback } from './setbacks.js';

/** Where the person is. */
export interface PhaseResult {
  /** Id of the phase. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** What it is for. */
  readonly aim: string;
  /** Position on the path, from 0. */
  readonly index: number;
  /** Ids of the setbacks that keep it from being later. */
  readonly cappedBy: readonly string[];
  /** The phases in order. */
  readonly path: readonly PathStep[];
}

/** One phase of the path. */
export interface PathStep {
  /** Id in the rule set. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Before, at or after the present phase. */
  readonly position: 'passed' | 'current' | 'ahead';
  /** Its gate; null for the first phase, which is open to everybody. */
  readonly gate: GateResult | null;
}

/** The last phase whose gate and all gates before it are open, unless a hold or a setback keeps it lower. */
export function decidePhase(context: Context, hold: HoldResult | null, setbacks: readonly ActiveSetback[]): PhaseResult {
  const { phases } = context.plan;
  const gates = phases.map(({ id, gate, entry }, i) => (i === 0 ? null : decideGate(context, gate, id, entry.label)));
  const closed = gates.findIndex((gate) => gate !== null && !isOpen(gate));
  const reached = hold !== null ? 0 : (closed === -1 ? gates.length : closed) - 1;
  let index = reached;
  for (const { cap } of setbacks) index = Math.min(index, cap);
  const { id, entry } = phases[index] as (typeof phases)[number];
  return {
    id,
    label: entry.label,
    aim: entry.aim,
    index,
    cappedBy: setbacks.filter(({ cap }) => cap < reached && cap === index).map(({ finding }) => finding.id),
    path: phases.map((phase, i): PathStep => ({
      id: phase.id,
      label: phase.entry.label,
      position: i < index ? 'passed' : i === index ? 'current' : 'ahead',
      gate: gates[i] as GateResult | null,
    })),
  };
}
