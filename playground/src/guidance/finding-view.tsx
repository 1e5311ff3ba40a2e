import type { Finding } from 'rehab-rules';
import { severityWords } from '../../../src/decide/words/level.js';
import { BookLink } from './book-link.js';
import { ExplanationView } from './explanation-view.js';
import { DiffersMark } from './section-view.js';
import { SourcesView } from './sources-view.js';

/** Something that was found: what to do now, and why on demand. */
export function FindingView({ finding, kind }: { readonly finding: Finding; readonly kind: 'hold' | 'setback' }) {
  const { label, code, level, action, rationale, explanation, sources } = finding;
  return (
    <li class="finding">
      <p class="title">
        {label}
        {code !== undefined && <span class="code"> {code}</span>}
        <DiffersMark of={`${kind}:${finding.id}`} />
      </p>
      {level !== null && <p>To be seen by a clinician: {severityWords[level]}.</p>}
      <p class="action">{action}</p>
      <details>
        <summary>
          Why<span class="hidden">: {label}</span>
        </summary>
        <div class="why">
          <ExplanationView explanation={explanation} sources={sources} />
          <p>{rationale}</p>
          <SourcesView sources={sources} />
          <BookLink kind={kind} id={finding.id} label={label} />
        </div>
      </details>
    </li>
  );
}
