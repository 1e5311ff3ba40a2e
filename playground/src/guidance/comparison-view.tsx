import type { Citation, FactExplanation } from 'rehab-rules';
import { seenValue, threshold } from '../../../src/decide/words/comparison.js';
import { gapInWords } from '../../../src/decide/words/gap.js';
import { OutcomeMark } from '../page/outcome-mark.js';
import { useView } from './view.js';

interface Props {
  readonly fact: FactExplanation;
  /** What supports the threshold. */
  readonly sources: readonly Citation[];
}

/** One comparison: the value seen, what is asked, and why the value does not count. */
export function ComparisonView({ fact, sources }: Props) {
  const { guidance, toField } = useView();
  const house = typeof fact.threshold !== 'boolean' && sources.some(({ basis }) => basis === 'house-default');
  const gap = fact.outcome === 'unknown' && fact.gap !== null ? gapInWords(fact.gap, (id) => guidance.criteria[id]?.label ?? id) : null;
  const seen = seenValue(fact);
  return (
    <span class="comparison">
      <button type="button" class="link" onClick={() => toField(fact.fact)}>
        {fact.label}
      </button>
      : <b>{seen ?? 'no value'}</b>
      {fact.measuredOn !== undefined && ` on ${fact.measuredOn}`}
      {fact.via === 'screen' && ', by a statement'}
      {gap !== null && gap !== 'not given' && `, ${gap}`}; asked: <b>{threshold(fact)}</b>
      {house && <span class="tag basis house-default">house default</span>} <OutcomeMark outcome={fact.outcome} />
    </span>
  );
}
