import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';

/** The criteria that a gate names, by their keys in the guidance. */
export function gateCriteria({ conditions }: RuleSet, ...gates: readonly NodeKey[]): readonly string[] {
  const keys = new Set<string>();
  const visit = (condition: Resolved): void => {
    if (condition.kind === 'criterion') keys.add(condition.key.slice('criterion:'.length));
    else if (condition.kind !== 'fact') condition.parts.forEach(visit);
  };
  for (const gate of gates) {
    const condition = conditions.nodes.get(gate);
    if (condition !== undefined) visit(condition);
  }
  return [...keys];
}
