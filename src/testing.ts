/**
 * Does a rule set do what its clinicians expect, and do the scenarios say so about all of it?
 *
 * {@link describeRuleSet} makes vitest tests of scenario files. {@link parseScenarios}, {@link runScenarios} and {@link coverage} are
 * the steps behind it, for other test runners. {@link snapshotArbitrary} makes snapshots for properties with fast-check.
 *
 * This entry imports vitest, and its types name fast-check; both are optional peers, so install what you use.
 *
 * @packageDocumentation
 */
export type { FastCheck } from './testing/arbitrary/fast-check.js';
export { snapshotArbitrary, type ArbitraryOptions } from './testing/arbitrary/snapshot-arbitrary.js';
export type { Cause } from './testing/cause.js';
export type { ConditionTarget, CoverageKind, CoverageTarget, ThresholdSide, ThresholdTarget } from './testing/coverage/coverage-target.js';
export { coverage, type Coverage, type KindCoverage, type Uncovered } from './testing/coverage/coverage.js';
export type { WhyUncovered } from './testing/coverage/why-uncovered.js';
export { describeDifference, type DifferenceText } from './testing/describe-difference.js';
export { describeRuleSet, type DescribeOptions } from './testing/describe-rule-set.js';
export type { Difference, ExplainedDifference } from './testing/difference.js';
export { parseScenarios, type ScenarioFiles } from './testing/parse-scenarios.js';
export type { ReadScenario } from './testing/read-scenario.js';
export type { ScenarioOptions } from './testing/read-scenarios.js';
export { runScenarios, type ScenarioResult, type ScenarioRun } from './testing/run-scenarios.js';
export type { Expectation, Json, RunningExpectation, Scenario, ScenarioFile } from './testing/scenario.js';
