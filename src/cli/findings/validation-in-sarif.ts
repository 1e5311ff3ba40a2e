import packageJson from '../../../package.json' with { type: 'json' };
import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Issue, IssueCode } from '../../issue/issue.js';
import { describeRelated } from '../../issue/related.js';
import { sentenceOf } from '../explain/read-page.js';
import type { Validation } from '../validate/validation.js';
import { artifactUri } from './artifact-uri.js';

/** Finds the page about a code; null when there is none. */
export type Pages = (code: IssueCode) => string | null;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** Everything that was found, in the exchange format of static analysis (SARIF 2.1.0). */
export function validationInSarif({ checked, unread }: Validation, pages: Pages): string {
  const found = checked.flatMap(({ issues }) => issues.map((issue) => ({ issue, isAccepted: false })));
  const accepted = checked.flatMap((file) => file.accepted.map((issue) => ({ issue, isAccepted: true })));
  const all = [...found, ...accepted];
  const codes = [...new Set(all.map(({ issue }) => issue.code))].sort();
  const run = {
    tool: { driver: { name: packageJson.name, version: packageJson.version, rules: codes.map((code) => rule(code, pages)) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map(({ message }) => ({ level: 'error', message: { text: message } })),
      },
    ],
    results: all.map(({ issue, isAccepted }) => result(issue, isAccepted, codes)),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function rule(code: IssueCode, pages: Pages): object {
  const page = pages(code);
  return { id: code, ...(page === null ? {} : { shortDescription: { text: sentenceOf(page) }, help: { text: page, markdown: page } }) };
}

function result(issue: Issue, isAccepted: boolean, codes: readonly IssueCode[]): object {
  const { message, help } = describeIssue(issue);
  return {
    ruleId: issue.code,
    ruleIndex: codes.indexOf(issue.code),
    level: issue.severity,
    message: { text: `${message}\n${help}` },
    locations: [location(issue)],
    ...(issue.related === undefined
      ? {}
      : { relatedLocations: issue.related.map((other, i) => ({ id: i + 1, message: { text: describeRelated(other.role) }, ...location(other) })) }),
    // Every result says whether it is suppressed, or none does.
    suppressions: isAccepted ? [{ kind: 'inSource' }] : [],
  };
}

function location({ path, file, line, column, endLine, endColumn }: Pick<Issue, 'path' | 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>): object {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column, endLine, endColumn } };
  return {
    ...(file === undefined || file === '' ? {} : { physicalLocation: { artifactLocation: { uri: artifactUri(file) }, ...region } }),
    logicalLocations: [{ fullyQualifiedName: formatPath(path) }],
  };
}
