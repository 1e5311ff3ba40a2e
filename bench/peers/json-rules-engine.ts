import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine';
import type { NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import type { Peer } from './peer.js';

/** The engine as it comes, with its own operators: one rule for every condition, and named conditions for the criteria. */
export function rawJsonRulesEngine(nodes: ReadonlyMap<NodeKey, Resolved>): Peer<Record<string, number | undefined>, EngineResult> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [key, node] of nodes) {
    const conditions = conditionOf(node) as TopLevelCondition;
    if (key.startsWith('criterion:')) engine.setCondition(key, conditions);
    engine.addRule({ name: key, conditions, event: { type: 'met' } });
  }
  return {
    name: 'json-rules-engine',
    input: (values) => Object.fromEntries(values),
    run: (facts) => engine.run(facts),
    met: ({ results }) => new Set(results.map(({ name }) => name)),
  };
}

function conditionOf(node: Resolved): object {
  switch (node.kind) {
    case 'criterion':
      return { condition: node.key };
    case 'fact':
      return { fact: node.key, operator: node.operator, value: node.operator === 'in' ? node.constants : node.constants[0] };
    case 'all':
    case 'any':
      return { [node.kind]: node.parts.map(conditionOf) };
  }
}
