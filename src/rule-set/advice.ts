import type { Root } from './condition.js';
import type { Reference } from './source.js';

/** Advice that belongs to a phase or to a finding: care, or what course to expect. */
export interface Advice {
  /** What it is about. */
  readonly topic: 'care' | 'course' | 'goal';
  /** Short name. */
  readonly label: string;
  /** The advice, in plain language. */
  readonly text: string;
  /** The phases in which it is shown; in all of them when left out. */
  readonly phases?: readonly string[];
  /** Shown only when this is met. */
  readonly when?: Root;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
