import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot, readThoroughly } from '../../src/snapshot/parse-snapshot.js';
import { parsedValue, quickRead } from '../../src/snapshot/quick-read.js';
import { withReading } from '../../src/snapshot/with-reading.js';
import type { Json } from '../../src/testing/scenario.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { ruleSetArbitrary, snapshotOf, type Any } from '../support/rule-sets.js';
import { nested, ruleSet as hamstring, snapshotArbitrary } from '../support/snapshots.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 150) * 4;
const parse = (rules: object): RuleSet => {
  const parsed = parseRuleSet(rules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const mini = parse(miniRuleSet());
const minis: fc.Arbitrary<object> = snapshotOf(miniRuleSet()).map((snapshot: Readonly<Record<string, Json>>) => nested(snapshot));

/** What came out, with the order of the maps and the sign of zero. */
function shown(ruleSet: RuleSet, read: (ruleSet: RuleSet, input: object) => ReturnType<typeof parseSnapshot>, input: unknown): unknown {
  const parsed = read(ruleSet, input as object);
  if (!parsed.ok) return parsed;
  const { given, screens, overrides, ...rest } = parsed.value;
  return { ...parsed, value: { ...rest, given: [...given], screens: [...screens], overrides: [...overrides] } };
}

const same = (ruleSet: RuleSet, input: unknown): void => {
  expect(shown(ruleSet, parseSnapshot, input)).toStrictEqual(shown(ruleSet, readThoroughly, input));
};

const getter = (value: unknown, enumerable = true): PropertyDescriptor => ({ get: () => value, enumerable, configurable: true });
const hidden = (value: unknown): PropertyDescriptor => ({ value, enumerable: false, configurable: true, writable: true });
const shownAs = (value: unknown): PropertyDescriptor => ({ value, enumerable: true, configurable: true, writable: true });
const withProperty = (holder: object, key: PropertyKey, property: PropertyDescriptor): object => Object.defineProperty(holder, key, property);

class Record5 {
  value = 5;
}

const days = ['2026-03-30', '2026-03-28', '2026-04-01', '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '0099-01-01', '0100-01-01', '9999-12-31', '10000-01-01', '2026-1-1', ' 2026-03-28', '2026-03-28 ', '2026-03-28T00:00:00Z', '２０２６-03-28', '2026/03/28', '2026-13-01', '2026-00-10', '2026-04-31', '-026-03-28', '+026-03-28', '20 6-03-28', ''];
const scalars: fc.Arbitrary<unknown> = fc.constantFrom(undefined, null, true, false, 0, -0, 1, 5, 0.5, -1, 11, NaN, Infinity, -Infinity, 1e300, -Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, 5n, Symbol('x'), 'x', 'none', 'complete', 'constructor', '__proto__', ...days);

/** Values that look like data, and are it or are not; made anew at each run, since some cannot be looked at. */
const odd: fc.Arbitrary<() => unknown> = fc.oneof(
  scalars.map((value) => () => value),
  scalars.map((value) => () => [value]),
  scalars.map((value) => () => ({ value })),
  fc.tuple(scalars, scalars).map(([value, measuredOn]) => () => ({ value, measuredOn })),
  fc.tuple(scalars, fc.constantFrom(undefined, null, '', 'NRS', 'N', '%', 5, ['NRS'])).map(([value, unit]) => () => ({ value, unit })),
  scalars.map((value) => () => ({ value, extra: 1 })),
  scalars.map((value) => () => ({ value: { value } })),
  scalars.map((value) => () => Object.assign(Object.create(null) as object, { value })),
  scalars.map((value) => () => Object.create({ value }) as object),
  scalars.map((value) => () => withProperty({}, 'value', getter(value))),
  scalars.map((value) => () => withProperty({}, 'value', hidden(value))),
  scalars.map((value) => () => withProperty({ value: 5 }, 'measuredOn', getter(value))),
  scalars.map((value) => () => withProperty({ value: 5 }, 'measuredOn', hidden(value))),
  scalars.map((value) => () => ({ value: 5, [Symbol('measuredOn')]: value })),
  scalars.map((value) => () => withProperty({ value: 5 }, '__proto__', shownAs(value))),
  scalars.map((value) => () => ({ value: 5, constructor: value })),
  scalars.map((value) => () => Object.setPrototypeOf([value], Object.prototype) as object),
  scalars.map((value) => () => Object.setPrototypeOf(Object.assign([], { value }), Object.prototype) as object),
  fc.constantFrom<(() => unknown)[]>(
    () => ({}), () => [], () => Object.setPrototypeOf([], Object.prototype) as object, () => Object.create(null) as object, () => new Record5(), () => new Date(0), () => new Map([['value', 5]]), () => Object(5) as object, () => Object('x') as object,
    () => () => 5, () => /x/, () => new Proxy({ value: 5 }, {}), () => new Proxy([], { getPrototypeOf: () => Object.prototype }),
    () => new Proxy({}, { ownKeys: () => { throw new Error('no'); } }),
    () => new Proxy({}, { getPrototypeOf: () => { throw new Error('no'); } }),
    () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; },
    () => Object.freeze({ value: 5 }), () => JSON.parse('{"__proto__": {"value": 5}}') as unknown,
    () => { const ring: Any = { value: 5 }; ring.value = ring; return ring as unknown; },
  ),
);

type Holder = Record<PropertyKey, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a snapshot where an entry stands or could stand. */
function placesOf(ruleSet: RuleSet): string[][] {
  const { facts, screens } = ruleSet.data;
  const ids = Object.keys(facts);
  const groups = ids.flatMap((id) => id.split('.').map((_, i, parts) => parts.slice(0, i)).slice(1));
  return [
    ...ids.map((id) => id.split('.')),
    ...groups,
    ...groups.map((group) => [...group, 'other']),
    ...ids.map((id) => [id]),
    ...Object.keys(screens).map((id) => ['screens', id]),
    ...[['assessedOn'], ['screens'], ['overrides'], ['$schema'], ['other'], ['__proto__'], ['constructor'], ['toString'], ['value'], ['screens', 'other'], ['screens', 'measuredOn']].flatMap((place) => [place, place, place]),
  ];
}

/** One change of a snapshot: an odd value, or the value that stands there in an odd way. */
interface Edit {
  readonly place: readonly string[];
  readonly make: () => unknown;
  readonly how: 'as it is' | 'getter' | 'hidden' | 'proxy' | 'no prototype' | 'symbol' | 'inherited' | 'undefined' | 'removed' | 'measured';
}

function edited(root: Holder, { place, make, how }: Edit): void {
  const value = make();
  let holder: Holder = root;
  for (const part of place.slice(0, -1)) {
    if (!Object.hasOwn(holder, part)) withProperty(holder, part, shownAs({}));
    const next = Object.getOwnPropertyDescriptor(holder, part)?.value as unknown;
    if (!isHolder(next) || !Object.isExtensible(next)) return;
    holder = next;
  }
  const key = place.at(-1) as string;
  const present = Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;
  const current = present ?? value;
  switch (how) {
    case 'as it is': withProperty(holder, key, shownAs(value)); break;
    case 'getter': withProperty(holder, key, getter(current)); break;
    case 'hidden': withProperty(holder, key, hidden(current)); break;
    case 'undefined': withProperty(holder, key, shownAs(undefined)); break;
    case 'measured': withProperty(holder, key, shownAs({ value: current, measuredOn: value })); break;
    case 'removed': delete holder[key]; break;
    case 'symbol': holder[Symbol(key)] = current; break;
    case 'proxy': withProperty(holder, key, shownAs(isHolder(present) ? new Proxy(present, {}) : value)); break;
    case 'no prototype': withProperty(holder, key, shownAs(isHolder(present) ? Object.setPrototypeOf(present, null) as object : value)); break;
    case 'inherited': Object.setPrototypeOf(holder, { [key]: current }); break;
  }
}

const editsOf = (ruleSet: RuleSet): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      place: fc.constantFrom(...placesOf(ruleSet)),
      make: odd,
      how: fc.constantFrom<Edit['how'][]>('as it is', 'as it is', 'as it is', 'getter', 'hidden', 'proxy', 'no prototype', 'symbol', 'inherited', 'undefined', 'removed', 'measured'),
    }),
    { maxLength: 3 },
  );

/** Makes snapshots with changes. */
const hostile = (ruleSet: RuleSet, snapshot: fc.Arbitrary<object>): fc.Arbitrary<() => unknown> =>
  fc.tuple(snapshot, editsOf(ruleSet)).map(([start, edits]) => () => {
    const root = structuredClone(start) as Holder;
    for (const edit of edits) {
      try {
        edited(root, edit);
      } catch (error) {
        // A change may not fit what an earlier one left, like a proxy that throws.
        if (!(error instanceof Error)) throw error;
      }
    }
    return root;
  });

describe('a snapshot that is read quickly is the one that is read thoroughly', () => {
  it.each<[string, () => unknown]>([
    ['the day of the assessment would run code', () => withProperty({ swelling: 'none' }, 'assessedOn', getter('2026-03-30'))],
    ['the day of the assessment has a setter only', () => withProperty({}, 'assessedOn', { set: () => undefined, enumerable: true })],
    ['the day of the assessment is hidden', () => withProperty({ injury: { date: '2026-03-28' } }, 'assessedOn', hidden('2026-03-30'))],
    ['the day of the assessment is hidden and no day', () => withProperty({}, 'assessedOn', hidden('soon'))],
    ['the day of the assessment is inherited', () => Object.create({ assessedOn: '2026-03-30' }) as object],
    ['the day of the assessment is undefined', () => ({ assessedOn: undefined, pain: { walking: { value: 1, measuredOn: '2026-03-30' } } })],
    ['a list passes for a snapshot', () => Object.setPrototypeOf([], Object.prototype) as object],
    ['a list passes for a group', () => ({ pain: Object.setPrototypeOf(Object.assign([], { walking: 0 }), Object.prototype) as object })],
    ['a list passes for a measured value', () => ({ pain: { walking: Object.setPrototypeOf(Object.assign([], { value: 0 }), Object.prototype) as object } })],
    ['a list passes for the screens', () => ({ screens: new Proxy([], { getPrototypeOf: () => Object.prototype }) })],
    ['a zero is negative', () => ({ pain: { walking: -0, }, strength: { injured: { value: -0 } } })],
    ['a group is null', () => ({ pain: null, screens: null, assessedOn: null })],
    ['a group holds a value', () => ({ pain: { value: 1 } })],
    ['a value without a unit has one', () => ({ swelling: { value: 'none', unit: 'NRS' } })],
    ['a statement has a unit', () => ({ screens: { signs: { value: 'complete', unit: '' } } })],
  ])('when %s', (_, input) => {
    same(mini, input());
  });

  it('over odd changes of snapshots of the mini rule set', () => {
    fc.assert(fc.property(hostile(mini, minis), (make) => same(mini, make())), { numRuns });
  });

  it('over odd changes of snapshots of the bundled rule set', () => {
    fc.assert(fc.property(hostile(hamstring, snapshotArbitrary.map(nested)), (make) => same(hamstring, make())), { numRuns: numRuns / 2 });
  });

  it('over odd changes of snapshots of generated rule sets', () => {
    const arbitrary = ruleSetArbitrary.map(parse).chain((ruleSet) => fc.tuple(fc.constant(ruleSet), hostile(ruleSet, snapshotOf(ruleSet.data) as fc.Arbitrary<object>)));
    fc.assert(fc.property(arbitrary, ([ruleSet, make]) => same(ruleSet, make())), { numRuns: numRuns / 2 });
  });

  it('when it came out of a parser, its values are taken without looking for code in them', () => {
    const parsed = hostile(hamstring, snapshotArbitrary.map(nested)).map((make) => {
      try {
        return JSON.parse(JSON.stringify(make())) as unknown;
      } catch {
        return {};
      }
    });
    const values = (input: unknown, ...how: [typeof parsedValue] | []): unknown =>
      withReading(hamstring.data, (reading) => (quickRead(reading, input, ...how) ? [[...reading.given], [...reading.values], [...reading.days], [...reading.stated], [...reading.statedOn], reading.assessedOn] : 'thoroughly'));
    fc.assert(fc.property(parsed, (input) => {
      expect(values(input, parsedValue)).toEqual(values(input));
    }), { numRuns });
  });

  it.each<[string, RuleSet, fc.Arbitrary<object>]>([
    ['the mini rule set', mini, minis],
    ['the bundled rule set', hamstring, snapshotArbitrary.map(nested)],
  ])('many of those of %s are read quickly, and many are not', (_, ruleSet, snapshots) => {
    const quick = fc.sample(hostile(ruleSet, snapshots), { numRuns: 400, seed: 1 }).filter((make) => withReading(ruleSet.data, (reading) => quickRead(reading, make()))).length;
    expect(quick).toBeGreaterThan(80);
    expect(quick).toBeLessThan(320);
  });
});
