import type { Root } from './condition.js';
import type { Reference } from './source.js';

/** How soon a clinician must see the person. */
export type ReferralLevel = 'emergency' | 'urgent' | 'soon';

/** A finding that blocks progression. */
export interface Hold {
  /** Short code used by clinicians, for example `RF01`. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** Same day, within days, or within two weeks. */
  readonly level: ReferralLevel;
  /** The finding. */
  readonly when: Root;
  /** What to do now, in plain language. */
  readonly action: string;
  /** True when a clinician who examined the person may record the finding as explained, so that it no longer holds. */
  readonly reviewable?: true;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** What remains allowed under a hold, beside each exercise's own conditions. */
export interface UnderHold {
  /** Short clinical name. */
  readonly label: string;
  /** Must be met for any exercise under a hold. */
  readonly entry: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** How long a clinician's recorded decision counts. */
export interface OverridePolicy {
  /** A decision older than this many days at the assessment has no effect. */
  readonly maxAgeDays: number;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
