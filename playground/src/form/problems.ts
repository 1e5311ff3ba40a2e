import type { Issue } from 'rehab-rules';
import { describeIssue, formatPath } from 'rehab-rules/check';

/** What is wrong with one field, in words. */
export interface Problem {
  readonly text: string;
  readonly isError: boolean;
}

/** What is wrong, by the field at which it is shown: `assessedOn`, `screens.ID`, or the id of a fact. */
export function problemsByField(issues: readonly Issue[], fields: ReadonlySet<string>): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const issue of issues) {
    const field = fieldOf(issue, fields);
    const { message, help } = describeIssue(issue);
    // How a number is written in JSON helps nobody in a form.
    const text = issue.code === 'wrong-type' ? `${message}; for example 12 or 1.5` : `${message}; ${help}`;
    const problem = { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\?\.$/, '?'), isError: issue.severity === 'error' };
    const others = found.get(field) ?? [];
    if (!others.some((other) => other.text === problem.text)) found.set(field, [...others, problem]);
  }
  return found;
}

function fieldOf({ path }: Issue, fields: ReadonlySet<string>): string {
  for (let length = path.length; length > 0; length -= 1) {
    const field = path.slice(0, length).join('.');
    if (fields.has(field)) return field;
  }
  return formatPath(path);
}
