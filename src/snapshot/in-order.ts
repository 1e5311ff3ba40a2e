import type { Derivation } from '../rule-set/fact.js';
import type { Reading } from './reading.js';

/** What may be amiss around a derived fact. */
export interface DerivedCheck {
  readonly at: number;
  readonly kind: 'count' | 'ratio' | 'difference' | 'other';
  /** The facts that it is worked out from; the day of the assessment is none. */
  readonly sources: readonly number[];
  /** Of two sources, whether it is worth a word when that one is missing. */
  readonly missed: readonly boolean[];
  readonly min: number;
  readonly max: number;
}

/** What kind of check a derivation asks for. */
export function checkOf(derivation: Derivation): DerivedCheck['kind'] {
  return 'count' in derivation ? 'count' : 'ratio' in derivation ? 'ratio' : 'difference' in derivation ? 'difference' : 'other';
}

/** Whether nothing is amiss between values that are each in order. What is, a thorough reading finds words for. */
export function isInOrder(reading: Reading): boolean {
  const { plan, values } = reading;
  for (const check of plan.derivedChecks) if (!isDerivedInOrder(check, values)) return false;
  return !reading.isDated || isDatedInOrder(reading);
}

function isDerivedInOrder({ at, kind, sources, missed, min, max }: DerivedCheck, values: Float64Array): boolean {
  const isGiven = !Number.isNaN(values[at]);
  if (kind === 'count') return !isGiven;
  if (kind === 'other') return !isGiven || sources.every((source) => Number.isNaN(values[source]));
  const a = values[sources[0] as number] as number;
  const b = values[sources[1] as number] as number;
  const [lacksA, lacksB] = [Number.isNaN(a), Number.isNaN(b)];
  if (lacksA && lacksB) return true;
  if (isGiven) return false;
  if (lacksA || lacksB) return missed[lacksA ? 0 : 1] === false;
  if (kind === 'ratio' && b <= 0) return true;
  const result = kind === 'ratio' ? (100 * a) / b : a - b;
  return result >= min && result <= max;
}

/** Dates need a day to count from, and none may lie before the injury. */
function isDatedInOrder({ plan, today, given, values, days, stated, statedOn }: Reading): boolean {
  if (Number.isNaN(today)) return false;
  let start = -Infinity;
  for (const at of plan.episodeStarts) if ((values[at] as number) > start) start = values[at] as number;
  for (const at of given) if (plan.facts[at]?.maxAgeDays !== undefined && (days[at] as number) < start) return false;
  for (const at of stated) if ((statedOn[at] as number) < start) return false;
  return true;
}
