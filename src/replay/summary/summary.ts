import type { RuleSetIdentity } from '../../decide/guidance.js';
import type { HoldResult } from '../../decide/hold.js';
import type { RunningDecision } from '../../decide/running-result.js';
import type { Presence } from './fact-presence.js';

/** What a rule set says about a cohort. Every list but `blockers` stands in the order of the rule set. */
export interface Summary {
  /** The rule set that gave the answers. */
  readonly ruleSet: RuleSetIdentity;
  /** Number of snapshots that were answered. */
  readonly snapshots: number;
  /** Snapshots in each phase. */
  readonly phases: readonly Counted[];
  /** Snapshots by the decision about running; empty when the rule set has no running. */
  readonly running: readonly { readonly decision: RunningDecision; readonly snapshots: number }[];
  /** Snapshots by the running level of the next session, of those that may run. */
  readonly levels: readonly Counted[];
  /** Snapshots by the level of the hold; `none` for those without one. */
  readonly holdLevels: readonly { readonly level: HoldResult['level'] | 'none'; readonly snapshots: number }[];
  /** Snapshots by what holds them; one snapshot may have several. */
  readonly holds: readonly HoldCount[];
  /** Snapshots by what sets them back; one snapshot may have several. */
  readonly setbacks: readonly FindingCount[];
  /** What stands in each gate, of the snapshots for which it is the next one; the running gate stands last. */
  readonly gates: readonly GateCount[];
  /** Outcomes of each criterion over all snapshots. */
  readonly criteria: readonly CriterionCount[];
  /** How much is known of each fact over all snapshots. */
  readonly facts: readonly FactCount[];
}

/** Snapshots of one kind. */
export interface Counted {
  /** Id in the rule set. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** How many snapshots. */
  readonly snapshots: number;
}

/** Snapshots with one hold or setback. */
export interface FindingCount {
  /** Id in the rule set. */
  readonly id: string;
  /** Its clinical name. */
  readonly label: string;
  /** Snapshots in which it was found. */
  readonly found: number;
  /** Snapshots in which it was not answered, and so counts as if it were there. */
  readonly unanswered: number;
}

/** Snapshots with one hold. */
export interface HoldCount extends FindingCount {
  /** Snapshots in which a clinician recorded it as explained. */
  readonly explained: number;
}

/** A gate and what stands in it. */
export interface GateCount {
  /** Id of the phase behind it, or `running`. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Snapshots for which it is the next gate and closed, or kept from being passed. */
  readonly waiting: number;
  /** Of these, under a hold. */
  readonly held: number;
  /** Of the others, kept back by a setback. */
  readonly setback: number;
  /** Of the others, in a phase in which the running gate does not count yet. */
  readonly phase: number;
  /** What is not met, the most frequent first; criteria that block nobody are left out. */
  readonly blockers: readonly Blocker[];
}

/** A criterion that keeps a gate closed. */
export interface Blocker {
  /** Key in `Guidance.criteria`. */
  readonly criterion: string;
  /** Its clinical name. */
  readonly label: string;
  /** Snapshots in which it was assessed and is not met. */
  readonly unmet: number;
  /** Snapshots in which it cannot be decided. */
  readonly unknown: number;
  /** Of the unmet, those in which it is all that is missing. */
  readonly lastUnmet: number;
  /** Of the unknown, those in which it is all that is missing. */
  readonly lastUnknown: number;
}

/** Outcomes of one criterion. */
export interface CriterionCount {
  /** Key in `Guidance.criteria`. */
  readonly criterion: string;
  /** Its clinical name. */
  readonly label: string;
  /** Snapshots in which it is met. */
  readonly met: number;
  /** Snapshots in which it is not met. */
  readonly unmet: number;
  /** Snapshots in which it cannot be decided. */
  readonly unknown: number;
}

/** How much is known of one fact, in numbers of snapshots. */
export interface FactCount extends Readonly<Record<Presence, number>> {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
}
