import type { Setback } from '../rule-set/setback.js';
import type { Context } from './context.js';
import { findingOf, type Finding } from './finding.js';

/** A setback that counts, with what it does. */
export interface ActiveSetback {
  readonly finding: Finding;
  readonly effect: Setback;
}

/** The setbacks that were found, and those that were not answered and so count as if they were there. */
export function decideSetbacks(context: Context): ActiveSetback[] {
  return context.plan.setbacks.flatMap((planned): ActiveSetback[] => {
    const finding = findingOf(context, planned, planned.entry.referral ?? null);
    return finding === null ? [] : [{ finding, effect: planned.entry }];
  });
}
