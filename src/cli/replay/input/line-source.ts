import type { Bytes } from '../../content/read-bytes.js';
import { LineSplitter } from './line-splitter.js';
import type { Place, RawLine } from './raw-line.js';

/** Gives the lines of an input as they are asked for, some at a time. */
export class LineSource {
  readonly #bytes: AsyncIterator<Uint8Array | string>;
  readonly #splitter: LineSplitter;
  #ahead: RawLine[] = [];
  #isOver = false;

  /** @param start - place of the first byte */
  constructor(bytes: Bytes, start: Place) {
    this.#bytes = bytes[Symbol.asyncIterator]();
    this.#splitter = new LineSplitter(start);
  }

  /** The next lines, at least one; null when there are no more. */
  async next(): Promise<RawLine[] | null> {
    if (this.#ahead.length > 0) return this.#ahead.splice(0);
    while (!this.#isOver) {
      const piece = await this.#bytes.next();
      this.#isOver = piece.done === true;
      const lines = piece.done === true ? this.#splitter.end() : this.#splitter.push(asBytes(piece.value));
      if (lines.length > 0) return lines;
    }
    return null;
  }

  /** The first line that is not blank; null when there is none. */
  async first(): Promise<RawLine | null> {
    for (let lines = await this.next(); lines !== null; lines = await this.next()) {
      const at = lines.findIndex(({ text }) => text.trim() !== '');
      this.#ahead = at === -1 ? [] : lines.slice(at + 1);
      if (at !== -1) return lines[at] as RawLine;
    }
    return null;
  }

  /** Reads no further. */
  async close(): Promise<void> {
    await this.#bytes.return?.();
  }
}

function asBytes(piece: Uint8Array | string): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : piece;
}
