import stringWidth from 'string-width';
import { printable } from '../../issue/printable.js';

/** A part of a text to show, counted from 1; a part without an end is one character. */
export interface Marked {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** One line of a text, fit for a terminal, and what to mark in it. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Where the mark begins and how long it is, in columns of the terminal; null for a line around the marked one. */
  readonly mark: { readonly start: number; readonly length: number } | null;
}

const shortest = 20;
/** Longest text of which lines are shown; in a longer one, somebody finds the place by its line and column. */
const longestText = 1_000_000;
/** Most characters that are looked at for one column: a whole file may stand in one line. */
const charactersPerColumn = 4;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The line that a finding is about, with the line before it.
 *
 * @param text - the file
 * @param marked - what to mark; of a part that spans several lines, the first is shown
 * @param width - columns that a line may take
 * @returns nothing when the text has no such line, or is too long to be taken apart
 */
export function codeFrame(text: string, marked: Marked, width: number): FrameLine[] {
  if (text.length > longestText) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const raw = lines[marked.line - 1];
  if (raw === undefined) return [];
  const before = lines[marked.line - 2];
  const context = before === undefined || before.trim() === '' ? [] : [{ number: marked.line - 1, text: cut(shown(before.slice(0, width * charactersPerColumn)), width), mark: null }];
  return [...context, markedLine(raw, marked, Math.max(shortest, width))];
}

function markedLine(raw: string, { line, column, endLine = line, endColumn = column + 1 }: Marked, width: number): FrameLine {
  // A part that goes on below is named by its whole first line; its bracket alone would say little.
  const from = endLine > line ? raw.length - raw.trimStart().length : column - 1;
  const to = endLine > line ? raw.trimEnd().length : endColumn - 1;
  const most = width * charactersPerColumn;
  const [before, inside, after] = [raw.slice(Math.max(0, from - most), from), raw.slice(from, Math.min(to, from + most)), raw.slice(to, to + most)].map(shown) as [string, string, string];
  // The mark must be in view, with what leads up to it and a little of what follows where there is room.
  const room = Math.max(width - stringWidth(inside) - Math.min(12, stringWidth(after)), Math.floor(width / 3));
  const start = stringWidth(before) > room ? cutStart(before, room) : before;
  const left = width - stringWidth(start);
  const length = Math.min(Math.max(1, stringWidth(inside)), Math.max(1, left));
  return { number: line, text: cut(start + inside + after, width), mark: { start: stringWidth(start), length } };
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

/** The first columns of a text, with a mark where it goes on. */
function cut(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${take(text, width - 1, (parts) => parts)}…`;
}

function cutStart(text: string, width: number): string {
  return `…${take(text, width - 1, (parts) => parts.reverse())}`;
}

function take(text: string, width: number, order: (parts: string[]) => string[]): string {
  const kept: string[] = [];
  let used = 0;
  for (const part of order([...graphemes.segment(text)].map(({ segment }) => segment))) {
    used += stringWidth(part);
    if (used > width) break;
    kept.push(part);
  }
  return order(kept).join('');
}
