import type { FactExplanation } from '../explain.js';
import type { Operator, Scalar } from '../../rule-set/condition.js';
import { madeOf } from './made-of.js';
import { quantity } from './quantity.js';

const limits: Readonly<Record<Exclude<Operator, 'in'>, (value: string) => string>> = {
  equal: (value) => value,
  lessThan: (value) => `below ${value}`,
  lessThanInclusive: (value) => `at most ${value}`,
  greaterThan: (value) => `above ${value}`,
  greaterThanInclusive: (value) => `${value} or more`,
};

/** More values than a sentence can list. */
const maxListed = 50;

/** What is asked: `80 % or more`, `at most 2 NRS`, `normal`, `yes`. */
export function threshold({ operator, threshold: limit, unit }: Pick<FactExplanation, 'operator' | 'threshold' | 'unit'>): string {
  const all = Array.isArray(limit) ? (limit as readonly Scalar[]) : [limit as Scalar];
  const values = all.slice(0, maxListed).map((value) => quantity(value, unit));
  if (operator !== 'in') return limits[operator](values[0] ?? '');
  if (all.length > maxListed) return `${values.join(', ')} or ${all.length - maxListed} others`;
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

/** The value seen; a long number is rounded, but never so far that it reads as the threshold it misses. */
export function seenValue(fact: FactExplanation): string | null {
  const value = ownValue(fact);
  return value === null ? null : `${value}${madeOf(fact)}`;
}

function ownValue({ seen, threshold: limit, unit }: FactExplanation): string | null {
  if (seen === null) return null;
  if (typeof seen !== 'number') return quantity(seen, unit);
  const digits = [1, 2, 3, 4, 5, 6].find((one) => Number(seen.toFixed(one)) !== limit) ?? 6;
  return quantity(seen === limit ? seen : Number(seen.toFixed(digits)), unit);
}
