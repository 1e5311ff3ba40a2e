import type { Resolved, ResolvedLeaf } from '../rule-set/resolved.js';
import { combine, compareLeaf, type Outcome } from '../snapshot/possible.js';
import type { Context } from './context.js';

type CriterionNode = Extract<Resolved, { kind: 'criterion' }>;

/** The criteria of a condition that bear on its outcome. */
export function relevantCriteria(context: Context, condition: Resolved): CriterionNode[] {
  return collect(context, condition, (node) => (node.kind === 'criterion' ? [node] : []));
}

/** The comparisons of a condition that bear on its outcome, through its criteria. */
export function relevantLeaves(context: Context, condition: Resolved): ResolvedLeaf[] {
  return collect(context, condition, (node) =>
    node.kind === 'fact' ? [node] : relevantLeaves(context, context.nodes.get(node.key) as Resolved),
  );
}

/**
 * Walks a condition and leaves out the alternatives that do not matter: beside an alternative that is met, the others;
 * and alternatives that no effort can meet, such as those for another goal than the person's.
 */
function collect<T>(
  context: Context,
  condition: Resolved,
  take: (node: Exclude<Resolved, { kind: 'all' | 'any' }>) => T[],
): T[] {
  if (condition.kind === 'criterion' || condition.kind === 'fact') return take(condition);
  const { parts } = condition;
  if (condition.kind === 'all') return parts.flatMap((part) => collect(context, part, take));
  const met = parts.filter((part) => outcomeOfPart(context, part) === 'met');
  const live = parts.filter((part) => !isClosed(context, part));
  const chosen = met.length > 0 ? met.slice(0, 1) : live.length > 0 ? live : parts;
  return chosen.flatMap((part) => collect(context, part, take));
}

/** Whether a condition fails on something that cannot get better or worse, like a goal or which leg is healthy. */
function isClosed(context: Context, condition: Resolved): boolean {
  switch (condition.kind) {
    case 'fact':
      return context.data.facts[condition.leaf.fact]?.better === 'none' && outcomeOfPart(context, condition) === 'unmet';
    case 'criterion':
      return isClosed(context, context.nodes.get(condition.key) as Resolved);
    case 'all':
      return condition.parts.some((part) => isClosed(context, part));
    case 'any':
      return condition.parts.every((part) => isClosed(context, part));
  }
}

/** Outcome of a part of a condition. */
export function outcomeOfPart(context: Context, condition: Resolved): Outcome {
  switch (condition.kind) {
    case 'fact':
      return compareLeaf(condition.operator, condition.constants, context.facts.get(condition.key)?.possible ?? null);
    case 'criterion':
      return context.outcomes.get(condition.key) ?? 'unknown';
    case 'all':
    case 'any':
      return combine(condition.kind, condition.parts.map((part) => outcomeOfPart(context, part)));
  }
}
