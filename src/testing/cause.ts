import { outcomeOf, type Context } from '../decide/context.js';
import { explain, type FactExplanation } from '../decide/explain.js';
import { dividedCriteria } from '../decide/gate.js';
import { relevantLeaves } from '../decide/relevant.js';
import type { Outcome } from '../snapshot/possible.js';

/** One thing that decided what came out. */
export interface Cause {
  /** What it is. */
  readonly kind: 'criterion' | 'hold' | 'setback' | 'warning' | 'advice' | 'phase';
  /** Its id; for a criterion its key in `Guidance.criteria`. */
  readonly id: string;
  /** Its clinical name. */
  readonly label: string;
  /** Its outcome; of a phase, `met` for the present one. */
  readonly outcome: Outcome;
  /** The comparisons that led to that outcome, with the value seen and the threshold. */
  readonly facts: readonly FactExplanation[];
}

const collections = { criterion: 'criteria', hold: 'holds', setback: 'setbacks', warning: 'warnings', advice: 'advice' } as const;

/** A named condition as a cause, with the comparisons that bear on its outcome. */
export function causeOf(context: Context, kind: keyof typeof collections, id: string): Cause {
  const key = `${kind}:${id}`;
  const outcome = outcomeOf(context, context.outcomes.positions.get(key));
  const condition = context.nodes.get(key);
  const leaves = condition === undefined ? [] : relevantLeaves(context, condition);
  const facts = leaves.map((leaf) => explain(context, leaf) as FactExplanation).filter((fact) => fact.outcome === outcome);
  const entries: Readonly<Record<string, { readonly label: string }>> = context.data[collections[kind]];
  return { kind, id, label: entries[id.split('@')[0] as string]?.label ?? id, outcome, facts };
}

/** A phase as a cause: the present one, or one that is not reached. */
export function phaseAsCause({ data }: Context, id: string, present: string): Cause {
  return { kind: 'phase', id, label: data.phases[id]?.label ?? id, outcome: id === present ? 'met' : 'unmet', facts: [] };
}

/** The criteria by which a gate has its outcome. */
export function criteriaOfGate(context: Context, key: string, outcome: Outcome): readonly string[] {
  const gate = context.plan.gate(key);
  return dividedCriteria(context, gate, outcomeOf(context, gate.at))[outcome];
}
