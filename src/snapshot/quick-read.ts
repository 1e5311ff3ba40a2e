import type { Scalar } from '../rule-set/condition.js';
import type { Fact } from '../rule-set/fact.js';
import { remembered } from '../rule-set/remembered.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { dayNumber } from './calendar.js';
import { fits, isPastDay } from './read-value.js';
import { snapshotPlan } from './snapshot-plan.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';

/**
 * Reads a snapshot in which each value is in order, in one pass.
 *
 * @returns null for whatever is out of the ordinary, be it wrong or only rare: that is for a thorough reading
 */
export function quickRead(data: RuleSetData, input: unknown): ParsedSnapshot | null {
  try {
    return readRoot(treesOf(data), input);
  } catch {
    // An object that throws when it is looked at.
    return null;
  }
}

/** A fact, or a group of facts by the next part of their ids. */
type Entry = { readonly id: string; readonly fact: Fact } | Tree;
type Tree = ReadonlyMap<string, Entry>;

interface Trees {
  readonly facts: Tree;
  readonly screens: Tree;
}

function readRoot({ facts, screens }: Trees, input: unknown): ParsedSnapshot | null {
  if (!isPlain(input)) return null;
  const keys = Object.keys(input);
  const assessedOn = keys.includes('assessedOn') ? ownValue(input, 'assessedOn') : null;
  const today = assessedOn === null ? Infinity : typeof assessedOn === 'string' ? dayNumber(assessedOn) : null;
  if (today === null) return null;
  const given = new Map<string, ReadValue>();
  const statements = new Map<string, ReadValue>();
  for (const key of keys) {
    if (key === 'assessedOn') continue;
    const value = ownValue(input, key);
    const inOrder = key === 'screens' ? value === null || readTree(screens, value, today, statements) : readEntry(facts.get(key), value, today, given);
    if (!inOrder) return null;
  }
  const parsed = { given, screens: statements, overrides: new Map() };
  return assessedOn === null ? parsed : { assessedOn: assessedOn as string, ...parsed };
}

/** Reads the entries of a group; false when something is out of the ordinary. */
function readTree(tree: Tree, input: unknown, today: number, to: Map<string, ReadValue>): boolean {
  if (!isPlain(input)) return false;
  for (const key of Object.keys(input)) {
    if (!readEntry(tree.get(key), ownValue(input, key), today, to)) return false;
  }
  return true;
}

function readEntry(entry: Entry | undefined, value: unknown, today: number, to: Map<string, ReadValue>): boolean {
  if (entry === undefined) return false;
  if (value === null) return true;
  if (!('fact' in entry)) return readTree(entry, value, today, to);
  const { id, fact } = entry;
  if (typeof value !== 'object') {
    if (!fits(fact, value, today)) return false;
    to.set(id, { value: scalar(value) });
    return true;
  }
  const read = readMeasured(fact, value, today);
  if (read !== null) to.set(id, read);
  return read !== null;
}

function readMeasured(fact: Fact, input: object, today: number): ReadValue | null {
  if (!isPlain(input)) return null;
  let value: unknown;
  let measuredOn: string | undefined;
  for (const key of Object.keys(input)) {
    const own = ownValue(input, key);
    if (key === 'value') value = own;
    else if (key === 'measuredOn' && typeof own === 'string' && isPastDay(own, today)) measuredOn = own;
    else if (key !== 'unit' || typeof own !== 'string' || own !== fact.unit) return null;
  }
  if (!fits(fact, value, today)) return null;
  return measuredOn === undefined ? { value: scalar(value) } : { value: scalar(value), measuredOn };
}

/** There is one zero. */
function scalar(value: unknown): Scalar {
  return value === 0 ? 0 : (value as Scalar);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Array.isArray(value);
}

/** The value of an entry; undefined for what is not there and for what would run code when it is read. */
function ownValue(holder: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

const treesOf = remembered((data: RuleSetData): Trees => ({
  facts: treeOf(Object.entries(data.facts)),
  screens: treeOf(Object.entries(snapshotPlan(data).screens)),
}));

function treeOf(facts: readonly (readonly [string, Fact])[]): Tree {
  type Growing = Map<string, Entry>;
  const root: Growing = new Map();
  for (const [id, fact] of facts) {
    const parts = id.split('.');
    const leaf = parts.pop() as string;
    let node = root;
    for (const part of parts) {
      const next = (node.get(part) as Growing | undefined) ?? new Map<string, Entry>();
      node.set(part, next);
      node = next;
    }
    node.set(leaf, { id, fact });
  }
  return root;
}
