import fc from 'fast-check';

type Holder = Record<string, unknown> | unknown[];

/** One change of JSON data, at places counted through the whole. */
export interface JsonMutation {
  readonly what: 'remove' | 'replace' | 'rename' | 'copy' | 'swap' | 'splice' | 'empty' | 'retype' | 'null';
  /** Where; counted modulo the number of places. */
  readonly at: number;
  /** The other place, for what needs two. */
  readonly from: number;
  /** What to put there. */
  readonly junk: unknown;
  /** A new key. */
  readonly key: string;
}

const clash = (fact: string): object => ({ all: [{ fact, operator: 'equal', value: 0 }, { fact, operator: 'greaterThan', value: 5 }] });

/** Values that are almost right somewhere. */
const junk: readonly unknown[] = [
  null, true, false, 0, -0, -1, 0.1, 0.30000000000000004, 1e-320, 2 ** 53, 1e308, -1e308, '', ' ', 'x', 'none', 'constructor', '__proto__', 'toString',
  '2026-02-30', '0000-01-01', '2026-03-09', '1.0.0', 'rest-pain-mild', 'pain.rest', 'acute', 'R1', 'assessedOn', 'screens.redFlags', '\u0000', '\u202e', '\ud800', '*/',
  [], {}, [[]], [{}], { '': 0 }, ['x', 'x'], [null], { all: [] }, { any: [] }, { condition: 'rest-pain-mild' }, { condition: 'x' }, { all: [{ condition: 'rest-pain-mild' }] }, { not: {} },
  clash('pain.rest'), { fact: 'pain.rest', operator: 'in', value: [0, 1, 2] }, { fact: 'pain.rest', operator: 'lessThan', value: '3' }, { fact: 'gait.walking', operator: 'lessThanInclusive', value: 'antalgic' },
  { ratio: { of: 'pain.rest', to: 'pain.rest' } }, { maximum: ['pain.rest', 'pain.walking'] }, { days: { from: 'assessedOn', to: 'assessedOn' } }, { count: [{ fact: 'pain.rest', operator: 'greaterThan', value: 3 }] },
  { min: 0, max: 1 }, { min: 5 }, { de: { title: 'x' } }, [{ code: 'unused', at: 'facts', reason: 'x' }], { effect: 'stop', levels: 3 }, { per: 1, of: 'pain.rest' },
];
const keys = ['x', '', 'all', 'any', 'condition', 'fact', 'entry', 'when', 'derived', 'trustedWhen', 'maxAgeDays', 'fitForHold', 'reviewable', 'extends', 'translations', 'accepted', 'language', 'constructor', 'toString', 'a.b', 'pain.rest', 'rest-pain-mild', 'running'];

/** Changes of JSON data, small ones first. */
export const jsonMutations: fc.Arbitrary<readonly JsonMutation[]> = fc.array(
  fc.record({
    what: fc.constantFrom<JsonMutation['what'][]>('remove', 'replace', 'rename', 'copy', 'swap', 'splice', 'empty', 'retype', 'null'),
    at: fc.nat(),
    from: fc.nat(),
    junk: fc.constantFrom(...junk),
    key: fc.constantFrom(...keys),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A copy of JSON data after the changes. */
export function mutateJson(data: object, mutations: readonly JsonMutation[]): object {
  const copy = structuredClone(data);
  for (const mutation of mutations) mutateOnce(copy as Holder, mutation);
  return copy;
}

function mutateOnce(root: Holder, { what, at, from, junk: value, key: name }: JsonMutation): void {
  const places = placesIn(root);
  if (places.length === 0) return;
  const [holder, key] = places[at % places.length] as Place;
  const [giver, part] = places[from % places.length] as Place;
  const [here, there] = [get(holder, key), get(giver, part)];
  switch (what) {
    case 'remove':
      return remove(holder, key);
    case 'null':
      return set(holder, key, null);
    case 'replace':
      return set(holder, key, structuredClone(value));
    case 'rename':
      remove(holder, key);
      return set(holder, Array.isArray(holder) ? key : name, here);
    case 'copy':
      return set(holder, key, structuredClone(there));
    case 'swap':
      set(holder, key, structuredClone(there));
      return set(giver, part, structuredClone(here));
    case 'splice':
      // Into the list itself where it is one, so that conditions grow.
      return Array.isArray(here) ? void here.push(structuredClone(there)) : set(holder, name, structuredClone(there));
    case 'empty':
      return set(holder, key, Array.isArray(here) ? [] : typeof here === 'object' ? {} : typeof here === 'string' ? '' : 0);
    case 'retype':
      return set(holder, key, typeof here === 'string' ? here.length : typeof here === 'number' ? String(here) : Array.isArray(here) ? Object.fromEntries(Object.entries(here)) : typeof here === 'object' && here !== null ? Object.values(here) : [here]);
  }
}

type Place = readonly [Holder, string];

/** Every entry of every object and list. */
function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const [key, entry] of Object.entries(one)) {
      places.push([one as Holder, key]);
      visit(entry);
    }
  };
  visit(value);
  return places;
}

function get(holder: Holder, key: string): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function set(holder: Holder, key: string, value: unknown): void {
  // Like a parser of JSON, which makes an ordinary property of every name.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
