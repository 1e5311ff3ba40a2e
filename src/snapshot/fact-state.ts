import type { Scalar } from '../rule-set/condition.js';
import type { Possible } from './possible.js';

/** Why a fact is not known, or known only in part, and which facts would have to be measured or answered. */
export interface Gap {
  /**
   * - `not-given`: nobody measured or answered it
   * - `stale`: measured too long before the assessment
   * - `undated`: the value has a date, but the assessment has none
   * - `untrusted`: the condition under which it counts for the person is not met
   * - `only-bounded`: part of it is known: a screen rules out the worst, or some signs of a count are unanswered
   * - `no-reference`: the value to compare with is zero
   * - `provider-failed`: the function that should supply it failed
   */
  readonly code: 'not-given' | 'stale' | 'undated' | 'untrusted' | 'only-bounded' | 'no-reference' | 'provider-failed';
  /** Ids of the facts to measure or answer. */
  readonly ask: readonly string[];
  /** Age in days, for a stale value. */
  readonly ageDays?: number;
  /** Highest age in days that counts, for a stale value. */
  readonly maxAgeDays?: number;
  /** Id of the criterion that decides on trust, for an untrusted value. */
  readonly trustedWhen?: string;
  /** Message of the failure, for a provider. */
  readonly message?: string;
}

/** What is known about a fact, as one rule reads it. */
export interface FactState {
  /** What the fact may be, for comparisons. */
  readonly possible: Possible;
  /** The value to show, when there is one; it may count only against the person. */
  readonly seen: Scalar | null;
  /** Where the value comes from. */
  readonly via: 'snapshot' | 'provider' | 'derived' | 'screen' | null;
  /** Day of the measurement, when it was given. */
  readonly measuredOn?: string;
  /** For a derived value: the facts it was worked out from; for a count, the signs that were found. */
  readonly from?: readonly string[];
  /** Why it is not fully known; null when it is. */
  readonly gap: Gap | null;
}
