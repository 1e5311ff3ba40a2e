import type { Operator, Scalar } from '../rule-set/condition.js';
import type { Criterion } from '../rule-set/criterion.js';
import type { Fact } from '../rule-set/fact.js';
import type { NodeKey, Resolved, ResolvedLeaf } from '../rule-set/resolved.js';
import type { FactState, Gap } from '../snapshot/fact-state.js';
import { combine, compareLeaf, type Outcome } from '../snapshot/possible.js';
import type { Citation } from './citations.js';
import type { Context } from './context.js';
import { criterionKey, isCriterion } from './criterion-key.js';
import { deferring } from './deferred.js';

/** A fact from which another was worked out. */
export interface FactPart {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** The value seen, in `unit`; null when there is none. */
  readonly seen: Scalar | null;
  /** Unit of the value; null for facts without one. */
  readonly unit: string | null;
}

/** One comparison with what was seen. */
export interface FactExplanation {
  /** Tells a comparison from the other nodes of an {@link Explanation}. */
  readonly kind: 'fact';
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** Whether the comparison holds. */
  readonly outcome: Outcome;
  /** The value seen, in `unit`; null when there is none. */
  readonly seen: Scalar | null;
  /** Where the value comes from. */
  readonly via: 'snapshot' | 'provider' | 'derived' | 'screen' | null;
  /** Day of the measurement, when it was given. */
  readonly measuredOn?: string;
  /** For a value that was worked out: from what; for a count of signs, the signs that were found. */
  readonly from?: readonly FactPart[];
  /** The comparison. */
  readonly operator: Operator;
  /** What it is compared with, in `unit`. */
  readonly threshold: Scalar | readonly Scalar[];
  /** Unit of the value and the threshold; null for facts without one. */
  readonly unit: string | null;
  /** Why the fact is not fully known; null when it is. */
  readonly gap: Gap | null;
}

/** Why a condition has its outcome: the same tree as the condition, with an outcome at every node. */
export type Explanation =
  | {
      /** `all` needs every part, `any` needs one. */
      readonly kind: 'all' | 'any';
      /** What the parts add up to; `unknown` unless the known parts settle it. */
      readonly outcome: Outcome;
      /** The parts in the order of the rule set; never empty. */
      readonly parts: readonly Explanation[];
    }
  | {
      /** Refers to a criterion, which is explained once, in `Guidance.criteria`. */
      readonly kind: 'criterion';
      /** Key of the criterion in `Guidance.criteria`. */
      readonly criterion: string;
      /** Whether the criterion is met. */
      readonly outcome: Outcome;
    }
  | FactExplanation;

/** The outcome of a criterion and why. */
export interface CriterionResult {
  /** Id of the criterion. */
  readonly id: string;
  /** Its clinical name. */
  readonly label: string;
  /** Whether it is met. */
  readonly outcome: Outcome;
  /** Set when the gate accepts only values at most this many days old. */
  readonly maxAgeDays?: number;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** Values seen and thresholds. */
  readonly explanation: Explanation;
}

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
      return { kind: condition.kind, outcome: combine(condition.kind, parts.map(({ outcome }) => outcome)), parts };
    }
  }
}

/** Every criterion by key, with its explanation. */
export function explainCriteria(context: Context): Record<string, CriterionResult> {
  const results: Record<string, CriterionResult> = {};
  for (const node of context.nodes.keys()) {
    if (isCriterion(node)) results[criterionKey(node)] = explainCriterion(context, node);
  }
  return results;
}

/** One criterion, with its explanation. */
function explainCriterion(context: Context, node: NodeKey): CriterionResult {
  const [id, days] = criterionKey(node).split('@') as [string, string | undefined];
  const { label, sources } = context.data.criteria[id] as Criterion;
  const outcome = context.outcomes.get(node) ?? 'unknown';
  const result = days === undefined ? { id, label, outcome, sources: context.cite(sources) } : { id, label, outcome, maxAgeDays: Number(days), sources: context.cite(sources) };
  return withExplanation(result, { context, condition: context.nodes.get(node) as Resolved });
}

/** Adds why a condition has its outcome. */
export const withExplanation = deferring<{ readonly context: Context; readonly condition: Resolved }, { readonly explanation: Explanation }>({
  explanation: ({ context, condition }) => explain(context, condition),
});

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
    // A state may serve many answers, and none of them may change it.
    gap: state.gap === null ? null : { ...state.gap, ask: [...state.gap.ask] },
  };
}

function part(context: Context, id: string): FactPart {
  const { label, unit } = context.data.facts[id] as Fact;
  return { fact: id, label, seen: context.facts.get(id)?.seen ?? null, unit: unit ?? null };
}
