import type { Override } from 'rehab-rules';

/** What was entered for one fact or one statement. */
export interface Entry {
  /** As it was typed; it may be no value at all. */
  readonly text: string;
  /** Day of the measurement, YYYY-MM-DD. */
  readonly measuredOn?: string;
}

/** Everything that was entered; whatever is missing is unknown. */
export interface Entries {
  /** Day of the assessment, YYYY-MM-DD; empty when it is unknown. */
  readonly assessedOn: string;
  /** Statements by id of the screen. */
  readonly screens: Readonly<Record<string, Entry>>;
  /** Values by fact id. */
  readonly facts: Readonly<Record<string, Entry>>;
  /** Recorded decisions by id of what they open or explain. */
  readonly overrides: Readonly<Record<string, Override>>;
}

/** Nothing is known. */
export const nothing: Entries = { assessedOn: '', screens: {}, facts: {}, overrides: {} };

/** The same entries with one of a kind set, or taken away. */
export function withEntry(entries: Entries, kind: 'facts' | 'screens', id: string, entry: Entry | null): Entries {
  const others = Object.fromEntries(Object.entries(entries[kind]).filter(([key]) => key !== id));
  return { ...entries, [kind]: entry === null ? others : { ...others, [id]: entry } };
}
