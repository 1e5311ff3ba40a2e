import type { FactType } from '../rule-set/fact.js';
import { dayNumber } from './calendar.js';
import type { Reading } from './reading.js';

/** Takes the value of an entry. */
export type ValueOf = (holder: object, key: string) => unknown;

/** The value of an entry; undefined for what is not there and for what would run code when it is read. */
const ownValue: ValueOf = (holder, key) => Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;

/** The value of an entry of data that came out of a parser, where nothing runs code. */
export const parsedValue: ValueOf = (holder, key) => (holder as Readonly<Record<string, unknown>>)[key];

/**
 * Reads a snapshot in which each value is in order, in one pass.
 *
 * @param reading - empty; gets what the snapshot gives
 * @param valueOf - how values are taken out of it
 * @returns false for whatever is out of the ordinary, be it wrong or only rare: that is for a thorough reading
 */
export function quickRead(reading: Reading, input: unknown, valueOf: ValueOf = ownValue): boolean {
  try {
    return readRoot(reading, input, valueOf);
  } catch {
    // An object that throws when it is looked at.
    return false;
  }
}

/** A fact or a screen; or a group of them, by the next part of their ids. */
export type Entry = Leaf | Tree;
export type Tree = ReadonlyMap<string, Entry>;

/** What a value must be. */
export interface Leaf {
  readonly at: number;
  readonly isScreen: boolean;
  readonly type: FactType;
  /** Limits of a number. */
  readonly min: number;
  readonly max: number;
  readonly unit: string | undefined;
  /** The words of an enum; the statement of a screen. */
  readonly words: readonly string[];
}

function readRoot(reading: Reading, input: unknown, valueOf: ValueOf): boolean {
  if (!isPlain(input) || hasEnumerable(Object.prototype)) return false;
  const { facts, screens } = reading.plan.trees;
  const assessedOn = Object.getOwnPropertyDescriptor(input, 'assessedOn');
  if (assessedOn?.enumerable === true && !readAssessedOn(assessedOn.value, reading)) return false;
  for (const key in input) {
    if (key === 'assessedOn') continue;
    const value = valueOf(input, key);
    const inOrder = key === 'screens' ? value === null || readTree(screens, value, reading, valueOf) : readEntry(facts.get(key), value, reading, valueOf);
    if (!inOrder) return false;
  }
  return true;
}

function readAssessedOn(value: unknown, reading: Reading): boolean {
  if (value === null) return true;
  const day = typeof value === 'string' ? dayNumber(value) : null;
  if (day === null) return false;
  reading.assessedOn = value as string;
  reading.today = day;
  return true;
}

/** Whether every object of the program inherits something, which then is not the snapshot's. */
function hasEnumerable(prototype: object): boolean {
  for (const key in prototype) return key !== '';
  return false;
}

/** Reads the entries of a group; false when something is out of the ordinary. */
function readTree(tree: Tree, input: unknown, reading: Reading, valueOf: ValueOf): boolean {
  if (!isPlain(input)) return false;
  for (const key in input) if (!readEntry(tree.get(key), valueOf(input, key), reading, valueOf)) return false;
  return true;
}

function readEntry(entry: Entry | undefined, value: unknown, reading: Reading, valueOf: ValueOf): boolean {
  if (entry === undefined) return false;
  if (value === null) return true;
  if (!('at' in entry)) return readTree(entry, value, reading, valueOf);
  if (typeof value === 'object') return readMeasured(entry, value, reading, valueOf);
  return take(entry, numberOf(entry, value, reading.today), NaN, reading);
}

function readMeasured(leaf: Leaf, input: object, reading: Reading, valueOf: ValueOf): boolean {
  if (!isPlain(input)) return false;
  let value: unknown;
  let day = NaN;
  for (const key in input) {
    const own = valueOf(input, key);
    if (key === 'value') value = own;
    else if (key === 'measuredOn') {
      day = dayOf(own, reading.today);
      if (Number.isNaN(day)) return false;
    } else if (key !== 'unit' || typeof own !== 'string' || own !== leaf.unit) return false;
  }
  return take(leaf, numberOf(leaf, value, reading.today), day, reading);
}

function take({ at, isScreen }: Leaf, value: number, day: number, reading: Reading): boolean {
  if (Number.isNaN(value)) return false;
  if (isScreen) reading.state(at, day);
  else reading.give(at, value, day);
  return true;
}

/** The number that stands for a value; NaN when it is none that the fact can have. */
function numberOf({ type, min, max, words }: Leaf, value: unknown, today: number): number {
  switch (type) {
    case 'number':
    case 'integer':
      // Neither NaN nor an infinity lies between two numbers. There is one zero.
      return typeof value === 'number' && value >= min && value <= max && (type === 'number' || Number.isInteger(value)) ? value + 0 : NaN;
    case 'boolean':
      return value === true ? 1 : value === false ? 0 : NaN;
    case 'enum':
    case 'ordered-enum': {
      const place = words.indexOf(value as string);
      return place === -1 ? NaN : place;
    }
    case 'date':
      return dayOf(value, today);
  }
}

/** The day that a text names, when it is not after the assessment; otherwise NaN. */
function dayOf(value: unknown, today: number): number {
  const day = typeof value === 'string' ? dayNumber(value) : null;
  return day === null || day > today ? NaN : day;
}

/** Nothing but an object whose prototype is that of every object: no list, no instance, no other realm. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Array.isArray(value);
}
