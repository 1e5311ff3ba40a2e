import type { Plain } from '../issue/plain-data.js';
import type { WithheldReason } from '../decide/exercises.js';
import type { RunningDecision } from '../decide/running-result.js';
import type { ReferralLevel } from '../rule-set/hold.js';
import type { Outcome } from '../snapshot/possible.js';

/** JSON data that a scenario carries. */
export type Json = Plain;

/** What a scenario expects. Whatever is not named is not checked. */
export interface Expectation {
  /** Level of the hold; null when there must be none. */
  readonly hold?: ReferralLevel | 'unanswered' | null;
  /** Outcome of holds by id; `unmet` when the hold must not be there. */
  readonly holds?: Readonly<Record<string, Outcome>>;
  /** How soon a clinician must see the person. */
  readonly referral?: ReferralLevel | 'none';
  /** Outcome of setbacks by id; `unmet` when the setback must not be there. */
  readonly setbacks?: Readonly<Record<string, Outcome>>;
  /** Id of the phase. */
  readonly phase?: string;
  /** The decision on running, the level of the next session (null: none), and the kinds of reasons given. */
  readonly running?: {
    readonly decision?: RunningDecision;
    readonly level?: string | null;
    readonly reasons?: readonly string[];
  };
  /** Outcome of criteria by key: what decided. */
  readonly criteria?: Readonly<Record<string, Outcome>>;
  /** Ids of warnings that must be there. */
  readonly warnings?: readonly string[];
  /** Ids of warnings that must not be there. */
  readonly noWarnings?: readonly string[];
  /** Ids of exercises that must be allowed. */
  readonly allowed?: readonly string[];
  /** Exercises that must be withheld, with the kinds of reasons given, in order. */
  readonly withheld?: Readonly<Record<string, readonly WithheldReason['kind'][]>>;
  /** Ids of advice that must be shown. */
  readonly advice?: readonly string[];
  /** Ids of advice that must not be shown. */
  readonly noAdvice?: readonly string[];
}

/** A snapshot with the guidance expected for it. */
export interface Scenario {
  /** What it shows, as a clinical sentence. */
  readonly name: string;
  /** Name of the snapshot to start from; an empty one when left out. */
  readonly from?: string;
  /** Changes to that snapshot, as a JSON Merge Patch: null takes a fact away. */
  readonly with?: Json;
  /** What is expected. */
  readonly expect: Expectation;
}

/** A file of scenarios. */
export interface ScenarioFile {
  /** Named snapshots, usable from every file of the folder. */
  readonly snapshots?: Readonly<Record<string, Json>>;
  /** The scenarios. */
  readonly scenarios?: readonly Scenario[];
}
