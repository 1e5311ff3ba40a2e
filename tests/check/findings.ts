import type { CheckOptions } from '../../src/check/check-options.js';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

// The tests break shapes on purpose.
export type Any = any;

const head = { id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01', extends: 'mini' };

/** What the checks say about a rule set: code, place and words, one line each. `mini` can be extended, after a change. */
function findings(source: object, options: CheckOptions = {}, changeParent: (rules: Any) => unknown = () => undefined): string[] {
  const mini = miniRuleSet();
  changeParent(mini);
  const parents = (name: string) => (name === 'mini' ? { name, value: mini } : undefined);
  return checkRuleSet(source, { parents, ...options }).issues.map((issue) => `${issue.code} at ${formatPath(issue.path)}: ${describeIssue(issue).message}`);
}

/** What the checks say about the mini rule set after a change. */
export function findingsAfter(change: (rules: Any) => unknown, options?: CheckOptions): string[] {
  const rules = miniRuleSet();
  change(rules);
  return findings(rules, options);
}

/** What the checks say about a rule set that extends the mini one, after a change of that one. */
export function findingsOfChild(patch: object, changeParent?: (rules: Any) => unknown, options?: CheckOptions): string[] {
  return findings({ ...head, ...patch }, options, changeParent);
}
