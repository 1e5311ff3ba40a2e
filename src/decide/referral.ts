import { levels } from './finding.js';
import type { Finding, HoldResult, Referral, WarningResult } from './guidance.js';

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
