import type { Finding } from '../../decide/finding.js';
import type { Guidance } from '../../decide/guidance.js';
import { severityWords } from '../../decide/words/level.js';
import { seenValue, threshold } from '../../decide/words/comparison.js';
import { coded, item } from './block.js';
import { comparisons } from './comparisons.js';
import type { Item } from './report.js';

/** A hold or setback that was found: what was seen, how soon it must be looked at, and what to do. */
export function findingItem(guidance: Guidance, finding: Finding): Item {
  const { label, code, level, action } = finding;
  const seen = comparisons(guidance, finding.explanation)
    .filter(({ outcome }) => outcome === 'met')
    .map((fact) => `${fact.label}: ${seenValue(fact) ?? ''}${typeof fact.seen === 'number' ? ` (counts from: ${threshold(fact)})` : ''}`);
  return item(
    coded(label, code),
    [
      ...(seen.length === 0 ? [] : [`found: ${[...new Set(seen)].join('; ')}`]),
      ...(level === null ? [] : [`to be seen by a clinician: ${severityWords[level]}`]),
      `now: ${action}`,
    ],
    'alarm',
  );
}
