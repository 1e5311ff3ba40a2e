import type { Check } from './check.js';
import { claimsClearance } from './claims-clearance.js';
import { fitForHold } from './fit-for-hold.js';
import { idleCriteria } from './idle-criteria.js';
import { inheritedSource } from './inherited-source.js';
import { ladderJump } from './ladder-jump.js';
import { ladderOrder } from './ladder-order.js';
import { leftOpen } from './left-open.js';
import { looserLimits } from './looser-limits.js';
import { looserThanParent } from './looser-than-parent.js';
import { neverFires } from './never-fires.js';
import { reach } from './reach.js';
import { redFlagScreen } from './red-flag-screen.js';
import { repetition } from './repetition.js';
import { reviewDates } from './review-dates.js';
import { setbackForward } from './setback-forward.js';
import { sourceNotFindable } from './source-not-findable.js';
import { translations } from './translations.js';
import { unscreened } from './unscreened.js';
import { unused } from './unused.js';
import { worseOpens } from './worse-opens.js';

/** Every check of meaning, in the order in which findings of the same place are told. */
export const checks: readonly Check[] = [
  idleCriteria,
  reach,
  neverFires,
  repetition,
  worseOpens,
  looserThanParent,
  looserLimits,
  redFlagScreen,
  unscreened,
  fitForHold,
  setbackForward,
  ladderOrder,
  ladderJump,
  inheritedSource,
  sourceNotFindable,
  reviewDates,
  unused,
  claimsClearance,
  translations,
  leftOpen,
];
