import type { ReferralLevel } from '../rule-set/hold.js';
import type { Finding } from './finding.js';
import type { HoldResult } from './hold.js';
import { levels } from './plan.js';
import type { WarningResult } from './warnings.js';

/** How soon a clinician must see the person, and why. */
export interface Referral {
  /** The most urgent level of what was found; questions that were not answered do not count. */
  readonly level: ReferralLevel | 'none';
  /** Ids of the holds, setbacks and warnings behind it. */
  readonly because: readonly string[];
}

/** How soon a clinician must see the person: the most urgent of what was found. */
export function decideReferral(
  hold: HoldResult | null,
  setbacks: readonly Finding[],
  warnings: readonly WarningResult[],
): Referral {
  for (const level of levels) {
    const because: string[] = [];
    for (const finding of hold?.findings ?? []) if (finding.level === level) because.push(finding.id);
    for (const setback of setbacks) if (setback.outcome === 'met' && setback.level === level) because.push(setback.id);
    for (const { id, severity } of warnings) if (severity === level) because.push(id);
    if (because.length > 0) return { level, because };
  }
  return { level: 'none', because: [] };
}
