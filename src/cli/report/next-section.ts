import type { Guidance } from '../../decide/guidance.js';
import { list, text } from './block.js';
import { nextItem } from './next-item.js';
import type { Section } from './report.js';

/** What stands between now and the next phase. */
export function nextSection(guidance: Guidance): Section {
  const { phase, label, unmet, unknown, met } = guidance.next;
  if (phase === null) return { heading: 'Next phase', gist: 'none, this is the last', tone: 'plain', blocks: [] };
  const open = unmet.length + unknown.length > 0;
  return {
    heading: 'Next phase',
    gist: label ?? phase,
    tone: 'plain',
    blocks: [
      ...list(unmet.map((next) => nextItem(guidance, next)), 'Not met'),
      ...list(unknown.map((next) => nextItem(guidance, next)), 'Unknown'),
      ...text(met.length === 0 ? '' : `${open ? 'Met' : 'All met'} (${met.length}): ${met.map((next) => next.label).join('; ')}.`),
      ...text(open ? '' : heldBack(guidance)),
    ],
  };
}

function heldBack({ hold, phase }: Guidance): string {
  if (hold !== null) return 'The hold comes first.';
  return phase.cappedBy.length > 0 ? 'The setback comes first.' : '';
}
