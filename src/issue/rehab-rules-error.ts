import { describeIssue } from './describe-issue.js';
import { formatPath } from './format-path.js';
import type { Issue } from './issue.js';

/** What was wrong: the rule set, the snapshot, the scenarios, or the options of a call. */
export type ErrorSubject = 'rule set' | 'snapshot' | 'scenarios' | 'options';

/** The one error this library throws about content. It carries the findings that the parse functions return. */
export class RehabRulesError extends Error {
  /** Tells it from other errors where `instanceof` cannot, as between the ESM and the CommonJS build. */
  override readonly name = 'RehabRulesError';

  /**
   * @param subject - what was wrong
   * @param issues - every finding, errors and warnings, in order of their place
   */
  constructor(
    readonly subject: ErrorSubject,
    readonly issues: readonly Issue[],
  ) {
    super(summary(subject, issues));
  }
}

function summary(subject: ErrorSubject, issues: readonly Issue[]): string {
  const lines = issues
    .filter((issue) => issue.severity === 'error')
    .slice(0, 10)
    .map((issue) => {
      const { message, help } = describeIssue(issue);
      const file = issue.file === undefined || issue.file === '' ? '' : `${issue.file}${issue.line === undefined ? '' : `:${issue.line}`} `;
      return `  ${file}${formatPath(issue.path)}: ${message} (${help})`;
    });
  return [`${subject.endsWith('s') ? 'these' : 'this'} ${subject} cannot be used`, ...lines].join('\n');
}
