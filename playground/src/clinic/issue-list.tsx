import type { Issue } from 'rehab-rules';
import { describeIssue, formatPath } from 'rehab-rules/check';
import { Prose } from '../page/prose.js';

interface Props {
  readonly issues: readonly Issue[];
  /** Lines of the text that was checked. */
  readonly lines: readonly string[];
  /** Shows a place in the text. */
  readonly onShow: (line: number, column: number) => void;
}

/** More findings than anybody reads at once. */
const most = 50;
const longest = 120;

/** Findings about a rule set, each with its place. */
export function IssueList({ issues, lines, onShow }: Props) {
  return (
    <>
      <ul class="issues">
        {issues.slice(0, most).map((issue, i) => (
          <IssueView key={i} issue={issue} source={sourceOf(issue, lines)} onShow={onShow} />
        ))}
      </ul>
      {issues.length > most && <p>And {issues.length - most} more.</p>}
    </>
  );
}

function IssueView({ issue, source, onShow }: { readonly issue: Issue; readonly source: string; readonly onShow: Props['onShow'] }) {
  const { message, help } = describeIssue(issue);
  const { line, column = 1 } = issue;
  return (
    <li class={`issue ${issue.severity}`}>
      <p class="title">
        <span class={`tag ${issue.severity}`}>{issue.severity}</span> <Prose text={message} />
      </p>
      <p class="place">
        {line === undefined ? (
          formatPath(issue.path)
        ) : (
          <>
            <button type="button" class="link" onClick={() => onShow(line, column)}>
              line {line}, column {column}
            </button>{' '}
            <code>{formatPath(issue.path)}</code>
          </>
        )}
      </p>
      {source !== '' && <pre>{source}</pre>}
      <p class="help">
        Help: <Prose text={help} />
      </p>
    </li>
  );
}

/** The first lines of the part that is meant. */
function sourceOf({ line, endLine = line }: Issue, lines: readonly string[]): string {
  if (line === undefined || endLine === undefined) return '';
  return lines
    .slice(line - 1, Math.min(endLine, line + 2))
    .map((text) => text.trim().slice(0, longest))
    .join('\n');
}
