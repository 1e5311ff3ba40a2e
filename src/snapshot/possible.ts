import type { Operator } from '../rule-set/condition.js';

/**
 * What a fact may be, encoded as numbers: a range when it is ordered, otherwise one of several.
 * A known value is a range of one number. Null: nothing is known, whatever a rule asks.
 */
export type Possible =
  | { readonly min: number; readonly max: number }
  | { readonly oneOf: readonly number[] }
  | null;

/** Met, unmet, or unknown because something was not measured, is too old or cannot be trusted. */
export type Outcome = 'met' | 'unmet' | 'unknown';

const compare: Readonly<Record<Operator, (value: number, constants: readonly number[]) => boolean>> = {
  equal: (value, constants) => value === constants[0],
  in: (value, constants) => constants.includes(value),
  lessThan: (value, constants) => value < (constants[0] as number),
  lessThanInclusive: (value, constants) => value <= (constants[0] as number),
  greaterThan: (value, constants) => value > (constants[0] as number),
  greaterThanInclusive: (value, constants) => value >= (constants[0] as number),
};

/** Met when everything possible satisfies the comparison, unmet when nothing does, unknown otherwise. */
export function compareLeaf(operator: Operator, constants: readonly number[], possible: Possible): Outcome {
  if (possible === null) return 'unknown';
  const test = compare[operator];
  if ('oneOf' in possible) {
    const passing = possible.oneOf.filter((value) => test(value, constants)).length;
    return passing === possible.oneOf.length ? 'met' : passing === 0 ? 'unmet' : 'unknown';
  }
  const { min, max } = possible;
  if (min === max) return test(min, constants) ? 'met' : 'unmet';
  if (operator === 'equal' || operator === 'in') {
    return constants.some((constant) => constant >= min && constant <= max) ? 'unknown' : 'unmet';
  }
  // The ordering comparisons are monotone, so the two ends of the range decide.
  const low = test(min, constants);
  return low === test(max, constants) ? (low ? 'met' : 'unmet') : 'unknown';
}

/** Outcome of a list: `all` fails on one unmet part, `any` is met by one met part; otherwise an unknown part leaves it unknown. */
export function combine(kind: 'all' | 'any', outcomes: readonly Outcome[]): Outcome {
  const [decisive, otherwise] = kind === 'all' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  if (outcomes.includes(decisive)) return decisive;
  return outcomes.includes('unknown') ? 'unknown' : otherwise;
}
