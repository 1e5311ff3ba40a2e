import type { Criterion } from '../rule-set/criterion.js';
import type { Resolved } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Citation } from './citations.js';
import type { Context } from './context.js';
import { criterionNode } from './criterion-key.js';
import { deferring } from './deferred.js';
import { explain, type FactExplanation } from './explain.js';
import type { GateResult } from './gate.js';
import { questionsOf, type Question } from './question.js';
import { relevantLeaves } from './relevant.js';

/** One criterion between now and the next gate. */
export interface NextItem {
  /** Key in `Guidance.criteria`. */
  readonly criterion: string;
  /** Its clinical name, as a statement that can be met. */
  readonly label: string;
  /** The same for every item of the list in which it stands. */
  readonly outcome: Outcome;
  /** What supports the criterion and its thresholds. */
  readonly sources: readonly Citation[];
  /** The comparisons that decide: value seen, threshold and unit. */
  readonly facts: readonly FactExplanation[];
  /** What to measure or answer, where something is unknown. */
  readonly ask: readonly Question[];
}

/** What stands between now and the next phase. */
export interface NextStep {
  /** Id of the next phase; null in the last one. */
  readonly phase: string | null;
  /** Its name; null in the last one. */
  readonly label: string | null;
  /** Criteria that are not met, with the value seen and the threshold. */
  readonly unmet: readonly NextItem[];
  /** Criteria that are unknown, with what to measure. */
  readonly unknown: readonly NextItem[];
  /** Criteria that are met. */
  readonly met: readonly NextItem[];
}

/** The gate of the next phase. */
export type NextGate = Pick<GateResult, 'id' | 'label' | 'met' | 'unmet' | 'unknown'>;

/** What stands between now and the next phase. */
export function decideNext(context: Context, gate: NextGate | null): NextStep {
  if (gate === null) return { phase: null, label: null, unmet: [], unknown: [], met: [] };
  const items = (keys: readonly string[]): NextItem[] => keys.map((key) => nextItem(context, key));
  return {
    phase: gate.id,
    label: gate.label,
    unmet: items(gate.unmet),
    unknown: items(gate.unknown),
    met: items(gate.met),
  };
}

/** A criterion with the comparisons that decide it. */
export function nextItem(context: Context, key: string): NextItem {
  const node = criterionNode(key);
  const { label, sources } = context.data.criteria[key.split('@')[0] as string] as Criterion;
  const outcome = context.outcomes.get(node) ?? 'unknown';
  return withFacts({ criterion: key, label, outcome, sources: context.cite(sources) }, { context, condition: context.nodes.get(node) as Resolved, outcome });
}

interface ItemSource {
  readonly context: Context;
  readonly condition: Resolved;
  readonly outcome: Outcome;
}

const withFacts = deferring<ItemSource, Pick<NextItem, 'facts' | 'ask'>>({
  facts: ({ context, condition, outcome }) => {
    const leaves = relevantLeaves(context, condition).map((leaf) => explain(context, leaf) as FactExplanation);
    return outcome === 'met' ? leaves : leaves.filter((leaf) => leaf.outcome !== 'met');
  },
  ask: ({ context }, other) => questionsOf(context, other('facts').flatMap((leaf) => (leaf.outcome === 'unknown' ? (leaf.gap?.ask ?? []) : []))),
});
