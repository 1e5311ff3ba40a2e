import { isUtf8 } from 'node:buffer';
import { problem } from '../../../issue/issue.js';
import type { Place, RawLine } from './raw-line.js';

/** Longer lines are no snapshots, and many of them would not fit into memory. */
export const maxLineBytes = 1024 * 1024;

const newline = 0x0a;

/** Cuts bytes into lines, wherever the pieces in which they come begin and end. */
export class LineSplitter {
  #pieces: Buffer[] = [];
  #length = 0;
  #place: Place;

  /** @param start - place of the first byte that will come */
  constructor(start: Place) {
    this.#place = start;
  }

  /** Takes the next bytes; gives the lines that they complete. */
  push(chunk: Uint8Array): RawLine[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      this.#keep(bytes.subarray(start, end));
      lines.push(this.#line(1));
      start = end + 1;
    }
    this.#keep(bytes.subarray(start));
    return lines;
  }

  /** The last line, when no line break stands behind it. */
  end(): RawLine[] {
    return this.#length === 0 ? [] : [this.#line(0)];
  }

  #keep(piece: Buffer): void {
    // Of a line that is too long only the start is kept.
    if (this.#length <= maxLineBytes && piece.length > 0) this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #line(breakLength: number): RawLine {
    const [only] = this.#pieces;
    const bytes = this.#pieces.length === 1 ? (only as Buffer) : Buffer.concat(this.#pieces);
    const { line: number, offset } = this.#place;
    const tooLong = this.#length > maxLineBytes;
    this.#place = { line: number + 1, offset: offset + this.#length + breakLength };
    this.#pieces = [];
    this.#length = 0;
    const end = this.#place;
    if (tooLong) return { number, text: bytes.toString('utf8', 0, 200), flaw: problem('too-large', [], { limit: maxLineBytes / 1024 / 1024, unit: 'MB' }), end };
    const text = bytes.toString('utf8', offset === 0 && hasMark(bytes) ? 3 : 0).replace(/\r$/, '');
    return isUtf8(bytes) ? { number, text, end } : { number, text, flaw: problem('not-utf8', [], null), end };
  }
}

/** Spreadsheets write a byte order mark before UTF-8. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
