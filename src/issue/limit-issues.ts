import { doubt, problem, type Issue } from './issue.js';

/** More findings than anybody reads at once. */
const maxIssues = 1000;

/** A thousand findings at most, errors before warnings; when there are more, the last one says so. */
export function limitIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= maxIssues) return issues;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const kept = new Set([...errors, ...issues.filter(({ severity }) => severity === 'warning')].slice(0, maxIssues - 1));
  const more = errors.length > 0 ? problem : doubt;
  return [...issues.filter((issue) => kept.has(issue)), more('too-large', [], { limit: maxIssues, unit: 'findings' })];
}
