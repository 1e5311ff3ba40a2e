import fc from 'fast-check';

type Node = Record<string, unknown> | unknown[];

const junk: readonly unknown[] = [
  null, true, false, 0, -0, -1, 0.5, 3, 1e300, '', 'x', 'X', 'a b', 'a.b', 'a-b', 'constructor', 'screens.x', 'assessedOnce', '2026-02-30', '2024-02-29', '1.2.3', 'equal', 'notEqual', 'en', '10.1234/x', 'https://x', 'ä', '😀',
  [], {}, [{}], ['x'], [0], { x: 1 }, { min: 0 }, { min: 0, max: 1 }, { all: [] }, { all: null }, { all: null, any: null }, { condition: 'x' }, { condition: null }, { all: [{ condition: 'x' }], any: [{ condition: 'x' }] },
  { fact: 'x', operator: 'equal', value: 0 }, { not: { condition: 'x' } }, { id: 'house', locator: 'x' }, [{ id: 'house', locator: 'x' }], { ratio: null, difference: { of: 'a' } }, { per: 1 }, { exercise: 'x', change: 'x' },
];
const keys = ['x', 'X', '', 'a b', 'a.b', 'a-b', 'constructor', 'prototype', 'toString', 'not', 'path', 'all', 'any', 'condition', 'fact', 'label', 'extends', '$schema', 'assessedOn', 'min', 'value'];

/** One change of JSON data: of the entry at one place, perhaps with a new value, a new name, or the entry of another place. */
export interface Mutation {
  readonly what: 'remove' | 'replace' | 'rename' | 'add' | 'transplant';
  readonly at: number;
  readonly from: number;
  readonly value: unknown;
  readonly name: string;
}

/** Changes anywhere in JSON data. */
export function mutationsOf(data: unknown): fc.Arbitrary<Mutation> {
  const place = fc.nat({ max: placesIn(data).length - 1 });
  const what = fc.constantFrom<Mutation['what'][]>('remove', 'replace', 'rename', 'add', 'transplant');
  return fc.record({ what, at: place, from: place, value: fc.constantFrom(...junk), name: fc.constantFrom(...keys) });
}

/** A copy of JSON data with one change in it. */
export function mutate(data: unknown, { what, at, from, value, name }: Mutation): unknown {
  const copy = copyOf(data);
  const places = placesIn(copy);
  const [holder, key] = places[at]!;
  const [giver, part] = places[from]!;
  const entry = get(holder, key);
  if (what === 'remove' || what === 'rename') remove(holder, key);
  if (what === 'rename') set(holder, name, entry);
  if (what === 'add') set(holder, name, value);
  if (what === 'replace') set(holder, key, value);
  if (what === 'transplant') set(holder, key, copyOf(get(giver, part)));
  return copy;
}

function copyOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** Every entry of every object and list, as its holder and its key. */
function placesIn(value: unknown): [Node, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]): [Node, string][] => [[value as Node, key], ...placesIn(entry)]);
}

function get(holder: Node, key: string): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function set(holder: Node, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.splice(Number(key) || 0, 1, value);
  else holder[key] = value;
}

function remove(holder: Node, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
