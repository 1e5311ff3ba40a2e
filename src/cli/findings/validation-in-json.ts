import { summarize, type Validation } from '../validate/validation.js';
import { issueAsData } from './issue-as-data.js';

/** Everything that was found, for a program. */
export function validationInJson(validation: Validation): string {
  const files = validation.checked.map(({ file, issues, accepted }) => ({ file, issues: issues.map(issueAsData), accepted: accepted.map(issueAsData) }));
  return `${JSON.stringify({ files, unread: validation.unread, summary: summarize(validation) }, null, 2)}\n`;
}
