import type { Leaf, Operator } from './condition.js';

/**
 * Name of a fact as rules read it: the id, or `id@3` when the rule accepts a value only if it is at most
 * three days old.
 */
export type FactKey = string;

/** Name of a condition that is evaluated on its own: `criterion:…`, `phase:…`, `hold:…` and so on. */
export type NodeKey = string;

/** A condition with every name looked up and every constant encoded as a number. */
export type Resolved =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Resolved[] }
  | { readonly kind: 'criterion'; readonly id: string; readonly key: NodeKey }
  | ResolvedLeaf;

/** A comparison with its constants encoded as numbers. */
export interface ResolvedLeaf {
  readonly kind: 'fact';
  readonly key: FactKey;
  readonly operator: Operator;
  readonly constants: readonly number[];
  readonly leaf: Leaf;
}

/** A fact as some rule reads it. */
export interface ReadFact {
  /** Id of the fact. */
  readonly id: string;
  /** Stricter limit of age than the fact's own, in days. */
  readonly maxAgeDays?: number;
}
