/**
 * Where is this person in rehabilitation, what may they do today, and what must be watched for?
 *
 * {@link createRehab} prepares a rule set; {@link Rehab.evaluate} answers a snapshot with {@link Guidance}.
 * {@link parseRuleSet} and {@link parseSnapshot} check content and return issues instead of throwing.
 *
 * @packageDocumentation
 */
export { createRehab, type Rehab, type RehabOptions } from './create-rehab.js';
export type { AdviceResult } from './decide/advice.js';
export type { Citation } from './decide/citations.js';
export type { AllowedExercise, WithheldExercise, WithheldReason } from './decide/exercises.js';
export type { CriterionResult, Explanation, FactExplanation, FactPart } from './decide/explain.js';
export type { Finding } from './decide/finding.js';
export type { GateResult } from './decide/gate.js';
export type { Guidance, RuleSetIdentity } from './decide/guidance.js';
export type { HoldResult, ReviewedFinding } from './decide/hold.js';
export type { NextItem, NextStep } from './decide/next.js';
export type { PathStep, PhaseResult } from './decide/phase.js';
export type { Question } from './decide/question.js';
export type { Referral } from './decide/referral.js';
export type { RunningDecision, RunningReason, RunningResult } from './decide/running-result.js';
export type { WarningResult } from './decide/warnings.js';
export type { CheckIssueArgs } from './issue/check-args.js';
export { describeIssue } from './issue/describe-issue.js';
export type { IssueText } from './issue/issue-text.js';
export { formatPath } from './issue/format-path.js';
export type { IssueArgs } from './issue/issue-args.js';
export type { Issue, IssueCode, IssuePath, Parsed } from './issue/issue.js';
export { describeRelated, type RelatedPlace, type RelatedRole } from './issue/related.js';
export { RehabRulesError, type ErrorSubject } from './issue/rehab-rules-error.js';
export type {
  All,
  Any,
  Condition,
  ConditionReference,
  Leaf,
  Operator,
  Root,
  Scalar,
} from './rule-set/condition.js';
export { ruleBookAddress, type RuleBookKind } from './rule-book/rule-book-address.js';
export { parseRuleSet, type RuleSet, type RuleSetOptions, type RuleSetSource } from './rule-set/parse-rule-set.js';
export type { Parents, RuleSetFile } from './rule-set/extend/parents.js';
export type { Acceptance } from './rule-set/acceptance.js';
export type { Advice } from './rule-set/advice.js';
export type { Criterion } from './rule-set/criterion.js';
export type { Dosage, Exercise, Frequency, Range, Step } from './rule-set/exercise.js';
export type { Coding, Derivation, Fact, FactType, Sign } from './rule-set/fact.js';
export type { Hold, ReferralLevel, OverridePolicy, UnderHold } from './rule-set/hold.js';
export type { Phase } from './rule-set/phase.js';
export type { RuleSetData } from './rule-set/rule-set.js';
export type { Running, RunningLevel, RunningSession } from './rule-set/running.js';
export type { Answer, Screen } from './rule-set/screen.js';
export type { RunningEffect, Setback } from './rule-set/setback.js';
export type { Basis, Reference, Source } from './rule-set/source.js';
export type { Severity, Warning } from './rule-set/warning.js';
export type { Gap } from './snapshot/fact-state.js';
export type { Outcome } from './snapshot/possible.js';
export { parseSnapshot } from './snapshot/parse-snapshot.js';
export type { FactProvider } from './snapshot/provide.js';
export type { Given, Measured, Override, ParsedSnapshot, ReadValue, Snapshot } from './snapshot/snapshot.js';
