import type { Root } from './condition.js';
import type { ReferralLevel } from './hold.js';
import type { Reference } from './source.js';

/** How a setback changes running. */
export interface RunningEffect {
  /** `stop`: no running now. `step-back`: fewer levels. `no-progress`: not further than the present level. */
  readonly effect: 'stop' | 'step-back' | 'no-progress';
  /** How many levels back, also after a stop; or one for each `per` units of a fact. */
  readonly levels?:
    | number
    | {
        /** So many units of the fact send back one level; rounded down, but at least one level. */
        readonly per: number;
        /** Id of a number fact; while it is unknown, running goes back to the first level. */
        readonly of: string;
      };
  /** Hours to wait before the next run. */
  readonly restHours?: number;
  /** What must be true before running again, in plain language. */
  readonly resume?: string;
}

/** A flare that sends back. */
export interface Setback {
  /** Short code used by clinicians, for example `F4`. */
  readonly code?: string;
  /** Short clinical name. */
  readonly label: string;
  /** The flare. */
  readonly when: Root;
  /** Id of the last phase that remains open. */
  readonly capPhase?: string;
  /** What happens to running. */
  readonly running?: RunningEffect;
  /** How soon a clinician should look. */
  readonly referral?: ReferralLevel;
  /** What to do now, in plain language. */
  readonly action: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
