import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Guidance } from '../../decide/guidance.js';
import { item, list } from './block.js';
import type { Section } from './report.js';

/** What is likely amiss in the data itself. */
export function issueSection({ issues }: Guidance): Section[] {
  if (issues.length === 0) return [];
  const items = issues.map((issue) => {
    const { message, help } = describeIssue(issue);
    return item(`${formatPath(issue.path)}: ${message}`, [help], 'unknown');
  });
  return [{ heading: 'Check the data', tone: 'caution', blocks: list(items) }];
}
