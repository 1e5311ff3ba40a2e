import type { Issue, IssueCode } from '../issue/issue.js';
import type { CheckContext } from './context.js';

/** One static check of a rule set. */
export interface Check {
  /** The codes it may raise. */
  readonly codes: readonly IssueCode[];
  /** Looks at a rule set; findings carry paths into the effective rule set. */
  readonly run: (context: CheckContext) => Iterable<Issue>;
}

/** Makes a check. */
export function defineCheck(check: Check): Check {
  return check;
}
