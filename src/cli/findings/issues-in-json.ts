import { describeIssue } from '../../issue/describe-issue.js';
import type { Issue } from '../../issue/issue.js';

/** Findings for a program: each as data, with its message and help. */
export function issuesInJson(issues: readonly Issue[]): string {
  return `${JSON.stringify({ issues: issues.map((issue) => ({ ...issue, ...describeIssue(issue) })) }, null, 2)}\n`;
}
