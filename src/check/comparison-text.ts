import type { Leaf } from '../rule-set/condition.js';
import type { Clash } from './analysis.js';

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
  return `${fact} ${signs[operator]} ${Array.isArray(value) ? value.join(', ') : String(value)}`;
}

/** Two comparisons that exclude each other, as people write them. */
export function clashTexts(clash: Clash): readonly [string, string] | null {
  return clash === null ? null : [comparisonText(clash[0].leaf), comparisonText(clash[1].leaf)];
}
