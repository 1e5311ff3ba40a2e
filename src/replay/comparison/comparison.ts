import type { RuleSetIdentity } from '../../decide/guidance.js';
import type { ChangeCause, ChangeKind } from './change.js';

/** What comes out otherwise for a cohort under a second rule set. */
export interface Comparison {
  /** The first rule set. */
  readonly ruleSet: RuleSetIdentity;
  /** The second rule set, under which things are later, earlier, new or gone. */
  readonly against: RuleSetIdentity;
  /** Number of snapshots that were answered under both. */
  readonly snapshots: number;
  /** Of these, the ones with at least one change. */
  readonly changed: number;
  /** Every change, by kind; the most frequent first. */
  readonly changes: readonly CohortChange[];
}

/** One change over the whole cohort. */
export interface CohortChange {
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** What changed: id of the hold or exercise; for a phase and for running where from and where to, as `restore > strengthen`. */
  readonly what: string;
  /** The same with the names that the rule sets give. */
  readonly label: string;
  /** Snapshots in which it is seen. */
  readonly snapshots: number;
  /** What makes the difference, the most frequent first; one snapshot may have several. */
  readonly causes: readonly CountedCause[];
  /** Ids of the first few of these snapshots. */
  readonly examples: readonly (string | number)[];
}

/** Something that is in the way under the rule set that is stricter. */
export interface CountedCause extends ChangeCause {
  /** Its clinical name. */
  readonly label: string;
  /** Snapshots in which it makes the difference. */
  readonly snapshots: number;
}
