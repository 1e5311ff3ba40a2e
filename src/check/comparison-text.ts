import type { Leaf } from '../rule-set/condition.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { Clash } from './analysis.js';

/** More values than a sentence can list. */
const maxListed = 20;

const signs: Readonly<Record<Leaf['operator'], string>> = {
  equal: '=',
  in: 'one of',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** A comparison as people write it: `pain.walking <= 3`. */
export function comparisonText({ fact, operator, value }: Leaf): string {
  const values = valuesOf(value);
  return `${fact} ${signs[operator]} ${values.slice(0, maxListed).join(', ')}${values.length > maxListed ? ' …' : ''}`;
}

/** Two comparisons that exclude each other, as people write them. */
export function clashTexts(clash: Clash): readonly [string, string] | null {
  return clash === null ? null : [comparisonText(clash[0].leaf), comparisonText(clash[1].leaf)];
}
