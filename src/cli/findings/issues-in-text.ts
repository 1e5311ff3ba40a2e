import type { Colors } from 'picocolors/types.js';
import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Issue } from '../../issue/issue.js';
import { printable } from '../../issue/printable.js';

const most = 50;

/** Findings for a person at a terminal: place as editors understand it, what is wrong, where in the data, what to do. */
export function issuesInText(issues: readonly Issue[], colors: Colors): string {
  const shown = issues.slice(0, most).map((issue) => {
    const { message, help } = describeIssue(issue);
    const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
    const severity = (issue.severity === 'error' ? colors.red : colors.yellow)(issue.severity);
    const where = issue.path.length === 0 ? '' : `at ${formatPath(issue.path)}: `;
    return `${place === '' ? '' : `${printable(place)}: `}${severity}: ${printable(message)} [${issue.code}]\n  ${printable(where + help)}\n`;
  });
  const more = issues.length > most ? `… and ${issues.length - most} more\n` : '';
  return shown.join('') + more;
}
