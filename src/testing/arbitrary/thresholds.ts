import { leavesOf } from '../../rule-set/derivation-sources.js';
import type { Leaf } from '../../rule-set/condition.js';
import { encode } from '../../rule-set/fact-type.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { Resolved } from '../../rule-set/resolved.js';
import { valuesOf } from '../../rule-set/values-of.js';

/** Every constant that some rule compares a fact with, encoded, by fact id. */
export function thresholdsOf<S extends object>({ data, conditions }: RuleSet<S>): ReadonlyMap<string, readonly number[]> {
  const thresholds = new Map<string, Set<number>>();
  const add = (leaf: Leaf): void => {
    const fact = data.facts[leaf.fact];
    if (fact === undefined) return;
    const known = thresholds.get(leaf.fact) ?? new Set();
    thresholds.set(leaf.fact, known);
    for (const value of valuesOf(leaf.value)) known.add(encode(fact, value));
  };
  const visit = (condition: Resolved): void => {
    if (condition.kind === 'fact') add(condition.leaf);
    else if (condition.kind !== 'criterion') condition.parts.forEach(visit);
  };
  for (const condition of conditions.nodes.values()) visit(condition);
  for (const { derived } of Object.values(data.facts)) {
    if (derived !== undefined && 'count' in derived) derived.count.flatMap(leavesOf).forEach(add);
  }
  return new Map([...thresholds].map(([id, values]) => [id, [...values].sort((a, b) => a - b)]));
}
