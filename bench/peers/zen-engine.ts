import { ZenEngine } from '@gorules/zen-engine';
import type { Operator } from '../../src/rule-set/condition.js';
import type { FactKey, NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import { layersOf } from '../rules/layers.js';
import type { Peer } from './peer.js';

const signs: Readonly<Record<Exclude<Operator, 'in'>, string>> = { equal: '==', lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' };

/** An engine in Rust: one node with an expression for every condition. */
export function zenEngine(nodes: ReadonlyMap<NodeKey, Resolved>): Peer<Record<string, number>, { readonly result: Record<string, boolean> }> {
  const { layers, facts, nodes: numbers } = layersOf(nodes);
  const factName = (key: FactKey): string => `f${facts.get(key)}`;
  const nodeName = (key: NodeKey): string => `c${numbers.get(key)}`;
  const expression = (node: Resolved): string => {
    switch (node.kind) {
      case 'criterion':
        return `$.${nodeName(node.key)}`;
      case 'fact': {
        const name = factName(node.key);
        if (node.operator === 'in') return `(${name} in [${node.constants.join(', ')}])`;
        // Comparing null by size is an error there.
        return node.operator === 'equal' ? `(${name} == ${node.constants[0]})` : `(${name} != null and ${name} ${signs[node.operator]} ${node.constants[0]})`;
      }
      case 'all':
      case 'any':
        return `(${node.parts.map(expression).join(node.kind === 'all' ? ' and ' : ' or ')})`;
    }
  };
  const expressions = layers.flat().map((key) => ({ id: nodeName(key), key: nodeName(key), value: expression(nodes.get(key) as Resolved) }));
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'conditions', name: 'conditions', type: 'expressionNode', content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'conditions' },
      { id: 'second', type: 'edge', sourceId: 'conditions', targetId: 'out' },
    ],
  });
  return {
    name: 'zen-engine',
    input: (values) => Object.fromEntries([...facts.keys()].flatMap((key) => { const value = values.get(key); return value === undefined ? [] : [[factName(key), value]]; })),
    run: (facts) => decision.evaluate(facts),
    met: ({ result }) => new Set([...nodes.keys()].filter((key) => result[nodeName(key)] === true)),
  };
}
