import type { Operator } from '../../src/rule-set/condition.js';
import type { NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import type { KnownValues } from './known-values.js';
import type { Layers } from './layers.js';

/** A rule of JSON Logic. */
export type JsonLogic = Readonly<Record<string, unknown>>;

/**
 * What JSON Logic reads, as a list, since that is faster than an object with so many names: one place that is not used, since one of the
 * implementations takes place 0 for the whole list; the facts for lower limits, the facts for upper limits, the outcomes of the conditions.
 */
export type JsonLogicData = (number | boolean)[];

const signs: Readonly<Record<Exclude<Operator, 'in'>, string>> = { equal: '===', lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' };

/** A condition as a rule over the list. */
export function jsonLogicRule(condition: Resolved, layers: Layers): JsonLogic {
  switch (condition.kind) {
    case 'criterion':
      return { var: placeOf(condition.key, layers) };
    case 'fact': {
      const upper = condition.operator === 'lessThan' || condition.operator === 'lessThanInclusive';
      const fact = { var: 1 + (layers.facts.get(condition.key) as number) + (upper ? layers.facts.size : 0) };
      return condition.operator === 'in' ? { in: [fact, condition.constants] } : { [signs[condition.operator]]: [fact, condition.constants[0]] };
    }
    case 'all':
    case 'any':
      return { [condition.kind === 'all' ? 'and' : 'or']: condition.parts.map((part) => jsonLogicRule(part, layers)) };
  }
}

/** Where the outcome of a condition stands in the list. */
export function placeOf(key: NodeKey, { facts, nodes }: Layers): number {
  return 1 + 2 * facts.size + (nodes.get(key) as number);
}

/**
 * The list for one snapshot. What is not known is below every lower limit and above every upper one: null would be taken for 0 and
 * let gates open, one of the implementations refuses what is no number, and a guard at each comparison costs more.
 */
export function jsonLogicData(values: KnownValues, { facts, nodes }: Layers): JsonLogicData {
  const known = [...facts.keys()].map((key) => values.get(key));
  return [0, ...known.map((value) => value ?? -Infinity), ...known.map((value) => value ?? Infinity), ...[...nodes].map(() => false)];
}
