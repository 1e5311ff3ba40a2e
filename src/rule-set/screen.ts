import type { Scalar } from './condition.js';
import type { Reference } from './source.js';

/** What a screen leaves possible for a fact that was not reported: one value, one of several, or a range. */
export type Answer =
  | Scalar
  | readonly Scalar[]
  | {
      /** Lowest value that remains possible; the `min` of the fact when left out. */
      readonly min?: number;
      /** Highest value that remains possible; the `max` of the fact when left out. */
      readonly max?: number;
    };

/** A statement somebody makes ("screen complete, nothing else found") that answers the facts that were not reported. */
export interface Screen {
  /** Short name. */
  readonly label: string;
  /** The word in the snapshot that makes the statement, for example `complete`. */
  readonly statement: string;
  /** What the statement says, in a sentence that the person who makes it would sign. */
  readonly meaning: string;
  /** A dated statement older than this many days does not answer anything. */
  readonly maxAgeDays?: number;
  /** What remains possible for each fact, by fact id, when it was not reported. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Why these facts and limits. */
  readonly sources: readonly Reference[];
}

/** Whether an answer of a screen is a range of numbers. */
export function isRange(answer: Answer): answer is { readonly min?: number; readonly max?: number } {
  return typeof answer === 'object' && !Array.isArray(answer);
}
