import type { NodeKey } from '../rule-set/resolved.js';

const prefix = 'criterion:';

/** Key of a criterion in the guidance. */
export function criterionKey(node: NodeKey): string {
  return node.slice(prefix.length);
}

/** Whether a condition is a criterion. */
export function isCriterion(node: NodeKey): boolean {
  return node.startsWith(prefix);
}

/** The condition behind a key of the guidance. */
export function criterionNode(key: string): NodeKey {
  return prefix + key;
}
