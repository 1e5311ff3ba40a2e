import type { IssueArgs } from './issue-args.js';
import type { RelatedPlace } from './related.js';

/** Where a finding stands inside the data: keys and list positions from the root. */
export type IssuePath = readonly (string | number)[];

/** Every kind of finding. */
export type IssueCode = keyof IssueArgs;

/** One finding about a rule set or a snapshot, as data. `describeIssue` puts it into words. */
export type Issue = {
  readonly [C in IssueCode]: {
    /** The kind of finding. */
    readonly code: C;
    /** An `error` makes the content unusable; a `warning` says that something is likely amiss. */
    readonly severity: 'error' | 'warning';
    /** Where it stands. */
    readonly path: IssuePath;
    /** What was expected and what was found. */
    readonly args: IssueArgs[C];
    /** File, for content that came from one. */
    readonly file?: string;
    /** Line in the file, from 1. */
    readonly line?: number;
    /** Column in the line, from 1. */
    readonly column?: number;
    /** Last line of the part, when that is known. */
    readonly endLine?: number;
    /** Column after the end of the part. */
    readonly endColumn?: number;
    /** Other places that the finding names. */
    readonly related?: readonly RelatedPlace[];
  };
}[IssueCode];

/** Makes a finding that renders the content unusable; `others` are places it also names. */
export function problem<C extends IssueCode>(code: C, path: IssuePath, args: IssueArgs[C], ...others: IssuePath[]): Issue {
  return { code, severity: 'error', path, args, ...relatedTo(others) } as unknown as Issue;
}

/** Makes a finding that does not keep the content from being used; `others` are places it also names. */
export function doubt<C extends IssueCode>(code: C, path: IssuePath, args: IssueArgs[C], ...others: IssuePath[]): Issue {
  return { code, severity: 'warning', path, args, ...relatedTo(others) } as unknown as Issue;
}

function relatedTo(paths: readonly IssuePath[]): { related?: readonly RelatedPlace[] } {
  return paths.length === 0 ? {} : { related: paths.map((path) => ({ role: 'other', path })) };
}

/** What comes out of reading content: a value, or the findings that forbid one. Findings beside a value are warnings. */
export type Parsed<T> =
  | {
      /** The content can be used. */
      readonly ok: true;
      /** The content, checked. */
      readonly value: T;
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | {
      /** The content cannot be used. */
      readonly ok: false;
      /** At least one error, and the warnings beside it. */
      readonly issues: readonly Issue[];
    };
