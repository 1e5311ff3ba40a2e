import type { CheckResult } from '../../check/check-rule-set.js';

/** A rule set that was checked. */
export interface CheckedFile extends CheckResult {
  /** Its name as given on the command line. */
  readonly file: string;
}

/** A rule set that could not be read. */
export interface UnreadFile {
  /** Its name as given on the command line. */
  readonly file: string;
  /** Why, in a sentence. */
  readonly message: string;
}

/** What came out of checking several rule sets. */
export interface Validation {
  readonly checked: readonly CheckedFile[];
  readonly unread: readonly UnreadFile[];
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How much was found. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Warnings that the rule sets accept with a reason. */
  readonly accepted: number;
  /** Files that could not be read. */
  readonly unread: number;
}

/** Counts what was found. */
export function summarize({ checked, unread }: Validation): Summary {
  const issues = checked.flatMap((file) => file.issues);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const accepted = checked.reduce((sum, file) => sum + file.accepted.length, 0);
  return { files: checked.length + unread.length, errors, warnings: issues.length - errors, accepted, unread: unread.length };
}
