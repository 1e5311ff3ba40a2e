import { remembered } from '../rule-set/remembered.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { factPlan } from './fact-plan.js';
import { Reading } from './reading.js';

const rooms = remembered<RuleSetData, Reading[]>(() => []);

/**
 * Lends room for reading one snapshot, empty. Looking at a snapshot may run code of its owner, who may ask for another answer meanwhile;
 * that one gets a room of its own.
 */
export function withReading<T>(data: RuleSetData, use: (reading: Reading) => T): T {
  const free = rooms(data);
  const reading = free.pop() ?? new Reading(factPlan(data));
  try {
    return use(reading);
  } finally {
    reading.clear();
    free.push(reading);
  }
}
