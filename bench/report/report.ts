import type { Measure } from '../measures/measure.js';
import type { Machine } from './machine.js';

/** Everything that one run found. */
export interface Report {
  readonly machine: Machine;
  /** Size of the rule set and number of snapshots, in words. */
  readonly subject: string;
  /** What was compared before anything was timed, in words. */
  readonly agreement: string;
  readonly measures: readonly Measure[];
}
