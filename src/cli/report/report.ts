import type { RuleBookKind } from '../../rule-book/rule-book-address.js';

/** The answer as people read it, before it is laid out for a terminal or a document. All text is plain. */
export interface Report {
  readonly title: string;
  /** Which rule set answered, and for which day. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
  /** The last line. */
  readonly closing: string;
}

/** A part of the report under its own heading. */
export interface Section {
  readonly heading: string;
  /** What the section comes down to, beside the heading. */
  readonly gist?: string;
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

/** How much a section calls for attention. */
export type Tone = 'alarm' | 'caution' | 'plain';

/** A piece of a section. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'path'; readonly steps: readonly PathStep[] }
  | { readonly kind: 'list'; readonly heading?: string; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** One phase of the path. */
export interface PathStep {
  readonly text: string;
  readonly position: 'passed' | 'current' | 'ahead';
}

/** One entry of a list. */
export interface Item {
  readonly mark: Mark;
  readonly text: string;
  readonly details: readonly string[];
  /** The rule behind it. */
  readonly about?: Subject;
}

/** A rule that can be looked up in the rule book. */
export interface Subject {
  readonly kind: RuleBookKind;
  readonly id: string;
}

/** What stands before an entry. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'alarm' | 'none';

/** A row of a table; each cell holds lines. */
export interface Row {
  readonly cells: readonly (readonly string[])[];
  /** The rule that its first cell names. */
  readonly about?: Subject;
}
