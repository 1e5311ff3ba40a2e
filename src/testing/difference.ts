import type { IssuePath } from '../issue/issue.js';
import type { Cause } from './cause.js';
import type { Json } from './scenario.js';

/** One thing that came out otherwise than expected. */
export interface Difference {
  /** What was checked, as keys of `expect` with the id last: `['criteria', 'walks-without-limp']`. */
  readonly path: IssuePath;
  /** What was expected, as it stands there; `shown`, `not shown` or `allowed` where only the id stands there. */
  readonly expected: Json;
  /** What came out, in the same words; for an exercise the kinds of reasons against it; null for nothing. */
  readonly got: Json;
}

/** A difference with what decided. */
export interface ExplainedDifference extends Difference {
  /** What decided, with the values seen and their thresholds; the most telling first. */
  readonly because: readonly Cause[];
}
