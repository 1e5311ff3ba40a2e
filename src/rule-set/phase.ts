import type { Root } from './condition.js';
import type { Reference } from './source.js';

/** One stage of rehabilitation. */
export interface Phase {
  /** Short name. */
  readonly label: string;
  /** What this phase is for, in plain language. */
  readonly aim: string;
  /** Entry conditions; every phase but the first has them. */
  readonly entry?: Root;
  /** Why these conditions. */
  readonly rationale: string;
  /** What supports them. */
  readonly sources: readonly Reference[];
}
