import type { Derivation, Fact } from '../rule-set/fact.js';

/** Lowest and highest value that a fact can take, encoded. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const anything: Bounds = { low: -Infinity, high: Infinity };

/**
 * The values a fact can take. What is worked out from others is not held to its declared range, so its range follows
 * from the parts; expects facts that do not lead back to themselves.
 */
export function boundsOf(id: string, facts: Readonly<Record<string, Fact>>): Bounds {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact === undefined) return anything;
  if (fact.derived === undefined) return declared(fact);
  const worked = derivedBounds(fact.derived, (part) => boundsOf(part, facts));
  // Only a count is never given directly; other derived facts may be, within their declared range.
  return 'count' in fact.derived ? worked : union(worked, declared(fact));
}

function declared(fact: Fact): Bounds {
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
      return anything;
  }
}

function derivedBounds(derivation: Derivation, of: (id: string) => Bounds): Bounds {
  if ('count' in derivation) return { low: 0, high: derivation.count.length };
  if ('maximum' in derivation) {
    const parts = derivation.maximum.map(of);
    return { low: Math.max(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) };
  }
  if ('difference' in derivation) {
    const [a, b] = [of(derivation.difference.of), of(derivation.difference.minus)];
    return { low: a.low - b.high, high: a.high - b.low };
  }
  if ('ratio' in derivation && of(derivation.ratio.of).low >= 0) return { low: 0, high: Infinity };
  return anything;
}

function union(a: Bounds, b: Bounds): Bounds {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
