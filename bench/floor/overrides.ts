import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { dayOf } from './read-value.js';

/** Reads a clinician's recorded decisions that still count, by id of what they open; throws when one is wrong. */
export function readOverrides(data: RuleSetData, input: unknown, today: number): ReadonlySet<string> {
  const opened = new Set<string>();
  if (typeof input !== 'object' || input === null) return opened;
  for (const [id, entry] of Object.entries(input)) {
    const isKnown = id === 'running' || data.phaseOrder.indexOf(id) > 0 || data.holds[id]?.reviewable === true;
    const { by, reason, on } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    const day = typeof on === 'string' ? dayOf(on) : NaN;
    if (!isKnown || typeof by !== 'string' || typeof reason !== 'string' || Number.isNaN(day) || day > today) throw new Error('wrong: override');
    const { maxAgeDays } = data.overrides ?? {};
    if (maxAgeDays === undefined || today - day <= maxAgeDays) opened.add(id);
  }
  return opened;
}
