import type { Issue } from '../../issue/issue.js';

/** A rule set that has not been checked yet, and where it came from. */
export interface RuleSetFile {
  /** Its name in findings, and what tells it from others in a chain: a path, or the name of a known rule set. */
  readonly name: string;
  /** The content as JSON data. */
  readonly value: unknown;
  /** Adds file, line and column to a finding about the content, where these are known. */
  readonly place?: (issue: Issue) => Issue;
  /** What was found while reading it, such as errors of syntax, each with its place. */
  readonly issues?: readonly Issue[];
}

/**
 * Finds the rule set that another one extends.
 *
 * @param name - what stands in `extends`
 * @param from - name of the rule set in which it stands
 * @returns the rule set; undefined when there is none of that name; or a finding about `extends` that says why it must not be used
 */
export type Parents = (name: string, from: string) => RuleSetFile | Issue | undefined;
