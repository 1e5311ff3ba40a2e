import type { Guidance } from '../../decide/guidance.js';
import { item, list, text } from './block.js';
import type { Section } from './report.js';
import { recorded } from './reviewed-section.js';

/** Where the person is on the path, and what the phase is for. */
export function phaseSection({ phase, hold }: Guidance): Section {
  const opened = phase.path.flatMap(({ gate }) =>
    gate?.override === undefined ? [] : [item(`Gate to "${gate.label}" opened by a clinician`, [recorded(gate.override)], 'unknown')],
  );
  return {
    heading: 'Phase',
    gist: phase.label,
    tone: 'plain',
    blocks: [
      { kind: 'path', steps: phase.path.map(({ id, position }) => ({ text: id, position })) },
      // Under a hold its action counts, and the aim of the phase could say otherwise.
      ...text(hold === null ? phase.aim : ''),
      ...list(opened),
    ],
  };
}
