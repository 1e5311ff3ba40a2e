import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Issue } from '../../issue/issue.js';
import { describeRelated } from '../../issue/related.js';
import { printable } from '../../issue/printable.js';
import { summarize, type Validation } from '../validate/validation.js';
import { placeText } from './place-text.js';
import { summaryText } from './summary-text.js';

/** Everything that was found, as commands to GitHub Actions, which shows them beside the lines of a change. */
export function validationInGithub(validation: Validation): string {
  const lines = [
    ...validation.checked.flatMap(({ issues }) => issues.map(annotation)),
    ...validation.unread.map(({ message }) => command('error', { title: 'not read' }, message)),
    summaryText(summarize(validation)),
  ];
  return `${lines.join('\n')}\n`;
}

function annotation(issue: Issue): string {
  const { message, help } = describeIssue(issue);
  const { file, line, column, endLine, endColumn } = issue;
  // Columns are taken for one line only.
  const columns = endLine === undefined || endLine === line ? { col: column, endColumn } : {};
  const properties = file === undefined ? {} : { file, line, ...columns, endLine };
  const others = (issue.related ?? []).map((other) => `${describeRelated(other.role)}: ${other.line === undefined ? formatPath(other.path) : placeText(other)}`);
  const text = [message, ...(issue.path.length === 0 ? [] : [`at ${formatPath(issue.path)}`]), ...others, `help: ${help}`].map(printable).join('\n');
  return command(issue.severity, { ...properties, title: issue.code }, text);
}

function command(name: 'error' | 'warning', properties: Readonly<Record<string, string | number | undefined>>, text: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return `::${name} ${given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
