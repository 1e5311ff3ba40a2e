import type { Block, Inline, Item, Pair, Row, Tag, Tone, Words } from './page.js';
import { bookPlace, type RuleBookKind } from './rule-book-address.js';

/** A paragraph, or nothing for an empty text. */
export function text(...words: Words): Block[] {
  return words.length === 0 || words.every((word) => word === '') ? [] : [{ kind: 'text', words }];
}

/** A remark in smaller letters. */
export function note(...words: Words): Block[] {
  return [{ kind: 'text', words, style: 'note' }];
}

/** A heading over what follows, or nothing when nothing does. */
export function section(title: string, blocks: readonly Block[], anchor?: string): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: title, ...(anchor === undefined ? {} : { anchor }) }, ...blocks];
}

/** A list, or nothing when there are no lines. */
export function list(items: readonly Item[], style?: 'columns' | 'numbered'): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(style === undefined ? {} : { style }) }];
}

/** A line of a list. */
export function item(...words: Words): Item {
  return { words };
}

/** Terms with what belongs to them; those with nothing are left out. */
export function pairs(...entries: readonly (readonly [term: string, blocks: readonly Block[]])[]): Block[] {
  const filled: Pair[] = entries.filter(([, blocks]) => blocks.length > 0).map(([term, blocks]) => ({ term, blocks }));
  return filled.length === 0 ? [] : [{ kind: 'pairs', pairs: filled }];
}

/** A table, or nothing when there are no rows. */
export function table(caption: string, columns: readonly string[], rows: readonly Row[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}

/** A row with one line in each cell. */
export function row(...cells: readonly Words[]): Row {
  return { cells: cells.map((cell) => [cell]) };
}

/** A link to a part of the rule set. */
export function link(kind: RuleBookKind, id: string, label: string): Inline {
  return { kind: 'link', text: label, to: bookPlace(kind, id) };
}

/** A link to a page of the book. */
export function toPage(page: string, label: string): Inline {
  return { kind: 'link', text: label, to: { page } };
}

/** Text that stands out. */
export function strong(content: string): Inline {
  return { kind: 'strong', text: content };
}

/** Text that steps back. */
export function soft(content: string): Inline {
  return { kind: 'soft', text: content };
}

/** A short word in a frame. */
export function tag(content: string, tone: Tone = 'plain'): Tag {
  return { kind: 'tag', text: content, tone };
}

/** Lines one after the other, with something between them. */
export function joined(parts: readonly Words[], between = ', '): Words {
  return parts.flatMap((words, i) => (i === 0 ? words : [between, ...words]));
}
