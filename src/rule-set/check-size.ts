import { problem, type Issue } from '../issue/issue.js';
import type { Condition } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import { derivationSources } from './derivation-sources.js';
import type { RuleSetData } from './rule-set.js';

const maxComparisons = 50_000;
const maxNesting = 50;

interface Size {
  readonly comparisons: number;
  readonly nesting: number;
}

/**
 * Criteria that refer to each other can multiply: twenty that each name the one before twice make a million
 * comparisons. Evaluation must end soon for any input, so the total is limited. Expects a set without cycles; what is not defined counts nothing.
 */
export function checkSize(data: RuleSetData): Issue[] {
  const named = conditionsOf(data);
  const criteria = new Map(named.flatMap(({ key, condition }) => (key.startsWith('criterion:') ? [[key, condition]] : [])));
  const sizes = new Map<string, Size>();

  // Criteria are measured from the leaves up; a worklist instead of recursion keeps a long chain from overflowing the stack.
  const measure = (condition: Condition, missing: string[]): Size => {
    if ('fact' in condition) return { comparisons: 1, nesting: 0 };
    if ('condition' in condition) {
      const key = `criterion:${condition.condition}`;
      const known = sizes.get(key);
      if (known === undefined) missing.push(key);
      return { comparisons: known?.comparisons ?? 0, nesting: (known?.nesting ?? 0) + 1 };
    }
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => measure(part, missing));
    return {
      comparisons: parts.reduce((sum, part) => sum + part.comparisons, 0),
      nesting: parts.reduce((deepest, part) => Math.max(deepest, part.nesting), 0),
    };
  };

  for (const start of criteria.keys()) {
    const waiting = [start];
    while (waiting.length > 0) {
      const key = waiting[waiting.length - 1] as string;
      const missing: string[] = [];
      const size = sizes.get(key) ?? measure(criteria.get(key) ?? { all: [] }, missing);
      if (missing.length > 0) waiting.push(...new Set(missing));
      else {
        sizes.set(key, size);
        waiting.pop();
      }
    }
  }

  let total = 0;
  for (const { condition, path } of named) {
    const size = measure(condition, []);
    total += size.comparisons;
    if (size.nesting > maxNesting) return [problem('too-deep', path, { limit: maxNesting })];
    if (total > maxComparisons) return [problem('too-large', path, { limit: maxComparisons, unit: 'comparisons' })];
  }
  return derivationDepth(data);
}

/** Derived facts of derived facts of derived facts are worked out one inside the other. */
function derivationDepth(data: RuleSetData): Issue[] {
  let level = new Set(Object.keys(data.facts));
  for (let depth = 0; depth < maxNesting && level.size > 0; depth += 1) {
    const sources = [...level].flatMap((id) => {
      const derived = data.facts[id]?.derived;
      return derived === undefined ? [] : derivationSources(derived);
    });
    level = new Set(sources);
  }
  return level.size === 0 ? [] : [problem('too-deep', ['facts', [...level].sort()[0] as string], { limit: maxNesting })];
}
