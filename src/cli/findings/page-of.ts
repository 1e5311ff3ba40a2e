import type { IssueCode } from '../../issue/issue.js';

/** Where the page about a code stands in the package. */
export function pageOf(code: IssueCode): string {
  return `docs/checks/${code}.md`;
}
