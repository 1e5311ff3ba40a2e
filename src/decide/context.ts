import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Reference } from '../rule-set/source.js';
import type { Outcomes } from '../evaluate/evaluator.js';
import type { Facts } from '../snapshot/facts.js';
import type { ParsedSnapshot } from '../snapshot/snapshot.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Citation } from './citations.js';
import type { Plan } from './plan.js';

/** What every step of the decision reads. */
export interface Context {
  readonly data: RuleSetData;
  readonly nodes: ReadonlyMap<NodeKey, Resolved>;
  readonly plan: Plan;
  readonly snapshot: ParsedSnapshot;
  readonly facts: Facts;
  readonly outcomes: Outcomes;
  readonly cite: (references: readonly Reference[]) => readonly Citation[];
}

/** Outcome of a condition; one that the rule set leaves out asks for nothing and is met. */
export function outcomeOf(context: Context, key: NodeKey): Outcome {
  return context.outcomes.get(key) ?? (context.nodes.has(key) ? 'unknown' : 'met');
}
