import type { Scalar } from '../../rule-set/condition.js';

const inWords: Readonly<Record<string, (amount: string) => string>> = {
  'a': (amount) => plural(amount, 'year'),
  'd': (amount) => plural(amount, 'day'),
  'h': (amount) => plural(amount, 'hour'),
  'wk': (amount) => plural(amount, 'week'),
  'count': (amount) => amount,
  'grade': (amount) => `grade ${amount}`,
  'count/d': (amount) => `${amount} a day`,
  'sessions/wk': (amount) => `${plural(amount, 'session')} a week`,
};

/** A value as people say it: `85.9 %`, `2 NRS`, `3 days`, `yes`, `antalgic`. */
export function quantity(value: Scalar, unit: string | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (unit === null) return String(value);
  const noun = /^[a-z]{2,}s$/.test(unit) ? unit.slice(0, -1) : null;
  return (inWords[unit] ?? ((amount: string) => (noun === null ? `${amount} ${unit}` : plural(amount, noun))))(String(value));
}

/** A number with its noun: `1 day`, `2 days`. */
export function plural(amount: number | string, noun: string): string {
  return `${amount} ${noun}${String(amount) === '1' ? '' : 's'}`;
}
