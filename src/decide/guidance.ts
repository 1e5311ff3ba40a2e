import type { Operator, Scalar } from '../rule-set/condition.js';
import type {
  Basis,
  Dosage,
  Exercise,
  ReferralLevel,
  RunningSession,
  Severity,
  Step,
} from '../rule-set/rule-set.js';
import type { Gap } from '../snapshot/fact-state.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Override } from '../snapshot/snapshot.js';
import type { Issue } from '../issue/issue.js';

/** What supports a statement, with enough to find it in the sources of the rule set. */
export interface Citation {
  /** Id of the source in the rule set. */
  readonly source: string;
  /** Title of the source. */
  readonly title: string;
  /** Year of publication, when known. */
  readonly year?: number;
  /** Where in the source, or what exactly it supports. */
  readonly locator: string;
  /** How the statement is supported; a `house-default` has no published source and may be adjusted. */
  readonly basis: Basis;
  /** True when the statement was recalled from the literature and not read again. */
  readonly recalled?: true;
}

/** A fact from which another was worked out. */
export interface FactPart {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** The value seen, in `unit`; null when there is none. */
  readonly seen: Scalar | null;
  /** Unit of the value; null for facts without one. */
  readonly unit: string | null;
}

/** One comparison with what was seen. */
export interface FactExplanation {
  /** Tells a comparison from the other nodes of an {@link Explanation}. */
  readonly kind: 'fact';
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** Whether the comparison holds. */
  readonly outcome: Outcome;
  /** The value seen, in `unit`; null when there is none. */
  readonly seen: Scalar | null;
  /** Where the value comes from. */
  readonly via: 'snapshot' | 'provider' | 'derived' | 'screen' | null;
  /** Day of the measurement, when it was given. */
  readonly measuredOn?: string;
  /** For a value that was worked out: from what; for a count of signs, the signs that were found. */
  readonly from?: readonly FactPart[];
  /** The comparison. */
  readonly operator: Operator;
  /** What it is compared with, in `unit`. */
  readonly threshold: Scalar | readonly Scalar[];
  /** Unit of the value and the threshold; null for facts without one. */
  readonly unit: string | null;
  /** Why the fact is not fully known; null when it is. */
  readonly gap: Gap | null;
}

/** Why a condition has its outcome: the same tree as the condition, with an outcome at every node. */
export type Explanation =
  | {
      /** `all` needs every part, `any` needs one. */
      readonly kind: 'all' | 'any';
      /** What the parts add up to; `unknown` unless the known parts settle it. */
      readonly outcome: Outcome;
      /** The parts in the order of the rule set; never empty. */
      readonly parts: readonly Explanation[];
    }
  | {
      /** Refers to a criterion, which is explained once, in `Guidance.criteria`. */
      readonly kind: 'criterion';
      /** Key of the criterion in `Guidance.criteria`. */
      readonly criterion: string;
      /** Whether the criterion is met. */
      readonly outcome: Outcome;
    }
  | FactExplanation;

/** The outcome of a criterion and why. */
export interface CriterionResult {
  /** Id of the criterion. */
  readonly id: string;
  /** Its clinical name. */
  readonly label: string;
  /** Whether it is met. */
  readonly outcome: Outcome;
  /** Set when the gate accepts only values at most this many days old. */
  readonly maxAgeDays?: number;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** Values seen and thresholds. */
  readonly explanation: Explanation;
}

/** A gate and what stands in it. */
export interface GateResult {
  /** Id of the phase, `running`, or id of a running level. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Whether its conditions are met. */
  readonly outcome: Outcome;
  /** Keys in `Guidance.criteria` of what is met. In all three lists, criteria of a branch that cannot apply are left out. */
  readonly met: readonly string[];
  /** Keys in `Guidance.criteria` of what was assessed and is not met. */
  readonly unmet: readonly string[];
  /** Keys in `Guidance.criteria` of what cannot be decided without a measurement or an answer. */
  readonly unknown: readonly string[];
  /** Set when a clinician's recorded decision opens it. */
  readonly override?: Override;
}

/** A hold or a setback that was found, or whose question is open. */
export interface Finding {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Its clinical name. */
  readonly label: string;
  /** `met`: it was found. `unknown`: it was not answered, and counts as if it were there. */
  readonly outcome: 'met' | 'unknown';
  /** How soon a clinician must see the person, if at all. */
  readonly level: ReferralLevel | null;
  /** What to do now, in plain language. */
  readonly action: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** Values seen and thresholds. */
  readonly explanation: Explanation;
}

/** What blocks progression. */
export interface HoldResult {
  /** The most severe level of what was found; `unanswered` when nothing was found but questions are open. */
  readonly level: ReferralLevel | 'unanswered';
  /** What was found, most severe first. */
  readonly findings: readonly Finding[];
  /** What was not answered. */
  readonly unanswered: readonly Finding[];
  /** What to ask or look for. */
  readonly ask: readonly Question[];
  /** Screens that would answer them with one statement, by id. */
  readonly screens: readonly string[];
}

/** A finding that a clinician examined and recorded as explained, so that it no longer holds. */
export interface ReviewedFinding extends Finding {
  /** Who recorded it, why and when. */
  readonly override: Override;
}

/** Where the person is. */
export interface PhaseResult {
  /** Id of the phase. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** What it is for. */
  readonly aim: string;
  /** Position on the path, from 0. */
  readonly index: number;
  /** Ids of the setbacks that keep it from being later. */
  readonly cappedBy: readonly string[];
  /** The phases in order. */
  readonly path: readonly PathStep[];
}

/** One phase of the path. */
export interface PathStep {
  /** Id in the rule set. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Before, at or after the present phase. */
  readonly position: 'passed' | 'current' | 'ahead';
  /** Its gate; null for the first phase, which is open to everybody. */
  readonly gate: GateResult | null;
}

/**
 * What to do about running.
 *
 * - `not-yet`: running has not begun and must wait
 * - `start`: first run, at the first level
 * - `progress`: one level up
 * - `repeat`: the same level again
 * - `step-back`: a lower level
 * - `stop`: running has begun, and there is no running now
 */
export type RunningDecision = 'not-yet' | 'start' | 'progress' | 'repeat' | 'step-back' | 'stop';

/** Why running is decided as it is. */
export type RunningReason =
  | {
      /** Progression is blocked; `Guidance.hold` says by what. */
      readonly kind: 'hold';
    }
  | {
      /** The present phase is before the first one in which running is possible. */
      readonly kind: 'phase';
      /** Id of the first phase in which running is possible. */
      readonly fromPhase: string;
    }
  | {
      /** The running gate is not open; `RunningResult.gate` says why. */
      readonly kind: 'gate';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
    }
  | {
      /** A flare stops running, delays the first run, sends back, or keeps the level. */
      readonly kind: 'setback';
      /** Id of the setback in `Guidance.setbacks`. */
      readonly id: string;
      /** Its clinical name. */
      readonly label: string;
      /** `met`: it was found. `unknown`: it was not answered, and counts as if it were there. */
      readonly outcome: 'met' | 'unknown';
    }
  | {
      /** A level has conditions of its own that are not met, so no run at or above it. */
      readonly kind: 'level';
      /** Id of the lowest such level. */
      readonly level: string;
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
    }
  | {
      /** The rule for going one level up was applied. */
      readonly kind: 'progress';
      /** `met` allows the next level; otherwise the level is repeated. */
      readonly outcome: Outcome;
      /** Keys in `Guidance.criteria` of what is not met or unknown in that rule; empty when it is met. */
      readonly criteria: readonly string[];
    }
  | {
      /** The rule for going up is met, but the ladder ends here. */
      readonly kind: 'last-level';
    };

/** Whether and how to run. */
export interface RunningResult {
  /** What to do now; `not-yet` and `stop` mean no running today. */
  readonly decision: RunningDecision;
  /** Level at which the person runs now; null when running has not begun. */
  readonly from: string | null;
  /** Level of the next session; null when there is none. After a stop: where to resume. */
  readonly level: string | null;
  /** Name of that level. */
  readonly label: string | null;
  /** What to do in the next session; null when there is no running now. */
  readonly session: RunningSession | null;
  /** Hours to wait before it, for the setbacks found. */
  readonly restHours: number | null;
  /** What must be true before running again, for the setbacks found. */
  readonly resume: readonly string[];
  /** Why. */
  readonly reasons: readonly RunningReason[];
  /** The running gate. */
  readonly gate: GateResult;
  /** Not met, of the gate while it is closed, otherwise of the step to the next level. */
  readonly unmet: readonly NextItem[];
  /** Unknown, of the gate while it is closed, otherwise of the step to the next level; with what to measure. */
  readonly unknown: readonly NextItem[];
  /** What the next level asks; null when there is no next level. */
  readonly next: GateResult | null;
  /** What supports the ladder. */
  readonly sources: readonly Citation[];
}

/** An exercise that may be done today. */
export interface AllowedExercise {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians, for example `E27`. */
  readonly code?: string;
  /** Name, in the field's standard terms. */
  readonly name: string;
  /** What it is for, in plain language. */
  readonly purpose: string;
  /** Phases to which it belongs. */
  readonly phases: readonly string[];
  /** True when it belongs to the present phase; false when it is carried on from an earlier one. */
  readonly current: boolean;
  /** Kind of muscle work. */
  readonly contraction: Exercise['contraction'];
  /** How much; several entries are steps of a progression, in order. Never empty. */
  readonly dosage: readonly Dosage[];
  /** Highest acceptable pain during the exercise, NRS 0-10; null where pain does not limit it. */
  readonly painLimit: number | null;
  /** How the injured and the other leg are trained, in plain language. */
  readonly bothSides: string;
  /** What to do when it becomes easy; may name exercises that are still withheld. */
  readonly progression: readonly Step[];
  /** What to do when it is too much. */
  readonly regression: readonly Step[];
  /** What to watch for while doing it, in plain language. */
  readonly cautions: readonly string[];
  /** Keys in `Guidance.criteria` of its own conditions, all met. */
  readonly because: readonly string[];
  /** What supports it, its dose and its conditions. */
  readonly sources: readonly Citation[];
}

/** Why an exercise is withheld. */
export type WithheldReason =
  | {
      /** Progression is blocked, and the exercise is not among those fit for a hold. */
      readonly kind: 'hold';
      /** The same as `HoldResult.level`. */
      readonly level: ReferralLevel | 'unanswered';
    }
  | {
      /** The exercise is fit for a hold, but what any exercise under a hold asks is not met. */
      readonly kind: 'under-hold';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
      /** Keys in `Guidance.criteria` of what is not met or unknown. */
      readonly criteria: readonly string[];
    }
  | {
      /** The exercise belongs to later phases. */
      readonly kind: 'phase';
      /** Id of the first phase to which it belongs. */
      readonly phase: string;
      /** Name of that phase. */
      readonly label: string;
    }
  | {
      /** The exercise needs a level of running that is not reached, or there is no running now. */
      readonly kind: 'running';
      /** Id of the running level from which it may be done. */
      readonly level: string;
    }
  | {
      /** Conditions of the exercise itself are not met. */
      readonly kind: 'condition';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
      /** Keys in `Guidance.criteria` of what is not met or unknown. */
      readonly criteria: readonly string[];
    };

/** An exercise that may not be done today. */
export interface WithheldExercise {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians, for example `E27`. */
  readonly code?: string;
  /** Name, in the field's standard terms. */
  readonly name: string;
  /** Every reason; never empty. */
  readonly reasons: readonly WithheldReason[];
}

/** Something to watch for. */
export interface WarningResult {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Its clinical name. */
  readonly label: string;
  /** How soon a clinician must see the person; `caution` and `info` ask for no visit. */
  readonly severity: Severity;
  /** What it means and what to do, in plain language. */
  readonly text: string;
  /** Why it matters, for the clinician. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** The finding behind it. */
  readonly explanation: Explanation;
}

/** Care and what to expect. */
export interface AdviceResult {
  /** Id in the rule set. */
  readonly id: string;
  /** `care`: what to do for the injury. `course`: what to expect. `goal`: what the person works toward. */
  readonly topic: 'care' | 'course' | 'goal';
  /** Heading to show above the text. */
  readonly label: string;
  /** The advice itself, in plain language. */
  readonly text: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
}

/** A fact to measure or to answer. */
export interface Question {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** How to measure or ask it. */
  readonly how: string;
}

/** One criterion between now and the next gate. */
export interface NextItem {
  /** Key in `Guidance.criteria`. */
  readonly criterion: string;
  /** Its clinical name, as a statement that can be met. */
  readonly label: string;
  /** The same for every item of the list in which it stands. */
  readonly outcome: Outcome;
  /** The comparisons that decide: value seen, threshold and unit. */
  readonly facts: readonly FactExplanation[];
  /** What to measure or answer, where something is unknown. */
  readonly ask: readonly Question[];
  /** What supports the criterion and its thresholds. */
  readonly sources: readonly Citation[];
}

/** What stands between now and the next phase. */
export interface NextStep {
  /** Id of the next phase; null in the last one. */
  readonly phase: string | null;
  /** Its name; null in the last one. */
  readonly label: string | null;
  /** Criteria that are not met, with the value seen and the threshold. */
  readonly unmet: readonly NextItem[];
  /** Criteria that are unknown, with what to measure. */
  readonly unknown: readonly NextItem[];
  /** Criteria that are met. */
  readonly met: readonly NextItem[];
}

/** How soon a clinician must see the person, and why. */
export interface Referral {
  /** The most urgent level of what was found; questions that were not answered do not count. */
  readonly level: ReferralLevel | 'none';
  /** Ids of the holds, setbacks and warnings behind it. */
  readonly because: readonly string[];
}

/** The rule set that gave an answer. */
export interface RuleSetIdentity {
  /** Id in the head of the rule set, kebab-case. */
  readonly id: string;
  /** `major.minor.patch`, with a suffix for a pre-release. */
  readonly version: string;
  /** Title to show to people. */
  readonly title: string;
  /** SHA-256 of the canonical JSON of the rule set, in hexadecimal. */
  readonly digest: string;
  /** Date of its last clinical review, YYYY-MM-DD. */
  readonly reviewedOn: string;
}

/**
 * The answer to one snapshot: plain JSON data, the same for the same input.
 * Criteria are met, not met or unknown; the clinician decides.
 */
export interface Guidance {
  /** The rule set that gave the answer. */
  readonly ruleSet: RuleSetIdentity;
  /** Day of the assessment; null when it was not given. */
  readonly assessedOn: string | null;
  /** What blocks progression; null when every question was answered and nothing was found. */
  readonly hold: HoldResult | null;
  /** Holds that a clinician examined and recorded as explained. */
  readonly reviewed: readonly ReviewedFinding[];
  /** How soon a clinician must see the person. */
  readonly referral: Referral;
  /** Flares found, and flares that were not answered and so count as if they were there. */
  readonly setbacks: readonly Finding[];
  /** Where the person is. */
  readonly phase: PhaseResult;
  /** Whether and how to run; null when the rule set has no running. */
  readonly running: RunningResult | null;
  /** What may be done today, exercises of the present phase first. */
  readonly exercises: readonly AllowedExercise[];
  /** What may not be done today, with every reason. */
  readonly withheld: readonly WithheldExercise[];
  /** What to watch for, most severe first. */
  readonly warnings: readonly WarningResult[];
  /** Care and what to expect. */
  readonly advice: readonly AdviceResult[];
  /** What stands between now and the next phase. */
  readonly next: NextStep;
  /** Every criterion by key: its id, or `id@days` where a gate asks for fresher values. */
  readonly criteria: Readonly<Record<string, CriterionResult>>;
  /** Warnings about the snapshot itself. */
  readonly issues: readonly Issue[];
}
