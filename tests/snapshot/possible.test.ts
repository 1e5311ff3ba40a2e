import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operator } from '../../src/rule-set/condition.js';
import { compareLeaf, type Outcome, type Possible } from '../../src/snapshot/possible.js';

const table: [Operator, number[], Possible, Outcome][] = [
  ['lessThanInclusive', [3], { min: 3, max: 3 }, 'met'],
  ['lessThanInclusive', [3], { min: 4, max: 4 }, 'unmet'],
  ['lessThanInclusive', [3], null, 'unknown'],
  ['lessThanInclusive', [10], null, 'unknown'],
  ['lessThanInclusive', [3], { min: 0, max: 10 }, 'unknown'],
  ['lessThanInclusive', [3], { min: 5, max: 10 }, 'unmet'],
  ['greaterThanInclusive', [2], { min: 2, max: 6 }, 'met'],
  ['greaterThanInclusive', [2], { min: 1, max: 6 }, 'unknown'],
  ['equal', [0], { min: 0, max: 10 }, 'unknown'],
  ['equal', [0], { min: 1, max: 10 }, 'unmet'],
  ['in', [1, 2], { oneOf: [1, 2] }, 'met'],
  ['in', [1, 2], { oneOf: [1, 3] }, 'unknown'],
  ['in', [1, 2], { oneOf: [0, 3] }, 'unmet'],
];

describe('a comparison with what is possible', () => {
  it.each(table)('%s %j with %j is %s', (operator, constants, possible, outcome) => {
    expect(compareLeaf(operator, constants, possible)).toBe(outcome);
  });

  it('agrees with trying every value that is possible', () => {
    const operator = fc.constantFrom<Operator>('equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive');
    const small = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(operator, fc.array(small, { minLength: 1, maxLength: 3 }), small, small, (name, constants, a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const list = name === 'in' ? constants : [constants[0]!];
        const each = Array.from({ length: max - min + 1 }, (_, i) => compareLeaf(name, list, { min: min + i, max: min + i }));
        // `in` over a range does not look whether the list fills it: it may say unknown where trying says met.
        const expected = each.every((one) => one === 'met') && (min === max || name !== 'in') ? 'met' : each.every((one) => one === 'unmet') ? 'unmet' : 'unknown';
        expect(compareLeaf(name, list, { min, max })).toBe(expected);
      }),
    );
  });
});
