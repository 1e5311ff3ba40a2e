import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, cutCells, valueIn } from '../../src/cells/cells.js';
import { operators, type Leaf } from '../../src/rule-set/condition.js';
import { encode } from '../../src/rule-set/fact-type.js';
import type { Fact } from '../../src/rule-set/fact.js';
import { valuesOf } from '../../src/rule-set/values-of.js';
import { compareLeaf } from '../../src/snapshot/possible.js';

const common = { label: 'x', group: 'x', how: 'x', better: 'none' } as const;
const grades = ['none', 'mild', 'severe'];
const facts: Record<string, { fact: Fact; low: number; high: number; value: fc.Arbitrary<number | string | boolean> }> = {
  'a whole number': { fact: { ...common, type: 'integer', unit: 'NRS', min: 0, max: 10 }, low: 0, high: 10, value: fc.integer({ min: 0, max: 10 }) },
  'a number': { fact: { ...common, type: 'number', unit: '%', min: 0, max: 5 }, low: 0, high: 5, value: fc.integer({ min: 0, max: 20 }).map((n) => n / 4) },
  'an ordered enum': { fact: { ...common, type: 'ordered-enum', values: grades }, low: 0, high: 2, value: fc.constantFrom(...grades) },
  'yes or no': { fact: { ...common, type: 'boolean' }, low: 0, high: 1, value: fc.boolean() },
};

describe.each(Object.entries(facts))('%s cut into cells', (_, { fact, low, high, value }) => {
  const ordered = fact.type !== 'boolean';
  const leaf: fc.Arbitrary<Leaf> = fc.oneof(
    fc.record({ fact: fc.constant('f'), operator: fc.constantFrom(...operators.filter((one) => one !== 'in' && (ordered || one === 'equal'))), value }),
    fc.record({ fact: fc.constant('f'), operator: fc.constant('in' as const), value: fc.array(value, { minLength: 1, maxLength: 3 }) }),
  );

  it('has one cell for each value, in which every comparison answers as the value does', () => {
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 5 }), value, (leaves, seen) => {
        const { cells, meeting, all } = cutCells(fact, { low, high }, leaves.flatMap((one) => valuesOf(one.value).map((constant) => encode(fact, constant))));
        const code = encode(fact, seen);
        const at = cells.flatMap((cell, i) => (contains(cell, code) ? [i] : []));
        expect(at).toHaveLength(1);
        expect(all).toBe((1n << BigInt(cells.length)) - 1n);
        for (const one of leaves) {
          const constants = valuesOf(one.value).map((constant) => encode(fact, constant));
          const met = compareLeaf(one.operator, constants, { min: code, max: code }) === 'met';
          expect(((meeting(one) >> BigInt(at[0]!)) & 1n) === 1n).toBe(met);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a value that lies in the cell', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.double({ min: -1, max: 12, noNaN: true }), (constants, near) => {
        const { cells } = cutCells(fact, { low, high }, constants.map((one) => encode(fact, one)));
        for (const cell of cells) expect(contains(cell, valueIn(cell, fact.type === 'number' ? near : Math.round(near)))).toBe(true);
      }),
    );
  });
});

describe('a scale without ends', () => {
  const fact: Fact = { ...common, type: 'number', unit: '%', min: 0, max: 300 };
  it('has a cell beyond the last threshold', () => {
    const { cells, meeting } = cutCells(fact, { low: -Infinity, high: Infinity }, [80]);
    expect(cells).toEqual([
      { low: -Infinity, high: 80, lowIn: true, highIn: false },
      { low: 80, high: 80, lowIn: true, highIn: true },
      { low: 80, high: Infinity, lowIn: false, highIn: true },
    ]);
    expect(meeting({ fact: 'f', operator: 'greaterThanInclusive', value: 80 })).toBe(0b110n);
    expect([valueIn(cells[0]!, 80), valueIn(cells[2]!, 80)]).toEqual([79, 81]);
  });
});
