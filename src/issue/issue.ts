/** Where a finding stands inside the data: keys and list positions from the root. */
export type IssuePath = readonly (string | number)[];

/** What each kind of finding says about itself; the sentence is made from it later. */
export interface IssueArgs {
  // plain data
  'too-deep': { readonly limit: number };
  'too-large': { readonly limit: number; readonly unit: string };
  'forbidden-key': { readonly key: string };
  'not-plain': { readonly found: string };
  'not-finite': { readonly found: string };
  // files
  'not-json': { readonly reason: string };
  'empty-file': null;
  'byte-order-mark': { readonly encoding: string };
  'not-utf8': null;
  'duplicate-key': { readonly key: string };
  'duplicate-definition': { readonly collection: string; readonly id: string };
  // structure, in rule sets and snapshots
  'wrong-type': { readonly expected: string; readonly found: string };
  'missing-key': { readonly key: string };
  'unknown-key': { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };
  'not-one-of': { readonly found: string; readonly allowed: readonly string[]; readonly nearest: string | null };
  'wrong-format': { readonly expected: string; readonly found: string };
  'out-of-range': {
    readonly found: number;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: string | null;
  };
  'empty-list': { readonly key: string };
  // rule sets
  'condition-shape': { readonly found: readonly string[] };
  'forbidden-condition': { readonly key: string };
  'bare-comparison': { readonly fact: string };
  'unknown-id': {
    readonly kind: string;
    readonly id: string;
    readonly nearest: string | null;
  };
  'cycle': { readonly kind: string; readonly chain: readonly string[] };
  'fact-path-clash': { readonly fact: string; readonly other: string };
  'fact-incomplete': { readonly fact: string; readonly missing: string; readonly type: string };
  'operator-type': { readonly fact: string; readonly type: string; readonly operator: string; readonly allowed: readonly string[] };
  'value-type': { readonly fact: string; readonly expected: string; readonly found: string };
  'derivation-type': { readonly fact: string; readonly of: string; readonly expected: string; readonly found: string };
  'trust-not-basic': { readonly criterion: string; readonly fact: string };
  'order-mismatch': { readonly kind: string; readonly id: string; readonly problem: 'not-listed' | 'not-defined' | 'listed-twice' };
  'entry-missing': { readonly phase: string };
  'entry-on-first': { readonly phase: string };
  // snapshots
  'flat-key': { readonly key: string };
  'unknown-fact': { readonly fact: string; readonly nearest: string | null };
  'not-integer': { readonly fact: string; readonly found: number };
  'wrong-unit': { readonly fact: string; readonly expected: string | null; readonly found: string };
  'not-a-date': { readonly found: string };
  'after-assessment': { readonly what: string; readonly found: string; readonly assessedOn: string };
  'one-side-missing': { readonly fact: string; readonly given: string; readonly missing: string };
  'given-and-derived': { readonly fact: string; readonly from: readonly string[] };
  'assessed-on-missing': { readonly what: string };
}

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
  };
}[IssueCode];

/** Makes a finding that renders the content unusable. */
export function problem<C extends IssueCode>(code: C, path: IssuePath, args: IssueArgs[C]): Issue {
  return { code, severity: 'error', path, args } as unknown as Issue;
}

/** Makes a finding that does not keep the content from being used. */
export function doubt<C extends IssueCode>(code: C, path: IssuePath, args: IssueArgs[C]): Issue {
  return { code, severity: 'warning', path, args } as unknown as Issue;
}

/** What comes out of reading content: a value, or the findings that forbid one. Findings beside a value are warnings. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
