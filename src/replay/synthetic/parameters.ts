import type { Range } from './random.js';

/** How a synthetic cohort is made: choices, not findings about people. */
export interface CohortParameters {
  /** What these numbers are, in words. */
  readonly note: string;
  /** First day on which somebody is injured, YYYY-MM-DD. */
  readonly firstInjury: string;
  /** Days over which the injuries are spread. */
  readonly spreadDays: number;
  /** Kinds of injuries. */
  readonly injuries: readonly InjuryKind[];
  readonly visits: VisitParameters;
  /** Shares of visits at which each screen is complete. */
  readonly screens: Readonly<Record<string, number>>;
  /** What is asked once and stays the same. */
  readonly traits: readonly (Draw & { readonly share: number })[];
  /** What is seen now and then, at a single visit. */
  readonly incidents: readonly { readonly fact: string; readonly value: string | number | boolean; readonly share: number; readonly until?: number }[];
  /** Numbers that go from one value to another while the person recovers. */
  readonly measures: readonly Measure[];
  /** Numbers that are measured on both legs. */
  readonly sides: readonly SideMeasure[];
  /** Words that follow one another while the person recovers. */
  readonly stages: readonly Stages[];
  readonly setbacks: SetbackParameters;
  readonly running: RunningParameters;
  readonly release: ReleaseParameters;
}

/** A kind of injury. */
export interface InjuryKind {
  readonly name: string;
  /** How many of the injuries are of this kind, compared with the others. */
  readonly weight: number;
  /** Days after which nearly all is recovered. */
  readonly recoveryDays: Range;
  /** How bad it is at first, compared with a moderate one. */
  readonly load: number;
}

/** When people are seen, and when not. */
interface VisitParameters {
  /** Days from the injury to the first visit. */
  readonly firstDay: Range;
  /** Days from one visit to the next. */
  readonly gapDays: Range;
  /** The most visits of one person. */
  readonly most: number;
  /** Share of visits that are missed. */
  readonly missed: number;
  /** Share of visits after which somebody does not come again. */
  readonly dropOut: number;
  /** Share of visits whose day was not recorded. */
  readonly undated: number;
  /** Share of visits at which everything is measured that can be; at the others only a share of it is. */
  readonly complete: number;
}

/** A value that is drawn once for a person. */
export type Draw =
  | { readonly fact: string; readonly between: Range }
  | { readonly fact: string; readonly oneOf: readonly (string | number | boolean)[] };

/** A number that changes with recovery. */
export interface Measure {
  readonly fact: string;
  /** Value without any recovery, for a moderate injury. */
  readonly start: number;
  /** Value when recovery is complete. */
  readonly end: number;
  /** Above 1: most of the change comes early. */
  readonly power: number;
  /** Noise at first; a quarter of it is left when recovery is complete. */
  readonly noise: number;
  /** Share of visits at which it is measured, of those at which not everything is. */
  readonly share: number;
  /** Recovery from which it is measured at all, 0 to 1. */
  readonly from?: number;
  /** Recovery up to which it is measured, 0 to 1. */
  readonly until?: number;
}

/** A number measured on both legs: the injured one reaches a percentage of the other, or lags behind it. */
interface SideMeasure extends Omit<Measure, 'fact'> {
  readonly injured: string;
  readonly uninjured: string;
  /** Value of the other leg. */
  readonly reference: Range;
  /** `percent`: start and end are percentages of the other leg. `lag`: they are added to it. */
  readonly as: 'percent' | 'lag';
  /** Share of measurements that were taken on an earlier day. */
  readonly earlier: number;
  /** How many days earlier. */
  readonly earlierDays: Range;
}

/** Words by recovery: each holds from its recovery on. */
interface Stages {
  readonly fact: string;
  readonly stages: readonly (readonly [from: number, value: string | boolean])[];
  readonly noise: number;
  readonly share: number;
  readonly from?: number;
}

/** Days on which it gets worse. */
interface SetbackParameters {
  /** Share of visits that follow one. */
  readonly share: number;
  /** How much recovery is lost. */
  readonly loss: Range;
  /** What is reported then, each in a share of them. */
  readonly reports: readonly { readonly fact: string; readonly value: string | number | boolean; readonly share: number; readonly runningOnly?: true }[];
}

/** Return to running. */
interface RunningParameters {
  /** Recovery from which people begin to run. */
  readonly from: number;
  /** Share of people who begin too early, and at what recovery. */
  readonly early: { readonly share: number; readonly from: number };
  /** Share of visits at which the next level is reached. */
  readonly climb: number;
  /** Clean sessions at a level. */
  readonly cleanSessions: Range;
  /** Days since the last run. */
  readonly daysSinceRun: Range;
  /** Recovery from which fast running is free of pain, and how fast. */
  readonly speeds: readonly (readonly [from: number, percent: number])[];
}

/** Release by a clinician, and full training. */
interface ReleaseParameters {
  readonly from: number;
  readonly share: number;
  readonly fullSessions: Range;
}
