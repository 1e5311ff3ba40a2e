import type { WithheldReason } from '../decide/exercises.js';
import type { Finding } from '../decide/finding.js';
import type { GateResult } from '../decide/gate.js';
import type { RunningReason } from '../decide/running-result.js';
import type { Assessed } from './assess.js';
import { causeOf, criteriaOfGate, phaseAsCause, type Cause } from './cause.js';
import type { Difference } from './difference.js';

/** What decided about something that came out otherwise than expected. */
export function causesOf(assessed: Assessed, difference: Difference): Cause[] {
  const told = new Set<string>();
  // A criterion over fresher values says the same as the criterion itself, as long as nothing is too old.
  return causes(assessed, difference).filter(({ kind, label, outcome, facts }) => {
    const key = JSON.stringify([kind, label, outcome, facts]);
    return !told.has(key) && told.add(key);
  });
}

function causes(assessed: Assessed, { path: [what, id], expected }: Difference): Cause[] {
  const { guidance } = assessed;
  const name = String(id);
  switch (what) {
    case 'hold':
      return holdCauses(assessed);
    case 'holds':
      return [causeOf(assessed.context, 'hold', name)];
    case 'setbacks':
      return [causeOf(assessed.context, 'setback', name)];
    case 'criteria':
      return [causeOf(assessed.context, 'criterion', name)];
    case 'warnings':
    case 'noWarnings':
      return [causeOf(assessed.context, 'warning', name)];
    case 'advice':
    case 'noAdvice':
      return [phase(assessed, guidance.phase.id), causeOf(assessed.context, 'advice', name)];
    case 'referral':
      return referralCauses(assessed);
    case 'phase':
      return phaseCauses(assessed, expected as string);
    case 'running':
      return runningCauses(assessed);
    default:
      return exerciseCauses(assessed, name);
  }
}

function holdCauses({ context, guidance: { hold } }: Assessed): Cause[] {
  const found = (hold?.findings.length ?? 0) > 0 ? hold?.findings : hold?.unanswered;
  return (found ?? []).map(({ id }) => causeOf(context, 'hold', id));
}

function referralCauses(assessed: Assessed): Cause[] {
  const { hold, setbacks, referral } = assessed.guidance;
  const isIn = (findings: readonly Finding[] | undefined, id: string): boolean => findings?.some((one) => one.id === id) === true;
  return referral.because.map((id) =>
    causeOf(assessed.context, isIn(hold?.findings, id) ? 'hold' : isIn(setbacks, id) ? 'setback' : 'warning', id),
  );
}

/** What keeps the person in the phase, or, when a lower one was expected, what opened the next. */
function phaseCauses(assessed: Assessed, expected: string): Cause[] {
  const { hold, phase: present } = assessed.guidance;
  const wanted = present.path.findIndex(({ id }) => id === expected);
  const opened = present.path[wanted + 1]?.gate;
  if (wanted < present.index) return opened == null ? [] : criteria(assessed, opened.met);
  if (hold !== null) return holdCauses(assessed);
  if (present.cappedBy.length > 0) return present.cappedBy.map((id) => causeOf(assessed.context, 'setback', id));
  return closedBy(assessed, present.path[present.index + 1]?.gate ?? null);
}

function runningCauses(assessed: Assessed): Cause[] {
  const { running } = assessed.guidance;
  if (running === null) return [];
  if (running.reasons.length === 0) return criteria(assessed, running.gate.met);
  return running.reasons.flatMap((reason) => runningCause(assessed, reason, running.gate));
}

function runningCause(assessed: Assessed, reason: RunningReason, gate: GateResult): Cause[] {
  switch (reason.kind) {
    case 'hold':
      return holdCauses(assessed);
    case 'phase':
      return [phase(assessed, reason.fromPhase), ...phaseCauses(assessed, reason.fromPhase)];
    case 'gate':
      return closedBy(assessed, gate);
    case 'setback':
      return [causeOf(assessed.context, 'setback', reason.id)];
    case 'level':
      return criteria(assessed, criteriaOfGate(assessed.context, `level:${reason.level}`, reason.outcome));
    case 'progress':
      return criteria(assessed, reason.outcome === 'met' ? criteriaOfGate(assessed.context, 'running:progress', 'met') : reason.criteria);
    case 'last-level':
      return [];
  }
}

function exerciseCauses(assessed: Assessed, id: string): Cause[] {
  const { exercises, withheld, phase: present } = assessed.guidance;
  const reasons = withheld.find((one) => one.id === id)?.reasons;
  if (reasons !== undefined) return reasons.flatMap((reason) => exerciseCause(assessed, reason));
  return [phase(assessed, present.id), ...criteria(assessed, exercises.find((one) => one.id === id)?.because ?? [])];
}

function exerciseCause(assessed: Assessed, reason: WithheldReason): Cause[] {
  switch (reason.kind) {
    case 'hold':
      return holdCauses(assessed);
    case 'phase':
      return [phase(assessed, reason.phase), ...phaseCauses(assessed, reason.phase)];
    case 'running':
      return runningCauses(assessed);
    case 'under-hold':
    case 'condition':
      return criteria(assessed, reason.criteria);
  }
}

function closedBy(assessed: Assessed, gate: GateResult | null): Cause[] {
  return gate === null ? [] : criteria(assessed, [...gate.unmet, ...gate.unknown]);
}

function criteria({ context }: Assessed, keys: readonly string[]): Cause[] {
  return keys.map((key) => causeOf(context, 'criterion', key));
}

function phase({ context, guidance }: Assessed, id: string): Cause {
  return phaseAsCause(context, id, guidance.phase.id);
}
