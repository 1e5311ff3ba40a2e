import type { FactExplanation } from '../explain.js';
import { quantity } from './quantity.js';

/** What a value was worked out from: the measurements of a ratio, the signs of a count. */
export function madeOf({ from = [] }: FactExplanation): string {
  const measured = from.filter(({ seen }) => seen !== null);
  const numbers = measured.every(({ seen }) => typeof seen === 'number');
  const values = measured.map(({ label, seen, unit }) => (numbers && seen !== null ? quantity(seen, unit) : label.toLowerCase()));
  return values.length === 0 ? '' : ` (${values.join(', ')})`;
}
