import type { Issue } from '../issue/issue.js';
import type { Plain } from '../issue/plain-data.js';

/** One line of a cohort: a snapshot, its name, and what goes along with it. */
export interface Entry {
  /** Names the snapshot in the output; null when the line gives none. */
  readonly id: string | number | null;
  /** What is carried to the output without being read. */
  readonly meta: Readonly<Record<string, Plain>>;
  /** The facts known at one assessment. It is not checked yet. */
  readonly snapshot: object;
}

/** An entry that could be read, or why not, with the id as far as it is known. */
export type EntryReading =
  | { readonly ok: true; readonly value: Entry }
  | { readonly ok: false; readonly id: string | number | null; readonly issues: readonly Issue[] };
