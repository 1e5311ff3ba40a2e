import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Issue } from '../../issue/issue.js';
import { describeRelated } from '../../issue/related.js';
import { pageOf } from './page-of.js';

/** A finding for a program: as data, with its words, the path in one piece, and where to read on. */
export function issueAsData(issue: Issue): object {
  const related = issue.related?.map((other) => ({ ...other, at: formatPath(other.path), message: describeRelated(other.role) }));
  return { ...issue, at: formatPath(issue.path), ...describeIssue(issue), docs: pageOf(issue.code), ...(related === undefined ? {} : { related }) };
}
