import type { Issue } from '../issue/issue.js';

/** JSON data that came from a file or a folder, and the way back from a finding to its place there. */
export interface Content {
  /** The data, not checked yet. */
  readonly value: unknown;
  /** Adds file, line and column to a finding about the data. */
  readonly place: (issue: Issue) => Issue;
}
