import type { Picture } from './picture/picture.js';
import type { BookPlace } from './rule-book-address.js';

/** A page of the book, before it is written as HTML or Markdown. All text in it is plain and is escaped by whoever writes it. */
export interface Page {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What kind of page it is, above the title. */
  readonly kicker?: string;
  /** Anchor of the whole page. */
  readonly anchor?: string;
  readonly blocks: readonly Block[];
}

/** A piece of a line: plain text, or text that is more than that. */
export type Inline =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly to: BookPlace | { readonly page: string } }
  | { readonly kind: 'web'; readonly text: string; readonly url: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'soft'; readonly text: string }
  | { readonly kind: 'id'; readonly text: string }
  | Tag;

/** A short word that says how serious or how well supported something is. */
export interface Tag {
  readonly kind: 'tag';
  readonly text: string;
  readonly tone: Tone;
}

/** What a tag or an entry calls for: `house` is a choice that a clinic may change. */
export type Tone = 'plain' | 'house' | 'emergency' | 'urgent' | 'soon' | 'caution' | 'info';

/** One line of text. */
export type Words = readonly Inline[];

/** A line of a list, with lines below it. */
export interface Item {
  readonly words: Words;
  readonly notes?: readonly Words[];
  readonly parts?: readonly Item[];
}

/** A term with what belongs to it. */
export interface Pair {
  readonly term: string;
  readonly blocks: readonly Block[];
}

/** A row of a table; each cell holds lines. */
export interface Row {
  readonly cells: readonly (readonly Words[])[];
}

/** A piece of a page. */
export type Block =
  | { readonly kind: 'text'; readonly words: Words; readonly style?: 'lead' | 'note' }
  | { readonly kind: 'heading'; readonly text: string; readonly anchor?: string }
  | Entry
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly style?: 'columns' | 'numbered' }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'sign-off'; readonly statement: string };

/** A part of the rule set with its name and everything about it. */
export interface Entry {
  readonly kind: 'entry';
  /** Its anchor; none where it is shown a second time. */
  readonly anchor?: string;
  readonly title: Inline;
  /** Short code used by clinicians. */
  readonly code?: string;
  readonly tags: readonly Tag[];
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}
