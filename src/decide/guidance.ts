import type { Issue } from '../issue/issue.js';
import type { AdviceResult } from './advice.js';
import type { AllowedExercise, WithheldExercise } from './exercises.js';
import type { CriterionResult } from './explain.js';
import type { Finding } from './finding.js';
import type { HoldResult, ReviewedFinding } from './hold.js';
import type { NextStep } from './next.js';
import type { PhaseResult } from './phase.js';
import type { Referral } from './referral.js';
import type { RunningResult } from './running-result.js';
import type { WarningResult } from './warnings.js';

/** The rule set that gave an answer. */
export interface RuleSetIdentity {
  /** Id in the head of the rule set, kebab-case. */
  readonly id: string;
  /** `major.minor.patch`, with a suffix for a pre-release. */
  readonly version: string;
  /** Title to show to people. */
  readonly title: string;
  /** Date of its last clinical review, YYYY-MM-DD. */
  readonly reviewedOn: string;
  /** SHA-256 of the canonical JSON of the rule set, in hexadecimal. */
  readonly digest: string;
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
  /** What to watch for, most severe first. */
  readonly warnings: readonly WarningResult[];
  /** Warnings about the snapshot itself. */
  readonly issues: readonly Issue[];
  /** What may be done today, exercises of the present phase first. */
  readonly exercises: readonly AllowedExercise[];
  /** What may not be done today, with every reason. */
  readonly withheld: readonly WithheldExercise[];
  /** Care and what to expect. */
  readonly advice: readonly AdviceResult[];
  /** What stands between now and the next phase. */
  readonly next: NextStep;
  /** Every criterion by key: its id, or `id@days` where a gate asks for fresher values. */
  readonly criteria: Readonly<Record<string, CriterionResult>>;
}
