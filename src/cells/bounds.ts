import type { Fact } from '../rule-set/fact.js';

/** Lowest and highest value that a fact can take, encoded. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The values a fact can take. What is worked out from others is not held to its declared range, so the range follows
 * from the parts; where that is not plain to see, any number is possible.
 */
export function boundsOf(fact: Fact): Bounds {
  if (fact.derived !== undefined) {
    return 'count' in fact.derived ? { low: 0, high: fact.derived.count.length } : { low: -Infinity, high: Infinity };
  }
  switch (fact.type) {
    case 'number':
    case 'integer':
      return { low: fact.min ?? -Infinity, high: fact.max ?? Infinity };
    case 'boolean':
      return { low: 0, high: 1 };
    case 'enum':
    case 'ordered-enum':
      return { low: 0, high: (fact.values?.length ?? 1) - 1 };
    case 'date':
      return { low: -Infinity, high: Infinity };
  }
}
