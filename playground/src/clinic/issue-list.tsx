import type { Issue } from 'rehab-rules';
import { describeIssue, formatPath } from 'rehab-rules/check';

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
          <IssueView key={i} issue={issue} source={issue.line === undefined ? undefined : lines[issue.line - 1]} onShow={onShow} />
        ))}
      </ul>
      {issues.length > most && <p>And {issues.length - most} more.</p>}
    </>
  );
}

function IssueView({ issue, source, onShow }: { readonly issue: Issue; readonly source: string | undefined; readonly onShow: Props['onShow'] }) {
  const { message, help } = describeIssue(issue);
  const { line, column = 1 } = issue;
  return (
    <li class={`issue ${issue.severity}`}>
      <p class="title">
        <span class={`tag ${issue.severity}`}>{issue.severity}</span> {message}
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
      {source !== undefined && <pre>{source.trim().slice(0, longest)}</pre>}
      <p class="help">Help: {help}</p>
    </li>
  );
}
