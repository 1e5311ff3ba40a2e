import { problem, type Issue } from '../issue/issue.js';
import type { Condition } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import type { RuleSetData } from './rule-set.js';

const maxComparisons = 50_000;
const maxNesting = 50;

/**
 * Criteria that refer to each other can multiply: twenty that each name the one before twice make a million
 * comparisons. Evaluation must end soon for any input, so the total is limited. Expects a set without cycles.
 */
export function checkSize(data: RuleSetData): Issue[] {
  const named = conditionsOf(data);
  const criteria = new Map(named.flatMap(({ key, condition }) => (key.startsWith('criterion:') ? [[key, condition]] : [])));
  const sizes = new Map<string, { comparisons: number; nesting: number }>();

  // Criteria are measured from the leaves up; a worklist instead of recursion keeps a long chain from overflowing the stack.
  const measure = (condition: Condition): { comparisons: number; nesting: number } | string => {
    if ('fact' in condition) return { comparisons: 1, nesting: 0 };
    if ('condition' in condition) {
      const key = `criterion:${condition.condition}`;
      if (!criteria.has(key)) return { comparisons: 0, nesting: 0 };
      const known = sizes.get(key);
      return known === undefined ? key : { comparisons: known.comparisons, nesting: known.nesting + 1 };
    }
    let comparisons = 0;
    let nesting = 0;
    for (const part of 'all' in condition ? condition.all : condition.any) {
      const size = measure(part);
      if (typeof size === 'string') return size;
      comparisons += size.comparisons;
      nesting = Math.max(nesting, size.nesting);
    }
    return { comparisons, nesting };
  };

  for (const start of criteria.keys()) {
    const waiting = [start];
    while (waiting.length > 0) {
      const key = waiting[waiting.length - 1] as string;
      const size = sizes.has(key) ? null : measure(criteria.get(key) as Condition);
      if (typeof size === 'string') waiting.push(size);
      else {
        if (size !== null) sizes.set(key, size);
        waiting.pop();
      }
    }
  }

  let total = 0;
  for (const { condition, path } of named) {
    const size = measure(condition) as { comparisons: number; nesting: number };
    total += size.comparisons;
    if (size.nesting > maxNesting) return [problem('too-deep', path, { limit: maxNesting })];
    if (total > maxComparisons) return [problem('too-large', path, { limit: maxComparisons, unit: 'comparisons' })];
  }
  return [];
}
