import type { Finding } from 'rehab-rules';
import { severityWords } from '../../../src/decide/words/level.js';
import { DiffersMark } from './section-view.js';
import { WhyView } from './why-view.js';

/** Something that was found: what to do now, and why on demand. */
export function FindingView({ finding, kind }: { readonly finding: Finding; readonly kind: 'hold' | 'setback' }) {
  const { label, code, level, action } = finding;
  return (
    <li class="finding">
      <p class="title">
        {label}
        {code !== undefined && <span class="code"> {code}</span>}
        <DiffersMark of={`${kind}:${finding.id}`} />
      </p>
      {level !== null && <p>To be seen by a clinician: {severityWords[level]}.</p>}
      <p class="action">{action}</p>
      <WhyView of={finding} kind={kind} />
    </li>
  );
}
