import type { Check } from './check.js';
import { idleCriteria } from './idle-criteria.js';

/** Every check of meaning, in the order in which findings of the same place are told. */
export const checks: readonly Check[] = [idleCriteria];
