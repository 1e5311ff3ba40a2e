/**
 * What comes out otherwise under the second rule set.
 *
 * - `phase-later`, `phase-earlier`: a later or an earlier phase is reached
 * - `running-more`, `running-less`: running is possible, or at a higher level; or not, or at a lower one
 * - `hold-new`, `hold-lifted`: something holds progression that did not, or no longer does
 * - `exercise-gained`, `exercise-lost`: an exercise may be done that was withheld, or is withheld
 */
export type ChangeKind = 'phase-later' | 'phase-earlier' | 'running-more' | 'running-less' | 'hold-new' | 'hold-lifted' | 'exercise-gained' | 'exercise-lost';

/** Every {@link ChangeKind}, in the order in which changes are told. */
export const changeKinds: readonly ChangeKind[] = ['phase-later', 'phase-earlier', 'running-more', 'running-less', 'hold-new', 'hold-lifted', 'exercise-gained', 'exercise-lost'];

/** One change in one snapshot. */
export interface Change {
  readonly kind: ChangeKind;
  /** What changed: id of the hold or exercise; for a phase and for running where from and where to, as `restore > strengthen`. */
  readonly what: string;
  /** What makes the difference, under the rule set that is stricter here; empty when that cannot be said. */
  readonly causes: readonly ChangeCause[];
}

/** Something that is in the way under one rule set and not under the other. */
export interface ChangeCause {
  readonly kind: 'criterion' | 'fact' | 'hold' | 'setback' | 'phase' | 'level' | 'rule-set';
  /** Its id; for a criterion its key in `Guidance.criteria`, for `rule-set` the id of the rule set that does not know it. */
  readonly id: string;
  readonly outcome: 'met' | 'unmet' | 'unknown';
}
