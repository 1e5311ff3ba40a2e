import type { Condition, Leaf, Root } from '../../rule-set/condition.js';
import { conditionOf } from '../../rule-set/conditions-of.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';

/** Comparisons with a number of days between dates that a gate asks for in any case: its shortest time. */
export function requiredDays(entry: Root | undefined, data: RuleSetData): Leaf[] {
  return entry === undefined ? [] : required(entry, data).filter(({ fact, operator }) => isDays(fact, data) && operator.startsWith('greaterThan'));
}

function required(condition: Condition, data: RuleSetData): Leaf[] {
  if ('fact' in condition) return [condition];
  if ('condition' in condition) {
    const criterion = data.criteria[condition.condition];
    return criterion === undefined ? [] : required(conditionOf(criterion), data);
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return 'all' in condition || parts.length === 1 ? parts.flatMap((part) => required(part, data)) : [];
}

function isDays(fact: string, { facts }: RuleSetData): boolean {
  const derived = facts[fact]?.derived;
  return derived !== undefined && 'days' in derived;
}
