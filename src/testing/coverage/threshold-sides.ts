import type { Leaf, Scalar } from '../../rule-set/condition.js';
import { encode } from '../../rule-set/fact-type.js';
import type { Fact } from '../../rule-set/fact.js';
import { valuesOf } from '../../rule-set/values-of.js';
import type { ThresholdSide } from './coverage-target.js';

/** A side of a threshold, and the encoded values that count for it. */
export interface Side extends ThresholdSide {
  readonly accepts: (value: number) => boolean;
  /** An encoded value that counts; a short decimal close to the threshold. */
  readonly example: number;
}

/** How far from a threshold on a scale without gaps a value may be, as a share of the range of the fact. */
const near = 0.01;

/** The sides from which a threshold should be seen; those on which the fact has no values are left out. */
export function sidesOf(fact: Fact, { operator, value }: Leaf): Side[] {
  const constants = valuesOf(value).map((one) => encode(fact, one));
  const at = constants.map((constant): Side => ({ side: 'at', value: decode(fact, constant), limit: null, accepts: (seen) => seen === constant, example: constant }));
  if (fact.type === 'boolean' || fact.type === 'enum') return [...at, ...otherValue(fact, constants)];
  const [below, above] = {
    equal: [true, true],
    in: [true, true],
    lessThan: [true, false],
    lessThanInclusive: [false, true],
    greaterThan: [false, true],
    greaterThanInclusive: [true, false],
  }[operator] as [boolean, boolean];
  const sides = constants.flatMap((constant) => [...(below ? beside(fact, constant, -1) : []), ...(above ? beside(fact, constant, 1) : [])]);
  return [...at, ...sides.filter(({ example }) => !constants.includes(example))];
}

/** The values next to a threshold on one side of it; none at the end of the scale. */
function beside(fact: Fact, constant: number, direction: -1 | 1): Side[] {
  const { low, high } = valuesFrom(fact);
  const gapless = fact.type === 'number' && !isCount(fact);
  const reach = gapless ? near * ((fact.max ?? 0) - (fact.min ?? 0)) : 1;
  const farthest = exact(constant + direction * reach);
  const example = exact(constant + direction * (gapless ? shortStep(reach) : 1));
  if (example < low || example > high) return [];
  const accepts = (seen: number): boolean => (direction < 0 ? seen < constant && seen >= farthest : seen > constant && seen <= farthest);
  const seen = gapless ? { value: null, limit: farthest } : { value: decode(fact, example), limit: null };
  return [{ side: direction < 0 ? 'below' : 'above', ...seen, accepts, example }];
}

/** The values that can stand in a snapshot; a count has as many as there are signs. */
function valuesFrom({ min = 0, max, values, derived }: Fact): { low: number; high: number } {
  const high = max ?? (values?.length ?? 2) - 1;
  if (derived === undefined || !('count' in derived)) return { low: min, high };
  return { low: Math.max(0, min), high: Math.min(high, derived.count.length) };
}

function isCount({ derived }: Fact): boolean {
  return derived !== undefined && 'count' in derived;
}

/** The largest of 1, 0.5, 0.1, 0.05 … that is not more. */
function shortStep(limit: number): number {
  for (let unit = 1; unit > 1e-9; unit /= 10) {
    for (const step of [unit, unit / 2]) if (step <= limit) return step;
  }
  return limit;
}

function otherValue(fact: Fact, constants: readonly number[]): Side[] {
  const count = fact.type === 'boolean' ? 2 : (fact.values?.length ?? 0);
  const others = Array.from({ length: count }, (_, i) => i).filter((one) => !constants.includes(one));
  return others.slice(0, 1).map((example) => ({ side: 'other', value: null, limit: null, accepts: (seen) => others.includes(seen), example }));
}

/** Takes the noise of binary fractions away. */
function exact(value: number): number {
  return Number(value.toFixed(9));
}

/** The value that a number stands for. */
export function decode(fact: Fact, value: number): Scalar {
  if (fact.type === 'boolean') return value === 1;
  return fact.values === undefined ? value : (fact.values[value] ?? value);
}
