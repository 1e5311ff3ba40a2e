import type { CohortParameters, InjuryKind } from './parameters.js';
import type { Random } from './random.js';

/** A visit of a synthetic person. */
export interface Visit {
  /** Days since the injury. */
  readonly day: number;
  /** From 0, just injured, to 1. */
  readonly recovery: number;
  /** Whether it got worse since the last visit. */
  readonly isSetback: boolean;
  /** Position on the running ladder, from 0; null before running. */
  readonly level: number | null;
}

/** Reached in `recoveryDays`. */
const nearlyAll = 3;

/** The course of one injury, as far as it is seen. */
export function courseOf({ visits, setbacks, running }: CohortParameters, injury: InjuryKind, levels: number, random: Random): Visit[] {
  const days = random.between(injury.recoveryDays);
  const runsFrom = random.chance(running.early.share) ? running.early.from : running.from;
  const seen: Visit[] = [];
  let day = random.whole(visits.firstDay);
  let recovery = recovered(0, day, days);
  let level: number | null = null;
  for (let visit = 0; visit < visits.most; visit += 1) {
    const isSetback = visit > 0 && random.chance(setbacks.share);
    if (isSetback) recovery = Math.max(0, recovery - random.between(setbacks.loss));
    level = nextLevel(level, isSetback, recovery >= runsFrom, levels, random.chance(running.climb));
    if (!random.chance(visits.missed)) seen.push({ day, recovery, isSetback, level });
    if (random.chance(visits.dropOut)) break;
    const gap = random.whole(visits.gapDays);
    day += gap;
    recovery = recovered(recovery, gap, days);
  }
  return seen;
}

/** Each day takes the same share of what is left. */
function recovered(recovery: number, days: number, recoveryDays: number): number {
  let left = 1 - recovery;
  for (let day = 0; day < days; day += 1) left -= (left * nearlyAll) / recoveryDays;
  return 1 - Math.max(0, left);
}

function nextLevel(level: number | null, isSetback: boolean, mayRun: boolean, levels: number, climbs: boolean): number | null {
  if (level === null) return mayRun && !isSetback ? 0 : null;
  if (isSetback) return Math.max(0, level - 1);
  return climbs ? Math.min(levels - 1, level + 1) : level;
}
