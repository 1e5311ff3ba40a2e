import type { FactExplanation } from '../explain.js';
import { dayNumber } from '../../snapshot/calendar.js';
import { quantity } from './quantity.js';

/** What a value was worked out from: the measurements of a ratio, the dates of a number of days, the signs of a count. */
export function madeOf({ from = [] }: FactExplanation): string {
  const measured = from.filter(({ seen }) => seen !== null);
  const values = measured.every(({ seen }) => typeof seen === 'number' || isDay(seen));
  const parts = measured.map(({ label, seen, unit }) => (values && seen !== null ? quantity(seen, unit) : label.toLowerCase()));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && dayNumber(value) !== null;
}
