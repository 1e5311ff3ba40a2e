import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Facts } from '../snapshot/facts.js';
import { compareLeaf } from '../snapshot/possible.js';

/**
 * Whether a condition is certainly not met, whatever the unknown facts turn out to be.
 * A condition that is neither met nor refuted is unknown.
 */
export function refuter(nodes: ReadonlyMap<NodeKey, Resolved>, facts: Facts): (key: NodeKey) => boolean {
  const known = new Map<NodeKey, boolean>();

  const node = (key: NodeKey): boolean => {
    let result = known.get(key);
    if (result === undefined) {
      result = refuted(nodes.get(key) as Resolved);
      known.set(key, result);
    }
    return result;
  };

  const refuted = (condition: Resolved): boolean => {
    switch (condition.kind) {
      case 'all':
        return condition.parts.some(refuted);
      case 'any':
        return condition.parts.every(refuted);
      case 'criterion':
        return node(condition.key);
      case 'fact':
        return compareLeaf(condition.operator, condition.constants, facts.get(condition.key)?.possible ?? null) === 'unmet';
    }
  };

  return node;
}
