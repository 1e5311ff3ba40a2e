import type { Fact } from '../rule-set/fact.js';
import { remembered } from '../rule-set/remembered.js';
import type { FactKey, Resolved, ResolvedLeaf } from '../rule-set/resolved.js';
import { compareLeaf } from '../snapshot/possible.js';
import type { Context } from './context.js';

/**
 * What closes a condition for good: a comparison that fails over what cannot get better or worse, like a goal or which leg is healthy.
 *
 * - `never`: nothing does
 * - `unmet`: whenever it is unmet
 * - `facts`: only the facts tell
 */
export type Closing = 'never' | 'unmet' | 'facts';

type Rules = Pick<Context, 'data' | 'nodes'>;

/** More combinations of values than are tried. */
const mostTried = 64;

const known = remembered<Rules['nodes'], Map<Resolved, Closing>>(() => new Map());

/** What closes a condition; worked out once for each. */
export function closingOf(rules: Rules, condition: Resolved): Closing {
  const all = known(rules.nodes);
  const closing = all.get(condition) ?? workOut(rules, condition);
  all.set(condition, closing);
  return closing;
}

function workOut(rules: Rules, condition: Resolved): Closing {
  const leaves = leavesOf(rules, condition);
  const fixed = leaves.filter((leaf) => isFixed(rules, leaf));
  if (fixed.length === 0) return 'never';
  if (fixed.length === leaves.length) return 'unmet';
  const values = new Map<FactKey, readonly number[]>(fixed.map(({ key, leaf }) => [key, valuesOf(rules.data.facts[leaf.fact] as Fact)]));
  const all = combinationsOf([...values]);
  return all !== null && !all.some((chosen) => closes(rules, condition, chosen)) ? 'never' : 'facts';
}

/** Whether a comparison is over what cannot get better or worse. */
export function isFixed({ data }: Pick<Rules, 'data'>, { leaf }: ResolvedLeaf): boolean {
  return data.facts[leaf.fact]?.better === 'none';
}

function leavesOf(rules: Rules, condition: Resolved): ResolvedLeaf[] {
  if (condition.kind === 'fact') return [condition];
  if (condition.kind === 'criterion') return leavesOf(rules, rules.nodes.get(condition.key) as Resolved);
  return condition.parts.flatMap((part) => leavesOf(rules, part));
}

/** Each value that a fact can have; none where there are too many to try. */
function valuesOf({ type, values = [] }: Fact): readonly number[] {
  return type === 'boolean' ? [0, 1] : values.map((_, i) => i);
}

/** Every choice of a value for each fact; null when there are too many, or a fact has no list of values. */
function combinationsOf(values: readonly (readonly [FactKey, readonly number[]])[]): ReadonlyMap<FactKey, number>[] | null {
  let all: ReadonlyMap<FactKey, number>[] = [new Map()];
  for (const [key, own] of values) {
    if (own.length === 0 || all.length * own.length > mostTried) return null;
    all = all.flatMap((chosen) => own.map((value) => new Map([...chosen, [key, value]])));
  }
  return all;
}

/** Whether chosen values close a condition. What is not known for sure closes no more than each value that it may have. */
function closes(rules: Rules, condition: Resolved, chosen: ReadonlyMap<FactKey, number>): boolean {
  switch (condition.kind) {
    case 'fact': {
      const value = chosen.get(condition.key);
      return value !== undefined && compareLeaf(condition.operator, condition.constants, { min: value, max: value }) === 'unmet';
    }
    case 'criterion':
      return closes(rules, rules.nodes.get(condition.key) as Resolved, chosen);
    case 'all':
      return condition.parts.some((part) => closes(rules, part, chosen));
    case 'any':
      return condition.parts.every((part) => closes(rules, part, chosen));
  }
}
