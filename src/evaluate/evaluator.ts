import type { Facts } from '../snapshot/facts.js';
import type { Outcomes } from './outcomes.js';

/** Turns facts into outcomes. This is all that differs between evaluators; what follows from outcomes is shared. */
export interface Evaluator {
  outcomes(facts: Facts): Promise<Outcomes>;
}
