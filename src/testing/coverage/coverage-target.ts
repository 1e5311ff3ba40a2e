import type { IssuePath } from '../../issue/issue.js';
import type { Operator, Scalar } from '../../rule-set/condition.js';
import type { Outcome } from '../../snapshot/possible.js';

/** What coverage looks at: gates are those of phases, of running and of what remains under a hold; the ladder is its levels and the rule for progress. */
export type CoverageKind = 'criterion' | 'gate' | 'hold' | 'setback' | 'ladder' | 'exercise' | 'warning' | 'advice' | 'threshold';

/** Every kind, in the order in which it is reported. */
export const coverageKinds: readonly CoverageKind[] = ['criterion', 'gate', 'hold', 'setback', 'ladder', 'exercise', 'warning', 'advice', 'threshold'];

/** A condition that should be seen with an outcome. */
export interface ConditionTarget {
  /** What the condition belongs to. */
  readonly kind: Exclude<CoverageKind, 'threshold'>;
  /** Id in the rule set; `running`, `running, to start`, `progress` and `under a hold` for those that stand alone. */
  readonly id: string;
  /** Its clinical name. */
  readonly label: string;
  /** Where it stands in the rule set. */
  readonly path: IssuePath;
  /** The outcome to be seen. */
  readonly wanted: Outcome;
}

/** The side of a threshold on which a value should be seen. */
export interface ThresholdSide {
  /** `at`: the threshold itself. `below`, `above`: the nearest values there. `other`: any other value, where values have no order. */
  readonly side: 'at' | 'below' | 'above' | 'other';
  /** The value to be seen; null where several count. */
  readonly value: Scalar | null;
  /** On a scale without gaps, beside a threshold: the value farthest from it that still counts; null otherwise. */
  readonly limit: number | null;
}

/** A threshold that should be seen from one side, at its nearest values. */
export interface ThresholdTarget {
  /** Tells it from conditions. */
  readonly kind: 'threshold';
  /** Id of the fact. */
  readonly fact: string;
  /** Clinical name of the fact. */
  readonly label: string;
  /** Where the threshold first stands in the rule set. */
  readonly path: IssuePath;
  /** The comparison. */
  readonly operator: Operator;
  /** What the fact is compared with, in `unit`; a list for `in`. */
  readonly threshold: Scalar | readonly Scalar[];
  /** Unit of the fact; null for facts without one. */
  readonly unit: string | null;
  /** The value to be seen. */
  readonly wanted: ThresholdSide;
}

/** One thing that scenarios should show. */
export type CoverageTarget = ConditionTarget | ThresholdTarget;
