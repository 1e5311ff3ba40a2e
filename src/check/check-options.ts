import type { Parents } from '../rule-set/extend/parents.js';

/** Settings of the static checks. */
export interface CheckOptions {
  /** Name of the file in findings. */
  readonly name?: string;
  /** Finds the rule set that stands in `extends`; when left out, `rehab-rules/hamstring` is known. */
  readonly parents?: Parents;
  /** The present day, YYYY-MM-DD; without it, nothing is called overdue. */
  readonly today?: string;
  /** Most days that may pass since the last review of a rule set or a source; two years when left out. */
  readonly maxReviewAgeDays?: number;
}
