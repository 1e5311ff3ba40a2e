import { Engine, Operator, type TopLevelCondition } from 'json-rules-engine';
import type { Operator as OperatorName } from '../../rule-set/condition.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { Facts } from '../../snapshot/facts.js';
import { compareLeaf, type Outcome, type Possible } from '../../snapshot/possible.js';
import type { Evaluator, Outcomes } from '../evaluator.js';
import { refuter } from '../refuted.js';

const operators: readonly OperatorName[] = [
  'equal',
  'in',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

/**
 * Evaluates conditions with json-rules-engine. The engine says which are met; what is not met is then told
 * apart into unmet and unknown.
 */
export function jsonRulesEngineEvaluator(nodes: ReadonlyMap<NodeKey, Resolved>): Evaluator {
  const engine = createEngine(nodes);
  // A run that ends marks the whole engine as finished, and a run that has just begun would then skip its rules.
  // So runs take turns; they only compute, so nothing is lost by waiting.
  let turn: Promise<unknown> = Promise.resolve();

  return {
    async outcomes(facts) {
      const run = turn.then(() => engine.run(engineFacts(facts)));
      turn = run.catch(() => undefined);
      return threeOutcomes(nodes, facts, await run);
    },
  };
}

function createEngine(nodes: ReadonlyMap<NodeKey, Resolved>): Engine {
  const engine = new Engine([], {
    allowUndefinedFacts: false,
    allowUndefinedConditions: false,
    // The rule language has no paths. Should one get here all the same, it must not reach jsonpath-plus,
    // where a crafted path runs code.
    pathResolver: () => {
      throw new Error('paths are not part of the rule language');
    },
  });
  for (const name of operators) {
    engine.addOperator(
      new Operator<Possible, readonly number[]>(
        name,
        (possible, constants) => compareLeaf(name, constants, possible) === 'met',
      ),
    );
  }
  for (const [key, condition] of nodes) {
    const conditions = engineCondition(condition) as TopLevelCondition;
    if (key.startsWith('criterion:')) engine.setCondition(key, conditions);
    engine.addRule({ name: key, conditions, event: { type: 'outcome' } });
  }
  return engine;
}

function engineCondition(condition: Resolved): object {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { [condition.kind]: condition.parts.map(engineCondition) };
    case 'criterion':
      return { condition: condition.key };
    case 'fact':
      return { fact: condition.key, operator: condition.operator, value: condition.constants };
  }
}

function engineFacts(facts: Facts): Record<string, Possible> {
  return Object.fromEntries([...facts].map(([key, { possible }]) => [key, possible]));
}

function threeOutcomes(
  nodes: ReadonlyMap<NodeKey, Resolved>,
  facts: Facts,
  { results }: { results: readonly { name: string }[] },
): Outcomes {
  const met = new Set(results.map(({ name }) => name));
  const isRefuted = refuter(nodes, facts);
  const outcome = (key: NodeKey): Outcome => (met.has(key) ? 'met' : isRefuted(key) ? 'unmet' : 'unknown');
  return new Map([...nodes.keys()].map((key) => [key, outcome(key)]));
}
