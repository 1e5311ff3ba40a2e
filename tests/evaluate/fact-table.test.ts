import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileConditions } from '../../src/evaluate/compiled/evaluator.js';
import { FactTable, type Comparison } from '../../src/evaluate/compiled/fact-table.js';
import { refuter } from '../../src/evaluate/refuted.js';
import type { Resolved } from '../../src/rule-set/resolved.js';
import type { FactState } from '../../src/snapshot/fact-state.js';
import { Facts } from '../../src/snapshot/facts.js';
import { combine, compareLeaf, type Outcome, type Possible } from '../../src/snapshot/possible.js';

const runs = Number(process.env.PROPERTY_RUNS ?? 150) * 4;

/** What a table says of each comparison, written behind other words that it must leave alone. */
function answers(comparisons: readonly Comparison[], possible: Possible): Outcome[] {
  const table = new FactTable(comparisons);
  const [met, unmet] = [new Int32Array(table.words + 2).fill(0x5a5a5a5a), new Int32Array(table.words + 2).fill(0x5a5a5a5a)];
  if (possible !== null && 'oneOf' in possible) table.writeOneOf(possible.oneOf, met, unmet, 1);
  else table.write(possible?.min ?? -Infinity, possible?.max ?? Infinity, met, unmet, 1);
  expect([met[0], unmet[0], met.at(-1), unmet.at(-1)]).toEqual([0x5a5a5a5a, 0x5a5a5a5a, 0x5a5a5a5a, 0x5a5a5a5a]);
  const has = (words: Int32Array, i: number): boolean => ((words[1 + (i >> 5)]! >>> (i & 31)) & 1) === 1;
  return comparisons.map((_, i) => (has(met, i) ? 'met' : has(unmet, i) ? 'unmet' : 'unknown'));
}

describe('a table of comparisons', () => {
  it.each<[string, Comparison, number, Outcome]>([
    ['5 is not 1e17 or more, although 1e17 - 1 is 1e17', { operator: 'greaterThanInclusive', constants: [1e17] }, 5, 'unmet'],
    ['5 is not -1e17 or less', { operator: 'lessThanInclusive', constants: [-1e17] }, 5, 'unmet'],
    ['5 is not 1e17', { operator: 'equal', constants: [1e17] }, 5, 'unmet'],
    ['5 lies between numbers that are further apart than any number', { operator: 'in', constants: [-1.7e308, 1.7e308] }, 5, 'unmet'],
    ['2e17 is more than 1e17', { operator: 'greaterThan', constants: [1e17] }, 2e17, 'met'],
  ])('%s', (_, comparison, value, outcome) => {
    expect(answers([comparison], { min: value, max: value })).toEqual([outcome]);
  });

  it('5 is not above 1.6e308 when it is asked together with below -1.6e308', () => {
    expect(answers([{ operator: 'greaterThan', constants: [1.6e308] }, { operator: 'lessThan', constants: [-1.6e308] }], { min: 5, max: 5 })).toEqual(['unmet', 'unmet']);
  });

  const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.1, 0.5, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 1e17, -1e17, 1.7e308, -1.7e308, Number.MIN_VALUE, 3 * Number.MIN_VALUE));
  const comparison: fc.Arbitrary<Comparison> = fc.oneof(
    fc.record({ operator: fc.constantFrom('equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'), constants: fc.tuple(number) }),
    fc.record({ operator: fc.constant('in'), constants: fc.array(number, { minLength: 1, maxLength: 4 }) }),
  );
  const possible: fc.Arbitrary<Possible> = fc.oneof(
    fc.constant(null),
    number.map((value) => ({ min: value, max: value })),
    fc.constantFrom({ min: -Infinity, max: Infinity }, { min: -Infinity, max: 0 }, { min: 0, max: Infinity }),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    fc.array(number, { minLength: 1, maxLength: 4 }).map((oneOf) => ({ oneOf })),
  );

  it('never says more than the comparison itself, and the same of a single value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(comparison, { minLength: 1, maxLength: 6 }), fc.array(comparison, { minLength: 31, maxLength: 100 })), possible, (comparisons, seen) => {
        const expected = comparisons.map(({ operator, constants }) => compareLeaf(operator, constants, seen));
        expect(answers(comparisons, seen)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe('conditions as bits', () => {
  const leaf = (key: string, constant: number): Resolved => ({ kind: 'fact', key, operator: 'greaterThanInclusive', constants: [constant], leaf: { fact: key, operator: 'greaterThanInclusive', value: constant } });
  const state = (possible: Possible): FactState => ({ possible, seen: null, via: null, gap: null });

  const facts = (values: Readonly<Record<string, Possible>>, changes: Readonly<Record<string, Possible>>): Facts => {
    const keys = Object.keys(values);
    const states = keys.map((key) => state(values[key]!));
    const base = { states, positions: new Map(keys.map((key, i) => [key, i])) };
    return new Facts(base, keys.map((key, i) => (Object.hasOwn(changes, key) ? state(changes[key]!) : states[i]!)));
  };

  const outcome = (nodes: ReadonlyMap<string, Resolved>, of: Facts, condition: Resolved): Outcome => {
    switch (condition.kind) {
      case 'fact':
        return compareLeaf(condition.operator, condition.constants, of.get(condition.key)!.possible);
      case 'criterion':
        return outcome(nodes, of, nodes.get(condition.key)!);
      default:
        return combine(condition.kind, condition.parts.map((part) => outcome(nodes, of, part)));
    }
  };

  const single = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 70 }).map((value) => ({ min: value, max: value })), fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 70 })).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })));
  const keys = ['a', 'b', 'c'];
  const values = fc.record({ a: single, b: single, c: single });
  const list = (part: fc.Arbitrary<Resolved>, maxLength: number): fc.Arbitrary<Resolved> =>
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), parts: fc.oneof(fc.array(part, { minLength: 1, maxLength: 2 }), fc.array(part, { minLength: 1, maxLength })) });
  const leaves = fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 70 })).map(([key, constant]) => leaf(key, constant));
  /** Each may name those before it; the last are named by nobody. */
  const conditions = fc.array(list(fc.oneof({ weight: 4, arbitrary: leaves }, list(leaves, 3)), 80), { minLength: 1, maxLength: 40 }).chain((roots) =>
    fc.array(list(fc.nat(roots.length - 1).map((i): Resolved => ({ kind: 'criterion', id: `c${i}`, key: `criterion:c${i}` })), 40), { maxLength: 40 }).map((upper) => {
      const own = roots.map((root, i): [string, Resolved] => [`criterion:c${i}`, root]);
      // Those that name others stand first, as they may in a rule set.
      return new Map([...upper.map((root, i): [string, Resolved] => [`phase:p${i}`, root]), ...own, ['phase:same', { kind: 'criterion', id: 'c0', key: 'criterion:c0' }]]);
    }),
  );

  it('come to what their parts add up to, whatever was evaluated before and after', () => {
    fc.assert(
      fc.property(conditions, fc.array(fc.tuple(values, values, fc.subarray(keys)), { minLength: 2, maxLength: 4 }), (nodes, people) => {
        const evaluator = compileConditions(nodes);
        const seen = people.map(([base, other, changed]) => facts(base, Object.fromEntries(changed.map((key) => [key, other[key as 'a']]))));
        // All are evaluated before the first is asked.
        const results = seen.map((one) => evaluator.outcomes(one));
        for (const [i, one] of seen.entries()) {
          const isRefuted = refuter(nodes, one);
          for (const [key, condition] of nodes) {
            const expected = outcome(nodes, one, condition);
            expect(results[i]!.get(key)).toBe(expected);
            expect(isRefuted(key)).toBe(expected === 'unmet');
          }
        }
      }),
      { numRuns: runs / 4 },
    );
  });
});
