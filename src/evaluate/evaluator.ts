import type { NodeKey } from '../rule-set/resolved.js';
import type { Facts } from '../snapshot/facts.js';
import type { Outcome } from '../snapshot/possible.js';

/** The outcome of every condition of a rule set. */
export type Outcomes = Pick<ReadonlyMap<NodeKey, Outcome>, 'get'>;

/** Turns facts into outcomes. This is all that differs between evaluators; what follows from outcomes is shared. */
export interface Evaluator {
  outcomes(facts: Facts): Promise<Outcomes>;
}
