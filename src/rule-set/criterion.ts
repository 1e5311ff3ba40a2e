import type { Condition } from './condition.js';
import type { Reference } from './source.js';

/** A named condition over facts: "walks without a limp". Exactly one of `all` and `any`. */
export interface Criterion {
  /** Short clinical name, as a statement that can be met. */
  readonly label: string;
  /** Every part must be met. */
  readonly all?: readonly Condition[];
  /** One part must be met. */
  readonly any?: readonly Condition[];
  /** Why it matters and how sure the number is. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
