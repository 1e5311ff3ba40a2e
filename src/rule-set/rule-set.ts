import type { Condition, Leaf, Root, Scalar } from './condition.js';

/** How well a statement is supported. A `house-default` has no published source and is shown as adjustable. */
export type Basis =
  | 'trial'
  | 'guideline'
  | 'consensus'
  | 'protocol'
  | 'observational'
  | 'secondary'
  | 'article'
  | 'house-default';

/** Points from a number or a statement to the place that supports it. */
export interface Reference {
  /** Id of a source of the rule set. */
  readonly id: string;
  /** Where in the source, or what exactly it supports: "phase I to II criteria". */
  readonly locator: string;
  /** How this statement is supported, when that differs from the basis of the source. */
  readonly basis?: Basis;
  /** True when the statement was recalled from the literature and not read again. */
  readonly recalled?: true;
}

/** A publication, a web page or the rule set's own choice. */
export interface Source {
  /** Title of the work. */
  readonly title: string;
  /** Authors as printed; left out when not known for certain. */
  readonly authors?: string;
  /** Year of publication. */
  readonly year?: number;
  /** Journal or publisher. */
  readonly journal?: string;
  /** Digital object identifier, without the resolver address. */
  readonly doi?: string;
  /** Address of the page that was read. */
  readonly url?: string;
  /** What statements of this source rest on unless a reference says otherwise. */
  readonly basis: Basis;
  /** How the content is known: read at the source, read on a page that reports it, recalled, or the rule set's own. */
  readonly verification: 'read' | 'secondary' | 'recalled' | 'own';
  /** What a reader should know: population, limits, conflicts between versions. */
  readonly note?: string;
  /** Date of the last review of this entry, YYYY-MM-DD. */
  readonly reviewedOn?: string;
}

/** A code of a terminology that means the fact, as narrowly as `equivalence` says. */
export interface Coding {
  /** Address or name of the terminology. */
  readonly system: string;
  /** The code in that terminology. */
  readonly code: string;
  /** Whether the code means the same, something narrower, or something related. */
  readonly equivalence: 'exact' | 'narrower' | 'related';
}

/** A fact computed from other facts. */
export type Derivation =
  | {
      /** `of` as a percentage of `to`; unknown when `to` is zero. */
      readonly ratio: {
        /** Id of the number fact that is compared, for example of the injured side. */
        readonly of: string;
        /** Id of the number fact that counts as 100 %, for example of the other side. */
        readonly to: string;
      };
    }
  | {
      /** `of` minus `minus`, in their unit. */
      readonly difference: {
        /** Id of the number fact from which is subtracted. */
        readonly of: string;
        /** Id of the number fact that is subtracted. */
        readonly minus: string;
      };
    }
  | {
      /** Whole days from one date to another; negative when `to` is the earlier one. */
      readonly days: {
        /** Id of a date fact, or `assessedOn` for the day of the assessment. */
        readonly from: string;
        /** Id of a date fact, or `assessedOn` for the day of the assessment. */
        readonly to: string;
      };
    }
  | {
      /** Ids of number facts; the largest value counts. Unknown while nothing is known about one of them. */
      readonly maximum: readonly string[];
    }
  | {
      /** The signs of which the met ones are counted; an interval while some are unknown. */
      readonly count: readonly Sign[];
    };

/** A sign that a count adds up: a comparison, or one of several. */
export type Sign =
  | Leaf
  | {
      /** The sign is there when at least one of these is met; it counts once. Never empty. */
      readonly any: readonly Leaf[];
    };

/** The kind of value a fact holds. The values of an ordered enum are listed from low to high. */
export type FactType = 'number' | 'integer' | 'boolean' | 'enum' | 'ordered-enum' | 'date';

/** One thing that can be assessed. */
export interface Fact {
  /** Short clinical name. */
  readonly label: string;
  /** Heading under which forms and docs show it. */
  readonly group: string;
  /** Kind of value. */
  readonly type: FactType;
  /** Unit of a number; `NRS` for a 0-10 pain score. Required for numbers. */
  readonly unit?: string;
  /** Lowest possible value. Required for numbers. */
  readonly min?: number;
  /** Highest possible value. Required for numbers. */
  readonly max?: number;
  /** The possible values of an enum; from low to high when ordered. */
  readonly values?: readonly string[];
  /** Which direction is good for the person: `lower`, `higher`, the good answer of a boolean, or `none`. */
  readonly better: 'lower' | 'higher' | 'none' | boolean;
  /** How to measure or ask it. */
  readonly how: string;
  /** A dated value older than this many days at the assessment is unknown. */
  readonly maxAgeDays?: number;
  /** A criterion that must be met for the value to count for the person; otherwise it can only count against. */
  readonly trustedWhen?: string;
  /** How to compute it from other facts. */
  readonly derived?: Derivation;
  /** Codes known to mean this fact. */
  readonly codings?: readonly Coding[];
  /** What supports the way of measuring, and its error. */
  readonly sources?: readonly Reference[];
}

/** What a screen leaves possible for a fact that was not reported: one value, one of several, or a range. */
export type Answer =
  | Scalar
  | readonly Scalar[]
  | {
      /** Lowest value that remains possible; the `min` of the fact when left out. */
      readonly min?: number;
      /** Highest value that remains possible; the `max` of the fact when left out. */
      readonly max?: number;
    };

/** A statement somebody makes ("screen complete, nothing else found") that answers the facts that were not reported. */
export interface Screen {
  /** Short name. */
  readonly label: string;
  /** The word in the snapshot that makes the statement, for example `complete`. */
  readonly statement: string;
  /** What the statement says, in a sentence that the person who makes it would sign. */
  readonly meaning: string;
  /** A dated statement older than this many days does not answer anything. */
  readonly maxAgeDays?: number;
  /** What remains possible for each fact, by fact id, when it was not reported. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Why these facts and limits. */
  readonly sources: readonly Reference[];
}

/** A named condition over facts: "walks without a limp". Exactly one of `all` and `any`. */
export interface Criterion {
  /** Short clinical name, as a statement that can be met. */
  readonly label: string;
  /** Every part must be met. */
  readonly all?: readonly Condition[];
  /** One part must be met. */
  readonly any?: readonly Condition[];
  /** Why it matters and how sure the number is. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** How soon a clinician must see the person. */
export type ReferralLevel = 'emergency' | 'urgent' | 'soon';

/** A finding that blocks progression. */
export interface Hold {
  /** Short code used by clinicians, for example `RF01`. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** Same day, within days, or within two weeks. */
  readonly level: ReferralLevel;
  /** The finding. */
  readonly when: Root;
  /** What to do now, in plain language. */
  readonly action: string;
  /** True when a clinician who examined the person may record the finding as explained, so that it no longer holds. */
  readonly reviewable?: true;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** What remains allowed under a hold, beside each exercise's own conditions. */
export interface UnderHold {
  /** Short clinical name. */
  readonly label: string;
  /** Must be met for any exercise under a hold. */
  readonly entry: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** How a setback changes running. */
export interface RunningEffect {
  /** `stop`: no running now. `step-back`: fewer levels. `no-progress`: not further than the present level. */
  readonly effect: 'stop' | 'step-back' | 'no-progress';
  /** How many levels back, also after a stop; or one for each `per` units of a fact. */
  readonly levels?:
    | number
    | {
        /** So many units of the fact send back one level; rounded down, but at least one level. */
        readonly per: number;
        /** Id of a number fact; while it is unknown, running goes back to the first level. */
        readonly of: string;
      };
  /** Hours to wait before the next run. */
  readonly restHours?: number;
  /** What must be true before running again, in plain language. */
  readonly resume?: string;
}

/** A flare that sends back. */
export interface Setback {
  /** Short code used by clinicians, for example `F4`. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** The flare. */
  readonly when: Root;
  /** Id of the last phase that remains open. */
  readonly capPhase?: string;
  /** What happens to running. */
  readonly running?: RunningEffect;
  /** How soon a clinician should look. */
  readonly referral?: ReferralLevel;
  /** What to do now, in plain language. */
  readonly action: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** One stage of rehabilitation. */
export interface Phase {
  /** Short name. */
  readonly label: string;
  /** What this phase is for, in plain language. */
  readonly aim: string;
  /** Entry conditions; every phase but the first has them. */
  readonly entry?: Root;
  /** Why these conditions. */
  readonly rationale: string;
  /** What supports them. */
  readonly sources: readonly Reference[];
}

/** What to do in one run of a level. */
export interface RunningSession {
  /** The session in a sentence. */
  readonly text: string;
  /** Minutes of walking in each interval. */
  readonly walkMinutes?: number;
  /** Minutes of jogging in each interval. */
  readonly runMinutes?: Range | number;
  /** Number of intervals or repetitions. */
  readonly repetitions?: number;
  /** Self-rated speed in percent of the maximum. */
  readonly speedPercent?: Range;
  /** Highest acceptable pain while running, NRS 0-10. */
  readonly painLimit: number;
  /** Shortest time between two sessions, in hours. */
  readonly restHours: number;
}

/** One step of the running ladder. */
export interface RunningLevel {
  /** Short name. */
  readonly label: string;
  /** What to do. */
  readonly session: RunningSession;
  /** What must be met to enter this level, beside the rule for progress. */
  readonly entry?: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** The return to running: a gate, then a ladder of levels. */
export interface Running {
  /** Short name of the gate. */
  readonly label: string;
  /** Id of the first phase in which running is possible. */
  readonly fromPhase: string;
  /** Must be met to start, and while running goes on. */
  readonly entry: Root;
  /** To start, facts that can become stale must not be older than this many days. */
  readonly startMaxAgeDays?: number;
  /** The ordered-enum fact that says at which level the person runs now; a value that is no level means not started. */
  readonly levelFact: string;
  /** The levels from first to last. */
  readonly levelOrder: readonly string[];
  /** The levels by id. */
  readonly levels: Readonly<Record<string, RunningLevel>>;
  /** Must be met to go one level up. */
  readonly progress: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

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

/** How serious a warning is, most severe first. */
export type Severity = ReferralLevel | 'caution' | 'info';

/** Something to watch for; it does not block. */
export interface Warning {
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** How serious it is. */
  readonly severity: Severity;
  /** When it is shown. */
  readonly when: Root;
  /** What it means and what to do, in plain language. */
  readonly text: string;
  /** Why it matters, for the clinician. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** Advice that belongs to a phase or to a finding: care, or what course to expect. */
export interface Advice {
  /** What it is about. */
  readonly topic: 'care' | 'course' | 'goal';
  /** Short name. */
  readonly label: string;
  /** The advice, in plain language. */
  readonly text: string;
  /** The phases in which it is shown; in all of them when left out. */
  readonly phases?: readonly string[];
  /** Shown only when this is met. */
  readonly when?: Root;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** A rule set as it stands in JSON: one pathway, closed and plain. */
export interface RuleSetData {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Id of the rule set, kebab-case. */
  readonly id: string;
  /** Version, `major.minor.patch`. */
  readonly version: string;
  /** Title. */
  readonly title: string;
  /** What it is for, for whom, and what it is not. */
  readonly description: string;
  /** Date of the last clinical review, YYYY-MM-DD. */
  readonly reviewedOn: string;
  /** What can be assessed. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Statements that answer what was not reported. */
  readonly screens: Readonly<Record<string, Screen>>;
  /** Named conditions. */
  readonly criteria: Readonly<Record<string, Criterion>>;
  /** Findings that block progression. */
  readonly holds: Readonly<Record<string, Hold>>;
  /** What remains allowed under a hold. */
  readonly underHold: UnderHold;
  /** Flares that send back. */
  readonly setbacks: Readonly<Record<string, Setback>>;
  /** Ids of the phases from first to last. */
  readonly phaseOrder: readonly string[];
  /** The phases by id. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** The return to running; left out when the pathway has none. */
  readonly running?: Running;
  /** The exercise catalogue. */
  readonly exercises: Readonly<Record<string, Exercise>>;
  /** What to watch for. */
  readonly warnings: Readonly<Record<string, Warning>>;
  /** Care and expected course. */
  readonly advice: Readonly<Record<string, Advice>>;
  /** What everything rests on. */
  readonly sources: Readonly<Record<string, Source>>;
}
