import type { Citation, Explanation } from 'rehab-rules';
import { OutcomeMark } from '../page/outcome-mark.js';
import { ComparisonView } from './comparison-view.js';
import { useView } from './view.js';

interface Props {
  readonly explanation: Explanation;
  readonly sources: readonly Citation[];
}

/** Why a condition has its outcome, down to the values seen. */
export function ExplanationView({ explanation, sources }: Props) {
  const { guidance } = useView();
  switch (explanation.kind) {
    case 'fact':
      return <ComparisonView fact={explanation} sources={sources} />;
    case 'criterion': {
      const criterion = guidance.criteria[explanation.criterion];
      if (criterion === undefined) return null;
      return (
        <div>
          <span>
            {criterion.label} <OutcomeMark outcome={criterion.outcome} />
          </span>
          <ul class="reasons">
            <li>
              <ExplanationView explanation={criterion.explanation} sources={criterion.sources} />
            </li>
          </ul>
        </div>
      );
    }
    case 'all':
    case 'any': {
      const [only] = explanation.parts;
      if (explanation.parts.length === 1 && only !== undefined) return <ExplanationView explanation={only} sources={sources} />;
      return (
        <div>
          <span class="caption">{explanation.kind === 'all' ? 'All of these:' : 'One of these is enough:'}</span>
          <ul class="reasons">
            {explanation.parts.map((part, i) => (
              <li key={i}>
                <ExplanationView explanation={part} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}
