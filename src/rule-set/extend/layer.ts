import type { Issue } from '../../issue/issue.js';
import type { Plain } from '../../issue/plain-data.js';

/** What one file of a chain of rule sets contributes. */
export interface Layer {
  /** Name of the file in findings. */
  readonly name: string;
  /** What the file changes in its parent; for the first of a chain, the whole set. */
  readonly patch: Plain;
  /** The rule set that results with it: parent and patch together. */
  readonly effective: Plain;
  /** Adds the place in this file to a finding. */
  readonly place: (issue: Issue) => Issue;
}
