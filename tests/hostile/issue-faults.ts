import { describeIssue, issueCodes } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import type { Issue } from '../../src/issue/issue.js';

/** Longest message that somebody reads. */
const maxMessage = 2000;

/** What a text looks like to an editor: as many columns as each line has. */
export function linesOf(text: string): readonly number[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.length);
}

/** What is wrong with a finding itself: every one has a known code, words, a path, and with text a place inside it. */
export function faultsOf(issue: Issue, lines: readonly number[] | null, file: string): string[] {
  const faults: string[] = [];
  const name = `${issue.code} at ${formatPath(issue.path).slice(0, 100)}`;
  if (!issueCodes.includes(issue.code)) faults.push(`${name}: an unknown code`);
  if (!Array.isArray(issue.path) || issue.path.some((part) => typeof part !== 'string' && typeof part !== 'number')) faults.push(`${name}: no path`);
  const { message, help } = describeIssue(issue);
  for (const words of [message, help]) {
    if (typeof words !== 'string' || words === '' || (/\b(?:undefined|\[object Object\])/.test(words) && !JSON.stringify(issue.args).includes('undefined'))) faults.push(`${name}: no words: ${words.slice(0, 200)}`);
    else if (words.length > maxMessage) faults.push(`${name}: ${words.length} characters`);
  }
  const { line, column, endLine, endColumn } = issue;
  if (lines === null || issue.file !== file) return faults;
  const isInside = (row: number | undefined, position: number | undefined): boolean =>
    row !== undefined && position !== undefined && row >= 1 && row <= lines.length && position >= 1 && position <= (lines[row - 1] ?? 0) + 1;
  // A file that is too large, or no text, has no place to point to.
  const hasNoPlace = ['too-large', 'empty-file', 'byte-order-mark', 'not-utf8'].includes(issue.code) && line === undefined;
  if (!hasNoPlace && !isInside(line, column)) faults.push(`${name}: its place ${line}:${column} is not in the text`);
  if (endLine !== undefined && !isInside(endLine, endColumn)) faults.push(`${name}: its end ${endLine}:${endColumn} is not in the text`);
  return faults;
}
