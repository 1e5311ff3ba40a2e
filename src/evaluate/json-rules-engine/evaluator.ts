import { Engine, Operator, type TopLevelCondition } from 'json-rules-engine';
import { operators } from '../../rule-set/condition.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { Facts } from '../../snapshot/facts.js';
import { compareLeaf, type Outcome, type Possible } from '../../snapshot/possible.js';
import type { Evaluator } from '../evaluator.js';
import { ListedOutcomes, positionsOf, type Outcomes } from '../outcomes.js';
import { refuter } from '../refuted.js';

type Nodes = ReadonlyMap<NodeKey, Resolved>;

/**
 * Evaluates conditions with json-rules-engine. The engine says which are met; what is not met is then told
 * apart into unmet and unknown.
 */
export function jsonRulesEngineEvaluator(nodes: Nodes): Evaluator {
  const engine = createEngine(nodes);
  // A run that ends marks the whole engine as finished, and a run that has just begun would then skip its rules.
  // So runs take turns; they only compute, so nothing is lost by waiting.
  let turn: Promise<unknown> = Promise.resolve();

  return {
    async outcomes(facts) {
      const run = turn.then(() => engine.run(engineFacts(facts)));
      turn = run.catch(() => undefined);
      const { results } = await run;
      return threeOutcomes(nodes, facts, new Set(results.map(({ name }) => name)));
    },
  };
}

function createEngine(nodes: Nodes): Engine {
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
      new Operator<Possible, number | readonly number[]>(
        name,
        (possible, value) => compareLeaf(name, typeof value === 'number' ? [value] : value, possible) === 'met',
      ),
    );
  }
  for (const [key, condition] of nodes) {
    const conditions = engineCondition(condition) as TopLevelCondition;
    if (key.startsWith('criterion:')) engine.setCondition(key, conditions);
    if (compares(condition)) engine.addRule({ name: key, conditions, event: { type: 'outcome' } });
  }
  return engine;
}

/**
 * Whether a condition compares facts itself. One that only names criteria is put together from their outcomes;
 * the engine would evaluate each criterion again at every place that names it.
 */
function compares(condition: Resolved): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.parts.some(compares);
  return condition.kind === 'fact';
}

function engineCondition(condition: Resolved): object {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { [condition.kind]: condition.parts.map(engineCondition) };
    case 'criterion':
      return { condition: condition.key };
    case 'fact': {
      const { key, operator, constants } = condition;
      return { fact: key, operator, value: operator === 'in' ? constants : constants[0] };
    }
  }
}

function engineFacts(facts: Facts): Record<string, Possible> {
  return Object.fromEntries([...facts].map(([key, { possible }]) => [key, possible]));
}

function threeOutcomes(nodes: Nodes, facts: Facts, found: ReadonlySet<NodeKey>): Outcomes {
  const met = (condition: Resolved): boolean => {
    switch (condition.kind) {
      case 'all':
        return condition.parts.every(met);
      case 'any':
        return condition.parts.some(met);
      case 'criterion':
        return metNode(condition.key);
      case 'fact':
        return false;
    }
  };
  const composed = new Map<NodeKey, boolean>();
  const metNode = (key: NodeKey): boolean => {
    if (found.has(key)) return true;
    const condition = nodes.get(key) as Resolved;
    if (compares(condition)) return false;
    let result = composed.get(key);
    if (result === undefined) {
      result = met(condition);
      composed.set(key, result);
    }
    return result;
  };
  const isRefuted = refuter(nodes, facts);
  const outcome = (key: NodeKey): Outcome => (metNode(key) ? 'met' : isRefuted(key) ? 'unmet' : 'unknown');
  return new ListedOutcomes(positionsOf(nodes), [...nodes.keys()].map(outcome));
}
