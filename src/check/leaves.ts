import type { IssuePath } from '../issue/issue.js';
import type { Condition, Leaf } from '../rule-set/condition.js';
import { conditionsOf } from '../rule-set/conditions-of.js';
import type { RuleSetData } from '../rule-set/rule-set.js';

/** A comparison and its place. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: IssuePath;
}

/** Every comparison of the conditions of a rule set. */
export function leavesOfConditions(data: RuleSetData): PlacedLeaf[] {
  return conditionsOf(data).flatMap(({ condition, path }) => leavesAt(condition, path));
}

/** Every comparison of a condition, without those of the criteria it names. */
export function leavesAt(condition: Condition, path: IssuePath): PlacedLeaf[] {
  if ('fact' in condition) return [{ leaf: condition, path }];
  if ('condition' in condition) return [];
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part, i) => leavesAt(part, [...path, kind, i]));
}
