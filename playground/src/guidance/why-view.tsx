import type { Finding } from 'rehab-rules';
import { BookLink } from './book-link.js';
import { ExplanationView } from './explanation-view.js';
import { SourcesView } from './sources-view.js';

/** The reason behind a finding, on demand. */
export function WhyView({ of: { id, label, explanation, rationale, sources }, kind }: { readonly of: Pick<Finding, 'id' | 'label' | 'explanation' | 'rationale' | 'sources'>; readonly kind: 'hold' | 'setback' | 'warning' }) {
  return (
    <details>
      <summary>
        Why<span class="hidden">: {label}</span>
      </summary>
      <div class="why">
        <ExplanationView explanation={explanation} sources={sources} />
        <p>{rationale}</p>
        <SourcesView sources={sources} />
        <BookLink kind={kind} id={id} label={label} />
      </div>
    </details>
  );
}
