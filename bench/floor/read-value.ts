import type { Memory } from './memory.js';

/** Reads values of a snapshot into the memory, and throws at the first that is wrong. */
export interface ValueReader {
  readonly number: (at: number, input: unknown, unit: string | null, min: number, max: number, whole: boolean) => void;
  readonly truth: (at: number, input: unknown) => void;
  readonly word: (at: number, input: unknown, values: readonly string[]) => void;
  readonly date: (at: number, input: unknown) => void;
  readonly screen: (at: number, input: unknown, statement: string) => void;
  readonly wrong: (what: string) => never;
}

/** The reading that a snapshot needs, written out by hand. */
export function valueReader(memory: Memory): ValueReader {
  const { given, givenOn, stated, statedOn } = memory;

  const wrong = (what: string): never => {
    throw new Error(`wrong: ${what}`);
  };
  const dayNotAfterToday = (input: unknown): number => {
    const day = typeof input === 'string' ? dayOf(input) : NaN;
    if (Number.isNaN(day) || day > memory.today) wrong('date');
    return day;
  };
  /** The value itself; of one with a day and a unit, these are read too. */
  const plain = (days: Float64Array, at: number, input: unknown, unit: string | null): unknown => {
    if (typeof input !== 'object' || input === null) return input;
    let value: unknown = null;
    for (const key of Object.keys(input)) {
      const part = (input as Record<string, unknown>)[key] ?? null;
      if (key === 'value') value = part;
      else if (key === 'measuredOn') days[at] = part === null ? NaN : dayNotAfterToday(part);
      else if (key !== 'unit' || (part !== null && part !== unit)) wrong(key);
    }
    return value;
  };

  return {
    wrong,
    number: (at, input, unit, min, max, whole) => {
      const value = plain(givenOn, at, input, unit);
      if (value === null) return;
      if (typeof value !== 'number' || !(value >= min && value <= max) || (whole && !Number.isInteger(value))) return wrong('number');
      given[at] = value;
    },
    truth: (at, input) => {
      const value = plain(givenOn, at, input, null);
      if (value === null) return;
      if (typeof value !== 'boolean') return wrong('truth');
      given[at] = value ? 1 : 0;
    },
    word: (at, input, values) => {
      const value = plain(givenOn, at, input, null);
      if (value === null) return;
      const place = values.indexOf(value as string);
      if (place === -1) wrong('word');
      given[at] = place;
    },
    date: (at, input) => {
      const value = plain(givenOn, at, input, null);
      if (value !== null) given[at] = dayNotAfterToday(value);
    },
    screen: (at, input, statement) => {
      const value = plain(statedOn, at, input, null);
      if (value === null) return;
      if (value !== statement) wrong('screen');
      stated[at] = 1;
    },
  };
}

/** Days since 1970-01-01 of a date written YYYY-MM-DD; NaN when it is none. */
export function dayOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const digits = (from: number, to: number): number => {
    let sum = 0;
    for (let i = from; i < to; i += 1) {
      const digit = text.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return NaN;
      sum = sum * 10 + digit;
    }
    return sum;
  };
  const [year, month, day] = [digits(0, 4), digits(5, 7), digits(8, 10)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= last)) return NaN;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
