import type { WithheldReason } from '../../decide/exercises.js';
import type { Guidance } from '../../decide/guidance.js';
import { coded, item, list } from './block.js';
import { labelsOf } from './criterion-labels.js';
import type { Section } from './report.js';

/** What may not be done today, gathered by reason: the most general reason speaks for the others. */
export function withheldSection(guidance: Guidance): Section[] {
  if (guidance.withheld.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { name, code, reasons } of guidance.withheld) {
    const why = reasonInWords(guidance, reasons);
    byReason.set(why, [...(byReason.get(why) ?? []), coded(name, code)]);
  }
  const items = [...byReason].map(([why, names]) => item(why, [`${names.join('; ')}.`]));
  return [{ heading: 'Withheld exercises', gist: String(guidance.withheld.length), tone: 'plain', blocks: list(items) }];
}

function reasonInWords(guidance: Guidance, reasons: readonly WithheldReason[]): string {
  const words = reasons.map((reason) => {
    switch (reason.kind) {
      case 'hold':
        return 'On hold';
      case 'under-hold':
        return `Under a hold only when: ${labelsOf(guidance, reason.criteria)}`;
      case 'phase':
        return `From the phase "${reason.label}"`;
      case 'running':
        return `From running level ${reason.level}`;
      case 'condition':
        return `${reason.outcome === 'unmet' ? 'Not met' : 'Unknown'}: ${labelsOf(guidance, reason.criteria)}`;
    }
  });
  const general = reasons.findIndex(({ kind }) => kind === 'hold' || kind === 'under-hold' || kind === 'phase');
  return general === -1 ? words.join('. ') : (words[general] ?? '');
}
