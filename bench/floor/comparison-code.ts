import type { Operator } from '../../src/rule-set/condition.js';

/** When a comparison is met, and when it certainly is not, as expressions. */
export interface OutcomeCode {
  readonly met: string;
  readonly unmet: string;
}

/** Compares what is possible for a slot with constants. */
export function comparisonCode(slot: number, withOptions: boolean, operator: Operator, constants: readonly number[]): OutcomeCode {
  if (withOptions) {
    const passing = passingOptions(operator, constants);
    return { met: `options[${slot}] !== 0 && (options[${slot}] & ${~passing}) === 0`, unmet: `options[${slot}] !== 0 && (options[${slot}] & ${passing}) === 0` };
  }
  const [low, high, limit] = [`low[${slot}]`, `high[${slot}]`, constants[0]];
  switch (operator) {
    case 'equal':
    case 'in':
      return {
        met: `${low} === ${high} && (${constants.map((one) => `${low} === ${one}`).join(' || ')})`,
        unmet: constants.map((one) => `(${low} > ${one} || ${high} < ${one})`).join(' && '),
      };
    case 'lessThan':
      return { met: `${high} < ${limit}`, unmet: `${low} >= ${limit}` };
    case 'lessThanInclusive':
      return { met: `${high} <= ${limit}`, unmet: `${low} > ${limit}` };
    case 'greaterThan':
      return { met: `${low} > ${limit}`, unmet: `${high} <= ${limit}` };
    case 'greaterThanInclusive':
      return { met: `${low} >= ${limit}`, unmet: `${high} < ${limit}` };
  }
}

/** More values than any fact without order has. */
const mostOptions = 16;

function passingOptions(operator: Operator, constants: readonly number[]): number {
  const limit = constants[0] as number;
  const tests: Readonly<Record<Operator, (value: number) => boolean>> = {
    equal: (value) => value === limit,
    in: (value) => constants.includes(value),
    lessThan: (value) => value < limit,
    lessThanInclusive: (value) => value <= limit,
    greaterThan: (value) => value > limit,
    greaterThanInclusive: (value) => value >= limit,
  };
  let bits = 0;
  for (let value = 0; value < mostOptions; value += 1) if (tests[operator](value)) bits |= 1 << value;
  return bits;
}
