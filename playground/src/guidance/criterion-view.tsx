import type { Outcome } from 'rehab-rules';
import { OutcomeMark } from '../page/outcome-mark.js';
import { Prose } from '../page/prose.js';
import { BookLink } from './book-link.js';
import { ExplanationView } from './explanation-view.js';
import { DiffersMark } from './section-view.js';
import { SourcesView } from './sources-view.js';
import { useView } from './view.js';

/** A criterion with its outcome; why, and on what it rests, opens below it. */
function CriterionView({ criterion: key }: { readonly criterion: string }) {
  const { guidance, data } = useView();
  const criterion = guidance.criteria[key];
  if (criterion === undefined) return null;
  const { id, label, outcome, maxAgeDays, explanation, sources } = criterion;
  const rationale = data.criteria[id]?.rationale;
  return (
    <li class={`criterion ${outcome}`}>
      <details>
        <summary>
          <OutcomeMark outcome={outcome} /> <span class="text">{label}</span>
          <DiffersMark of={`criterion:${key}`} />
        </summary>
        <div class="why">
          <ExplanationView explanation={explanation} sources={sources} />
          {maxAgeDays !== undefined && <p>Values count here for {maxAgeDays === 1 ? '1 day' : `${maxAgeDays} days`}.</p>}
          {rationale !== undefined && (
            <p>
              <Prose text={rationale} />
            </p>
          )}
          <SourcesView sources={sources} />
          <BookLink kind="criterion" id={id} label={label} />
        </div>
      </details>
    </li>
  );
}

const order: readonly Outcome[] = ['unmet', 'unknown', 'met'];

/** Criteria, those that stand in the way first. */
export function CriterionList({ criteria }: { readonly criteria: readonly string[] }) {
  const { guidance } = useView();
  const sorted = order.flatMap((outcome) => criteria.filter((key) => guidance.criteria[key]?.outcome === outcome));
  return (
    <ul class="criteria">
      {sorted.map((key) => (
        <CriterionView key={key} criterion={key} />
      ))}
    </ul>
  );
}
