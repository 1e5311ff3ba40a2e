import type { Condition } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import { encode } from './fact-type.js';
import { derivationSources } from './derivation-sources.js';
import type { Fact } from './fact.js';
import type { FactKey, NodeKey, ReadFact, Resolved } from './resolved.js';
import type { RuleSetData } from './rule-set.js';
import { valuesOf } from './values-of.js';

/** The conditions of a rule set ready for an evaluator, and the facts they read. */
export interface ResolvedConditions {
  readonly nodes: ReadonlyMap<NodeKey, Resolved>;
  readonly reads: ReadonlyMap<FactKey, ReadFact>;
}

/** Looks up every name and encodes every constant. Expects a rule set without unknown names and cycles. */
export function resolveConditions(data: RuleSetData): ResolvedConditions {
  const nodes = new Map<NodeKey, Resolved>();
  const reads = new Map<FactKey, ReadFact>();
  const named = new Map(conditionsOf(data).map(({ key, condition }) => [key, condition]));

  const resolve = (condition: Condition, maxAgeDays?: number): Resolved => {
    if ('fact' in condition) {
      const fact = data.facts[condition.fact] as Fact;
      const key = maxAgeDays === undefined ? condition.fact : `${condition.fact}@${maxAgeDays}`;
      reads.set(key, maxAgeDays === undefined ? { id: condition.fact } : { id: condition.fact, maxAgeDays });
      const constants = valuesOf(condition.value).map((value) => encode(fact, value));
      return { kind: 'fact', key, operator: condition.operator, constants, leaf: condition };
    }
    if ('condition' in condition) {
      const id = condition.condition;
      return { kind: 'criterion', id, key: criterion(id, maxAgeDays) };
    }
    const kind = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    return { kind, parts: parts.map((part) => resolve(part, maxAgeDays)) };
  };

  // A gate that asks for fresher tests reads its own copy of each criterion, over facts with the stricter limit of age.
  const criterion = (id: string, maxAgeDays?: number): NodeKey => {
    const key = maxAgeDays === undefined ? `criterion:${id}` : `criterion:${id}@${maxAgeDays}`;
    if (maxAgeDays !== undefined && !nodes.has(key)) {
      nodes.set(key, resolve(named.get(`criterion:${id}`) as Condition, maxAgeDays));
    }
    return key;
  };

  const readParts = (id: string): void => {
    const { derived } = data.facts[id] as Fact;
    for (const part of derived === undefined ? [] : derivationSources(derived)) {
      if (part === 'assessedOn' || reads.has(part)) continue;
      reads.set(part, { id: part });
      readParts(part);
    }
  };

  for (const [key, condition] of named) nodes.set(key, resolve(condition));
  // Some facts are read as they are, beside the conditions: the running level, the last run, and how much a setback depends on.
  for (const id of [data.running?.levelFact, data.running?.lastRunFact]) if (id !== undefined) reads.set(id, { id });
  for (const { running } of Object.values(data.setbacks)) {
    if (typeof running?.levels === 'object') reads.set(running.levels.of, { id: running.levels.of });
  }
  if (data.running?.startMaxAgeDays !== undefined) {
    nodes.set('running:start', resolve(data.running.entry, data.running.startMaxAgeDays));
  }
  // The facts behind a derived one are read too, so that an explanation can show them.
  for (const { id } of [...reads.values()]) readParts(id);
  return { nodes, reads };
}
