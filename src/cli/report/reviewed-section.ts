import type { Guidance } from '../../decide/guidance.js';
import type { Override } from '../../snapshot/snapshot.js';
import { about, coded, item, list } from './block.js';
import type { Section } from './report.js';

/** Findings that a clinician recorded as explained. */
export function reviewedSection({ reviewed }: Guidance): Section[] {
  if (reviewed.length === 0) return [];
  const items = reviewed.map(({ id, label, code, override }) => about(item(coded(label, code), [recorded(override)], 'unknown'), 'hold', id));
  return [{ heading: 'Recorded as explained', tone: 'plain', blocks: list(items) }];
}

/** Who decided, when and why. */
export function recorded({ by, on, reason }: Override): string {
  return `decided by ${by} on ${on}: ${reason}`;
}
