/**
 * Static checks of rule sets: what is wrong with a file before anybody's assessment is answered by it.
 *
 * {@link checkRuleSet} looks at JSON text or data and returns every finding with its place; `describeIssue` puts them into words.
 *
 * @packageDocumentation
 */
export type { Change, NamedPart } from './check/changes/change.js';
export { changesBetween } from './check/changes/changes-between.js';
export { describeChange } from './check/changes/describe-change.js';
export type { CheckOptions } from './check/check-options.js';
export { checkRuleSet, type CheckResult } from './check/check-rule-set.js';
export { describeIssue } from './issue/describe-issue.js';
export { formatPath } from './issue/format-path.js';
