import type { Phase } from '../rule-set/phase.js';
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
  const { phaseOrder, phases } = context.data;
  const steps = phaseOrder.map((id, i): { id: string; phase: Phase; gate: GateResult | null } => {
    const phase = phases[id] as Phase;
    return { id, phase, gate: i === 0 ? null : decideGate(context, `phase:${id}`, id, phase.label) };
  });

  const closed = steps.findIndex(({ gate }) => gate !== null && !isOpen(gate));
  const reached = hold !== null ? 0 : (closed === -1 ? steps.length : closed) - 1;
  const caps = setbacks.flatMap(({ finding, effect }) =>
    effect.capPhase === undefined ? [] : [{ id: finding.id, index: phaseOrder.indexOf(effect.capPhase) }],
  );
  const index = Math.min(reached, ...caps.map((cap) => cap.index));
  const current = steps[index] as (typeof steps)[number];

  return {
    id: current.id,
    label: current.phase.label,
    aim: current.phase.aim,
    index,
    cappedBy: caps.filter((cap) => cap.index < reached && cap.index === index).map(({ id }) => id),
    path: steps.map(({ id, phase, gate }, i): PathStep => ({
      id,
      label: phase.label,
      position: i < index ? 'passed' : i === index ? 'current' : 'ahead',
      gate,
    })),
  };
}
