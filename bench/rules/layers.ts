import type { FactKey, NodeKey, Resolved } from '../../src/rule-set/resolved.js';

/** Conditions in an order in which each stands after the criteria that it names, and numbers in place of names. */
export interface Layers {
  /** By key: the number of a fact that some condition compares, from 0. */
  readonly facts: ReadonlyMap<FactKey, number>;
  /** By key: the number of a condition, from 0. */
  readonly nodes: ReadonlyMap<NodeKey, number>;
  /** The conditions of a layer name criteria of earlier layers only. */
  readonly layers: readonly (readonly NodeKey[])[];
}

/** Puts conditions in order, so that no peer has to evaluate a criterion twice. */
export function layersOf(nodes: ReadonlyMap<NodeKey, Resolved>): Layers {
  const depths = new Map<NodeKey, number>();
  const facts = new Map<FactKey, number>();
  const depthOf = (node: Resolved): number => {
    if (node.kind === 'criterion') return depth(node.key) + 1;
    if (node.kind !== 'fact') return Math.max(...node.parts.map(depthOf));
    if (!facts.has(node.key)) facts.set(node.key, facts.size);
    return 0;
  };
  const depth = (key: NodeKey): number => {
    const known = depths.get(key) ?? depthOf(nodes.get(key) as Resolved);
    depths.set(key, known);
    return known;
  };
  for (const key of nodes.keys()) depth(key);
  const layers: NodeKey[][] = [];
  for (const [key, at] of depths) (layers[at] ??= []).push(key);
  return { facts, nodes: new Map([...nodes.keys()].map((key, i) => [key, i])), layers };
}

/** Number of comparisons written in conditions. */
export function comparisonsIn(nodes: ReadonlyMap<NodeKey, Resolved>): number {
  const count = (node: Resolved): number => (node.kind === 'fact' ? 1 : node.kind === 'criterion' ? 0 : node.parts.reduce((sum, part) => sum + count(part), 0));
  return [...nodes.values()].reduce((sum, node) => sum + count(node), 0);
}
