import { problem, type Issue, type IssuePath } from '../../issue/issue.js';
import type { RelatedPlace } from '../../issue/related.js';

/** Where a part stands in a file, in the form in which a finding names a second place. */
export function spotOf(place: (issue: Issue) => Issue, path: IssuePath): Omit<RelatedPlace, 'role' | 'path'> {
  const { file, line, column, endLine, endColumn } = place(problem('wrong-type', path, { expected: '', found: '' }));
  if (file === undefined) return {};
  if (line === undefined || column === undefined) return { file };
  return endLine === undefined || endColumn === undefined ? { file, line, column } : { file, line, column, endLine, endColumn };
}
