import type { Guidance } from '../../src/decide/guidance.js';
import type { Outcome } from '../../src/snapshot/possible.js';

/** Why something is so, without labels and lists of criteria. */
export type Reason = Readonly<Record<string, unknown>>;

/** What a guidance decides, without the texts, sources and explanations around it. */
export interface Decision {
  readonly assessedOn: string | null;
  readonly hold: { readonly level: string; readonly findings: readonly string[]; readonly unanswered: readonly string[] } | null;
  readonly reviewed: readonly string[];
  readonly referral: { readonly level: string; readonly because: readonly string[] };
  readonly setbacks: readonly { readonly id: string; readonly outcome: string }[];
  readonly phase: { readonly id: string; readonly index: number; readonly cappedBy: readonly string[]; readonly gates: readonly (Outcome | null)[] };
  readonly running: {
    readonly decision: string;
    readonly from: string | null;
    readonly level: string | null;
    readonly restHours: number | null;
    readonly notBefore: string | null;
    readonly resume: readonly string[];
    readonly reasons: readonly Reason[];
  } | null;
  readonly exercises: readonly string[];
  readonly withheld: readonly { readonly id: string; readonly reasons: readonly Reason[] }[];
  readonly warnings: readonly string[];
  readonly advice: readonly string[];
  readonly next: { readonly phase: string; readonly unmet: readonly string[]; readonly unknown: readonly string[]; readonly met: readonly string[] } | null;
}

/** Takes the decision out of a guidance. */
export function decisionOf({ assessedOn, hold, reviewed, referral, setbacks, phase, running, exercises, withheld, warnings, advice }: Guidance): Decision {
  const gate = phase.path[phase.index + 1]?.gate ?? null;
  return {
    assessedOn,
    hold: hold === null ? null : { level: hold.level, findings: idsOf(hold.findings), unanswered: idsOf(hold.unanswered) },
    reviewed: idsOf(reviewed),
    referral,
    setbacks: setbacks.map(({ id, outcome }) => ({ id, outcome })),
    phase: { id: phase.id, index: phase.index, cappedBy: phase.cappedBy, gates: phase.path.map((step) => step.gate?.outcome ?? null) },
    running: running === null ? null : {
      decision: running.decision,
      from: running.from,
      level: running.level,
      restHours: running.restHours,
      notBefore: running.notBefore,
      resume: running.resume,
      reasons: running.reasons.map(withoutWords),
    },
    exercises: idsOf(exercises),
    withheld: withheld.map(({ id, reasons }) => ({ id, reasons: reasons.map(withoutWords) })),
    warnings: idsOf(warnings),
    advice: idsOf(advice),
    next: gate === null ? null : { phase: gate.id, unmet: gate.unmet, unknown: gate.unknown, met: gate.met },
  };
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

const words = new Set(['label', 'criteria']);

function withoutWords(reason: object): Reason {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(reason)) if (!words.has(key)) kept[key] = (reason as Reason)[key];
  return kept;
}
