import type { Setback } from '../rule-set/setback.js';
import type { Context } from './context.js';
import { findingOf, type Finding } from './finding.js';

/** A setback that counts, with what it does. */
export interface ActiveSetback {
  readonly finding: Finding;
  readonly effect: Setback;
  /** Index of the phase to which it keeps; infinite for one that keeps to none. */
  readonly cap: number;
}

/** The setbacks that were found, and those that were not answered and so count as if they were there. */
export function decideSetbacks(context: Context): ActiveSetback[] {
  const active: ActiveSetback[] = [];
  for (const planned of context.plan.setbacks) {
    const finding = findingOf(context, planned, planned.entry.referral ?? null);
    if (finding !== null) active.push({ finding, effect: planned.entry, cap: planned.cap });
  }
  return active;
}
