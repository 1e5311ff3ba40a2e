import type { Guidance } from '../../decide/guidance.js';
import { severityWords } from '../../decide/words/level.js';
import { text } from './block.js';
import type { Section } from './report.js';

/** How soon a clinician must see the person, when the reason is not already told as a hold or a setback. */
export function referralSection({ referral, warnings }: Guidance): Section[] {
  const { level, because } = referral;
  if (level === 'none') return [];
  const reasons = warnings.filter(({ id }) => because.includes(id)).map(({ label }) => label);
  if (reasons.length === 0) return [];
  return [
    {
      heading: 'To be seen by a clinician',
      gist: severityWords[level],
      tone: level === 'soon' ? 'caution' : 'alarm',
      blocks: text(`Because of: ${reasons.join('; ')}.`),
    },
  ];
}
