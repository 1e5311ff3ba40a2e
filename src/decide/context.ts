import type { Outcomes } from '../evaluate/outcomes.js';
import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Reference } from '../rule-set/source.js';
import type { FactStates } from '../snapshot/facts.js';
import type { Outcome } from '../snapshot/possible.js';
import type { ParsedSnapshot } from '../snapshot/snapshot.js';
import type { Citation } from './citations.js';
import type { Plan } from './plan.js';

/** What every step of the decision reads. */
export interface Context {
  readonly data: RuleSetData;
  readonly nodes: ReadonlyMap<NodeKey, Resolved>;
  readonly plan: Plan;
  readonly snapshot: Pick<ParsedSnapshot, 'assessedOn' | 'overrides'>;
  readonly facts: FactStates;
  readonly outcomes: Outcomes;
  readonly cite: (references: readonly Reference[]) => readonly Citation[];
  /** Whether answers hold plain values only; otherwise what explains them is worked out when it is asked for. */
  readonly isPlain: boolean;
}

/** Outcome of a condition; one that the rule set leaves out asks for nothing and is met. */
export function outcomeOf({ outcomes }: Context, position: number | undefined): Outcome {
  return position === undefined ? 'met' : outcomes.at(position);
}
