import type { Check } from './check.js';
import { idleCriteria } from './idle-criteria.js';
import { looserLimits } from './looser-limits.js';
import { looserThanParent } from './looser-than-parent.js';
import { neverFires } from './never-fires.js';
import { reach } from './reach.js';
import { repetition } from './repetition.js';
import { worseOpens } from './worse-opens.js';

/** Every check of meaning, in the order in which findings of the same place are told. */
export const checks: readonly Check[] = [idleCriteria, reach, neverFires, repetition, worseOpens, looserThanParent, looserLimits];
