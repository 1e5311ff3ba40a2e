import { describeIssue, formatPath } from 'rehab-rules/check';
import { withheldSection } from '../../../src/cli/report/withheld-section.js';
import { severityWords } from '../../../src/decide/words/level.js';
import { DiffersMark, SectionView } from './section-view.js';
import { SourcesView } from './sources-view.js';
import { useView } from './view.js';
import { WhyView } from './why-view.js';

/** What to watch for, most severe first. */
export function WarningsView() {
  const { warnings } = useView().guidance;
  if (warnings.length === 0) return null;
  return (
    <SectionView heading="Warnings" gist={String(warnings.length)}>
      <ul class="findings">
        {warnings.map((warning) => (
          <li key={warning.id} class={`finding ${warning.severity}`}>
            <p class="title">
              {warning.label}
              {warning.code !== undefined && <span class="code"> {warning.code}</span>}
              <span class={`tag severity ${warning.severity}`}>{severityWords[warning.severity]}</span>
              <DiffersMark of={`warning:${warning.id}`} />
            </p>
            <p>{warning.text}</p>
            <WhyView of={warning} kind="warning" />
          </li>
        ))}
      </ul>
    </SectionView>
  );
}

/** Care and what to expect. */
export function AdviceView() {
  const { advice } = useView().guidance;
  if (advice.length === 0) return null;
  return (
    <SectionView heading="Advice" gist={String(advice.length)}>
      <ul class="advice">
        {advice.map(({ id, label, text, sources }) => (
          <li key={id}>
            <details>
              <summary>
                {label}
                <DiffersMark of={`advice:${id}`} />
              </summary>
              <p>{text}</p>
              <SourcesView sources={sources} />
            </details>
          </li>
        ))}
      </ul>
    </SectionView>
  );
}

/** What may not be done today, gathered by reason. */
export function WithheldView() {
  const { guidance } = useView();
  return withheldSection(guidance).map(({ heading, gist, blocks }) => (
    <SectionView key={heading} heading={heading} gist={gist}>
      {blocks.map((block) =>
        block.kind === 'list' ? (
          <ul key={block.kind} class="withheld">
            {block.items.map(({ text, details }) => (
              <li key={text}>
                <b>{text}</b>
                {details.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </li>
            ))}
          </ul>
        ) : null,
      )}
    </SectionView>
  ));
}

/** Findings that a clinician recorded as explained. */
export function ReviewedView() {
  const { reviewed } = useView().guidance;
  if (reviewed.length === 0) return null;
  return (
    <SectionView heading="Recorded as explained">
      <ul>
        {reviewed.map(({ id, label, override: { by, on, reason } }) => (
          <li key={id}>
            {label}: decided by {by} on {on}: {reason}
          </li>
        ))}
      </ul>
    </SectionView>
  );
}

/** What is likely amiss in what was entered. */
export function DataIssuesView() {
  const { issues } = useView().guidance;
  if (issues.length === 0) return null;
  return (
    <SectionView heading="Check the data" tone="caution">
      <ul>
        {issues.map((issue) => {
          const { message, help } = describeIssue(issue);
          return (
            <li key={JSON.stringify([issue.code, issue.path])}>
              {formatPath(issue.path)}: {message}; {help}
            </li>
          );
        })}
      </ul>
    </SectionView>
  );
}
