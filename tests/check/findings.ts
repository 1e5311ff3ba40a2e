import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

// The tests break shapes on purpose.
export type Any = any;

const head = { id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01', extends: 'mini' };

/** What the checks say about a rule set: code, place and words, one line each. */
export function findings(source: object): string[] {
  const options = { parents: (name: string) => (name === 'mini' ? { name, value: miniRuleSet() } : undefined) };
  return checkRuleSet(source, options).issues.map((issue) => `${issue.code} at ${formatPath(issue.path)}: ${describeIssue(issue).message}`);
}

/** What the checks say about the mini rule set after a change. */
export function findingsAfter(change: (rules: Any) => unknown): string[] {
  const rules = miniRuleSet();
  change(rules);
  return findings(rules);
}

/** What the checks say about a rule set that extends the mini one. */
export function findingsOfChild(patch: object): string[] {
  return findings({ ...head, ...patch });
}
