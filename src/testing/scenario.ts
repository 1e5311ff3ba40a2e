import type { WithheldReason } from '../decide/exercises.js';
import type { RunningDecision, RunningReason } from '../decide/running-result.js';
import type { ReferralLevel } from '../rule-set/hold.js';
import type { Outcome } from '../snapshot/possible.js';

/** JSON data that a scenario carries. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a scenario expects of running. */
export interface RunningExpectation {
  /** The decision. */
  readonly decision?: RunningDecision;
  /** Id of the level of the next session; null when there must be none. */
  readonly level?: string | null;
  /** Every kind of reason given, in order; empty when there must be none. */
  readonly reasons?: readonly RunningReason['kind'][];
}

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
  /** The decision on running. */
  readonly running?: RunningExpectation;
  /** Outcome of criteria by key, the id or `id@days`: what decided. */
  readonly criteria?: Readonly<Record<string, Outcome>>;
  /** Ids of warnings that must be there. */
  readonly warnings?: readonly string[];
  /** Ids of warnings that must not be there. */
  readonly noWarnings?: readonly string[];
  /** Ids of exercises that must be allowed. */
  readonly allowed?: readonly string[];
  /** Exercises that must be withheld, with every kind of reason given, in order. */
  readonly withheld?: Readonly<Record<string, readonly WithheldReason['kind'][]>>;
  /** Ids of advice that must be shown. */
  readonly advice?: readonly string[];
  /** Ids of advice that must not be shown. */
  readonly noAdvice?: readonly string[];
}

/** A snapshot with the guidance expected for it. */
export interface Scenario {
  /** What it shows, as a clinical sentence; no other scenario has the same. */
  readonly name: string;
  /** Name of the snapshot to start from; an empty one when left out. */
  readonly from?: string;
  /** Changes to that snapshot, as a JSON Merge Patch: null takes a fact away. */
  readonly with?: { readonly [key: string]: Json };
  /** What is expected; at least one thing. */
  readonly expect: Expectation;
  /** Run only the scenarios marked so; for the time of writing one. */
  readonly only?: true;
  /** Why it is not run for now; also when it is marked with `only`. */
  readonly skip?: string;
}

/** A file of scenarios. */
export interface ScenarioFile {
  /** Address of a JSON Schema for editors; it has no effect. */
  readonly $schema?: string;
  /** The rule set that is tested: a path from this file, to a JSON file or a folder, or `rehab-rules/` with the name of a bundled one. */
  readonly ruleSet?: string;
  /** Snapshots by name, to start from; usable from every file of the folder. */
  readonly snapshots?: Readonly<Record<string, { readonly [key: string]: Json }>>;
  /** The scenarios. */
  readonly scenarios?: readonly Scenario[];
}
