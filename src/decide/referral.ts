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
  const found: { id: string; level: string | null }[] = [
    ...(hold?.findings ?? []).map(({ id, level }) => ({ id, level: level })),
    ...setbacks.filter(({ outcome }) => outcome === 'met').map(({ id, level }) => ({ id, level: level })),
    ...warnings.map(({ id, severity }) => ({ id, level: severity })),
  ];
  const level = levels.find((one) => found.some((entry) => entry.level === one));
  if (level === undefined) return { level: 'none', because: [] };
  return { level, because: found.filter((entry) => entry.level === level).map(({ id }) => id) };
}
