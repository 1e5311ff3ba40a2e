import type { Guidance } from 'rehab-rules';
import { holdWords, runningWords, severityWords } from '../../../src/decide/words/level.js';

/** Guidance in one line, the most urgent first: `Hold: urgent, within days. Phase: Acute protection. Running: not yet.` */
export function inShort({ hold, referral, setbacks, phase, running, next }: Guidance): string {
  const found = setbacks.filter(({ outcome }) => outcome === 'met').length;
  const parts = [
    hold === null ? '' : `Hold: ${holdWords[hold.level]}`,
    hold !== null || referral.level === 'none' ? '' : `To be seen: ${severityWords[referral.level]}`,
    found === 0 ? '' : 'Setback',
    `Phase: ${phase.label}`,
    running === null ? '' : `Running: ${runningWords[running.decision]}`,
    hold !== null || next.phase === null ? '' : `Next phase: ${next.met.length} met, ${next.unmet.length} not met, ${next.unknown.length} unknown`,
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}
