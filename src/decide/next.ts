import type { Resolved } from '../rule-set/resolved.js';
import type { Context } from './context.js';
import { explain } from './explain.js';
import type { CriterionResult, FactExplanation, NextItem, NextStep, PhaseResult } from './guidance.js';
import { questionsOf } from './question.js';
import { relevantLeaves } from './relevant.js';

/** What stands between now and the next phase. */
export function decideNext(
  context: Context,
  phase: PhaseResult,
  criteria: Readonly<Record<string, CriterionResult>>,
): NextStep {
  const gate = phase.path[phase.index + 1]?.gate ?? null;
  if (gate === null) return { phase: null, label: null, unmet: [], unknown: [], met: [] };
  const items = (keys: readonly string[]): NextItem[] => keys.map((key) => nextItem(context, key, criteria[key] as CriterionResult));
  return {
    phase: gate.id,
    label: gate.label,
    unmet: items(gate.unmet),
    unknown: items(gate.unknown),
    met: items(gate.met),
  };
}

/** A criterion with the comparisons that decide it. */
export function nextItem(context: Context, key: string, { label, outcome, sources }: CriterionResult): NextItem {
  const leaves = relevantLeaves(context, context.nodes.get(`criterion:${key}`) as Resolved)
    .map((leaf) => explain(context, leaf) as FactExplanation)
    .filter((leaf) => outcome === 'met' || leaf.outcome !== 'met');
  return { criterion: key, label, outcome, facts: leaves, ask: questionsOf(context, leaves.flatMap(({ outcome: one, gap }) => (one === 'unknown' ? (gap?.ask ?? []) : []))), sources };
}
