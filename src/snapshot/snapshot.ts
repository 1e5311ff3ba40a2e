import type { Scalar } from '../rule-set/condition.js';

/** A value with what is known about its measurement. */
export interface Measured<T> {
  /** The value, in the unit of the fact. */
  readonly value: T;
  /** Day of the measurement, YYYY-MM-DD; the day of the assessment when left out. */
  readonly measuredOn?: string;
  /** Unit of the value; must be the unit of the fact. */
  readonly unit?: string;
}

/** A value as it stands in a snapshot. Left out or null: not known. */
export type Given<T> = T | Measured<T> | null;

/** A clinician's recorded decision: to open a gate whose conditions are not all met, or that a finding is explained. */
export interface Override {
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** Day of the decision, YYYY-MM-DD. */
  readonly on: string;
}

/** The facts known about a person at one assessment, for any rule set: nested by the dots of the fact ids. */
export interface Snapshot {
  /** Day of the assessment, YYYY-MM-DD. Ages of dated values are counted from here. */
  readonly assessedOn?: string;
  /** Statements that answer what was not reported, by id of the screen. */
  readonly screens?: Readonly<Record<string, Given<string>>>;
  /** Decisions of a clinician, by id of the phase to open, `running`, or id of the reviewable hold that is explained. */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** Facts and groups of facts. */
  readonly [fact: string]: unknown;
}

/** One value read from a snapshot. */
export interface ReadValue {
  /** In the unit of the fact; a date as YYYY-MM-DD; the word of the statement for a screen. */
  readonly value: Scalar;
  /** Day of the measurement, YYYY-MM-DD; counts as measured at the assessment when left out. */
  readonly measuredOn?: string;
}

/** A snapshot that passed every check. */
export interface ParsedSnapshot {
  /** Day of the assessment, YYYY-MM-DD; without it every dated value that can become stale is unknown. */
  readonly assessedOn?: string;
  /** Values by fact id. */
  readonly given: ReadonlyMap<string, ReadValue>;
  /** Statements by screen id. */
  readonly screens: ReadonlyMap<string, ReadValue>;
  /** Overrides by phase id, `running` or hold id. */
  readonly overrides: ReadonlyMap<string, Override>;
}
