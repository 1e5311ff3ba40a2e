import type { Root } from './condition.js';
import type { ReferralLevel } from './hold.js';
import type { Reference } from './source.js';

/** How serious a warning is, most severe first. */
export type Severity = ReferralLevel | 'caution' | 'info';

/** Something to watch for; it does not block. */
export interface Warning {
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** How serious it is. */
  readonly severity: Severity;
  /** When it is shown. */
  readonly when: Root;
  /** What it means and what to do, in plain language. */
  readonly text: string;
  /** Why it matters, for the clinician. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
