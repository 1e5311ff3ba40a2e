import type { Gap } from '../../snapshot/fact-state.js';
import { plural } from './quantity.js';

/** Why a fact is not known, in a few words. `criterion` gives the label of a criterion. */
export function gapInWords(gap: Gap, criterion: (id: string) => string): string {
  switch (gap.code) {
    case 'not-given':
      return 'not given';
    case 'stale':
      return `${plural(gap.ageDays ?? 0, 'day')} old, counts for ${plural(gap.maxAgeDays ?? 0, 'day')}`;
    case 'undated':
      return 'dated, but the day of the assessment is missing';
    case 'untrusted':
      return gap.trustedWhen === undefined ? 'does not count' : `counts only when: ${criterion(gap.trustedWhen)}`;
    case 'only-bounded':
      return 'known only within limits';
    case 'no-reference':
      return 'the value to compare with is zero';
    case 'provider-failed':
      return `could not be fetched${gap.message === undefined ? '' : `: ${gap.message}`}`;
  }
}
