import type { Setback } from '../rule-set/setback.js';
import type { Context } from './context.js';
import { byUrgency, findingOf, type Finding } from './finding.js';

/** A setback that counts, with what it does. */
export interface ActiveSetback {
  readonly finding: Finding;
  readonly effect: Setback;
}

/** The setbacks that were found, and those that were not answered and so count as if they were there. */
export function decideSetbacks(context: Context): ActiveSetback[] {
  return Object.entries(context.data.setbacks)
    .flatMap(([id, effect]): ActiveSetback[] => {
      const finding = findingOf(context, `setback:${id}`, id, effect, effect.referral ?? null);
      return finding === null ? [] : [{ finding, effect }];
    })
    .sort((a, b) => byUrgency(a.finding, b.finding));
}
