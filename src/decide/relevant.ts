import type { Resolved, ResolvedLeaf } from '../rule-set/resolved.js';
import { combine, compareLeaf, type Outcome } from '../snapshot/possible.js';
import { closingOf, isFixed } from './closing.js';
import type { Context } from './context.js';

type CriterionNode = Extract<Resolved, { kind: 'criterion' }>;

/** The criteria of a condition that bear on its outcome. */
export function relevantCriteria(context: Context, condition: Resolved): CriterionNode[] {
  const found: CriterionNode[] = [];
  visit(context, condition, (node) => {
    if (node.kind === 'criterion') found.push(node);
  });
  return found;
}

/** The comparisons of a condition that bear on its outcome, through its criteria. */
export function relevantLeaves(context: Context, condition: Resolved): ResolvedLeaf[] {
  const found: ResolvedLeaf[] = [];
  const take = (node: CriterionNode | ResolvedLeaf): void => {
    if (node.kind === 'fact') found.push(node);
    else visit(context, context.nodes.get(node.key) as Resolved, take);
  };
  visit(context, condition, take);
  return found;
}

/**
 * Walks a condition and leaves out the alternatives that do not matter: beside an alternative that is met, the others;
 * and alternatives that no effort can meet, such as those for another goal than the person's.
 */
function visit(context: Context, condition: Resolved, take: (node: CriterionNode | ResolvedLeaf) => void): void {
  if (condition.kind === 'criterion' || condition.kind === 'fact') return take(condition);
  const { parts } = condition;
  const met = condition.kind === 'any' ? parts.find((part) => outcomeOfPart(context, part) === 'met') : undefined;
  if (met !== undefined) return visit(context, met, take);
  const live = condition.kind === 'any' ? parts.filter((part) => !isClosed(context, part)) : parts;
  for (const part of live.length > 0 ? live : parts) visit(context, part, take);
}

/** Whether a condition fails on something that cannot get better or worse, like a goal or which leg is healthy. */
function isClosed(context: Context, condition: Resolved): boolean {
  switch (condition.kind) {
    case 'fact':
      return isFixed(context, condition) && outcomeOfPart(context, condition) === 'unmet';
    case 'criterion': {
      // A condition that is closed is unmet.
      if (outcomeOfPart(context, condition) !== 'unmet') return false;
      const own = context.nodes.get(condition.key) as Resolved;
      const closing = closingOf(context, own);
      return closing === 'facts' ? isClosed(context, own) : closing === 'unmet';
    }
    case 'all':
      return condition.parts.some((part) => isClosed(context, part));
    case 'any':
      return condition.parts.every((part) => isClosed(context, part));
  }
}

/** Whether the outcomes of the criteria that a condition names decide which of them bear on its outcome. */
export function hangsOnCriteria(context: Pick<Context, 'data' | 'nodes'>, condition: Resolved): boolean {
  if (condition.kind === 'fact') return false;
  if (condition.kind === 'criterion') return closingOf(context, context.nodes.get(condition.key) as Resolved) !== 'facts';
  return condition.parts.every((part) => hangsOnCriteria(context, part));
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
