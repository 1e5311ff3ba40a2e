import type { Root } from './condition.js';
import type { Reference } from './source.js';

/** From a lowest to a highest number, both included. */
export interface Range {
  /** Lowest. */
  readonly min: number;
  /** Highest. */
  readonly max: number;
}

/** How often: times a day, times a week, or every so many days. */
export interface Frequency {
  /** Sessions a day. */
  readonly perDay?: Range | number;
  /** Sessions a week. */
  readonly perWeek?: Range | number;
  /** One session every so many days. */
  readonly everyDays?: number;
}

/** How much of an exercise. */
export interface Dosage {
  /** Name of the step when the dosage is a progression: "week 1". */
  readonly step?: string;
  /** Number of sets. */
  readonly sets?: Range | number;
  /** Repetitions in a set; a list when the sets differ. */
  readonly reps?: Range | number | readonly number[];
  /** Seconds to hold each repetition. */
  readonly holdSeconds?: Range | number;
  /** Minutes of work. */
  readonly minutes?: Range | number;
  /** Meters of each repetition. */
  readonly meters?: Range | number;
  /** How often. */
  readonly frequency?: Frequency;
  /** Speed of the movement. */
  readonly tempo?: string;
  /** Effort or load to start with. */
  readonly load?: string;
  /** What the numbers do not say. */
  readonly note?: string;
}

/** A way forward or back: another exercise, or a change of this one. */
export type Step =
  | {
      /** Id of the exercise to do instead. */
      readonly exercise: string;
    }
  | {
      /** What to do differently in this exercise, in plain language. */
      readonly change: string;
    };

/** One exercise of the catalogue. */
export interface Exercise {
  /** Short code used by clinicians, for example `E27`. */
  readonly code?: string;
  /** Name, in the field's standard terms. */
  readonly name: string;
  /** What it is for, in plain language. */
  readonly purpose: string;
  /** The phases it belongs to, in order; from the first of them on it may be allowed. */
  readonly phases: readonly string[];
  /** Kind of muscle work. */
  readonly contraction:
    | 'isometric'
    | 'concentric-eccentric'
    | 'eccentric'
    | 'dynamic'
    | 'active-lengthening'
    | 'plyometric'
    | 'running'
    | 'mixed'
    | 'none';
  /** How much; several entries are steps of a progression. */
  readonly dosage: readonly Dosage[];
  /** Conditions of its own. */
  readonly entry?: Root;
  /** Id of the running level from which it is allowed; needs a decision that allows running. */
  readonly fromLevel?: string;
  /** Highest acceptable pain during the exercise, NRS 0-10; left out where pain does not limit it. */
  readonly painLimit?: number;
  /** True when it remains allowed under a hold. */
  readonly fitForHold?: true;
  /** How both sides are trained. */
  readonly bothSides: string;
  /** Ways forward. */
  readonly progression: readonly Step[];
  /** Ways back. */
  readonly regression: readonly Step[];
  /** What to watch for. */
  readonly cautions: readonly string[];
  /** What supports it, its dose and its conditions. */
  readonly sources: readonly Reference[];
}
