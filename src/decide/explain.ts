import type { Resolved, ResolvedLeaf } from '../rule-set/resolved.js';
import type { Criterion, Fact } from '../rule-set/rule-set.js';
import type { FactState } from '../snapshot/fact-state.js';
import { compareLeaf, type Outcome } from '../snapshot/possible.js';
import type { Context } from './context.js';
import type { CriterionResult, Explanation, FactExplanation, FactPart } from './guidance.js';

/** Why a condition has its outcome, down to the values seen. */
export function explain(context: Context, condition: Resolved): Explanation {
  switch (condition.kind) {
    case 'fact':
      return explainLeaf(context, condition);
    case 'criterion':
      return {
        kind: 'criterion',
        criterion: criterionKey(condition.key),
        outcome: context.outcomes.get(condition.key) ?? 'unknown',
      };
    case 'all':
    case 'any': {
      const parts = condition.parts.map((part) => explain(context, part));
      return { kind: condition.kind, outcome: combine(condition.kind, parts), parts };
    }
  }
}

/** Every criterion by key, with its explanation. */
export function explainCriteria(context: Context): Record<string, CriterionResult> {
  const results: Record<string, CriterionResult> = {};
  for (const [node, condition] of context.nodes) {
    if (!node.startsWith('criterion:')) continue;
    const key = criterionKey(node);
    const [id, days] = key.split('@') as [string, string | undefined];
    const criterion = context.data.criteria[id] as Criterion;
    results[key] = {
      id,
      label: criterion.label,
      outcome: context.outcomes.get(node) ?? 'unknown',
      ...(days === undefined ? {} : { maxAgeDays: Number(days) }),
      sources: context.cite(criterion.sources),
      explanation: explain(context, condition),
    };
  }
  return results;
}

/** Key of a criterion in the guidance. */
export function criterionKey(node: string): string {
  return node.slice('criterion:'.length);
}

function explainLeaf(context: Context, { key, operator, constants, leaf }: ResolvedLeaf): FactExplanation {
  const fact = context.data.facts[leaf.fact] as Fact;
  const state = context.facts.get(key) as FactState;
  return {
    kind: 'fact',
    fact: leaf.fact,
    label: fact.label,
    outcome: compareLeaf(operator, constants, state.possible),
    seen: state.seen,
    via: state.via,
    ...(state.measuredOn === undefined ? {} : { measuredOn: state.measuredOn }),
    operator,
    threshold: leaf.value,
    unit: fact.unit ?? null,
    ...(state.from === undefined || state.via !== 'derived' ? {} : { from: state.from.map((id) => part(context, id)) }),
    gap: state.gap,
  };
}

function part(context: Context, id: string): FactPart {
  const { label, unit } = context.data.facts[id] as Fact;
  return { fact: id, label, seen: context.facts.get(id)?.seen ?? null, unit: unit ?? null };
}

function combine(kind: 'all' | 'any', parts: readonly { outcome: Outcome }[]): Outcome {
  const [decisive, otherwise] = kind === 'all' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  if (parts.some(({ outcome }) => outcome === decisive)) return decisive;
  return parts.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : otherwise;
}
