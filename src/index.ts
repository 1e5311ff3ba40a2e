/**
 * Where is this person in rehabilitation, what may they do today, and what must be watched for?
 *
 * {@link createRehab} prepares a rule set; {@link Rehab.evaluate} answers a snapshot with {@link Guidance}.
 * {@link parseRuleSet} and {@link parseSnapshot} check content and return issues instead of throwing.
 *
 * @packageDocumentation
 */
export { createRehab, type Rehab, type RehabOptions } from './create-rehab.js';
export type {
  AdviceResult,
  AllowedExercise,
  Citation,
  CriterionResult,
  Explanation,
  FactExplanation,
  FactPart,
  Finding,
  GateResult,
  Guidance,
  HoldResult,
  NextItem,
  NextStep,
  PathStep,
  PhaseResult,
  Question,
  Referral,
  ReviewedFinding,
  RuleSetIdentity,
  RunningDecision,
  RunningReason,
  RunningResult,
  WarningResult,
  WithheldExercise,
  WithheldReason,
} from './decide/guidance.js';
export { describeIssue, type IssueText } from './issue/describe-issue.js';
export { formatPath } from './issue/format-path.js';
export type { Issue, IssueArgs, IssueCode, IssuePath, Parsed } from './issue/issue.js';
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
export { parseRuleSet, type RuleSet, type RuleSetSource } from './rule-set/parse-rule-set.js';
export type {
  Advice,
  Answer,
  Basis,
  Coding,
  Criterion,
  Derivation,
  Dosage,
  Exercise,
  Fact,
  FactType,
  Frequency,
  Hold,
  Phase,
  Range,
  Reference,
  ReferralLevel,
  RuleSetData,
  Running,
  RunningEffect,
  RunningLevel,
  RunningSession,
  Screen,
  Setback,
  Severity,
  Sign,
  Source,
  Step,
  UnderHold,
  Warning,
} from './rule-set/rule-set.js';
export type { Gap } from './snapshot/fact-state.js';
export type { Outcome } from './snapshot/possible.js';
export { parseSnapshot } from './snapshot/parse-snapshot.js';
export type { FactProvider } from './snapshot/provide.js';
export type { Given, Measured, Override, ParsedSnapshot, ReadValue, Snapshot } from './snapshot/snapshot.js';
