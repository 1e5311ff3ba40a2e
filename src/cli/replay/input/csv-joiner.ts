import { csvCells } from './csv-cells.js';
import type { RawLine } from './raw-line.js';

const mostLines = 100;

/**
 * Puts lines together that are one record of CSV, because a line break stands inside quotation marks. When they make no record of the
 * right width, only the first line is given up and the others are looked at on their own: one stray quotation mark spoils one line.
 */
export class CsvJoiner {
  #waiting: RawLine[] = [];

  constructor(
    readonly delimiter: string,
    /** Number of cells of a record. */
    readonly width: number,
  ) {}

  /** Takes the next lines; gives the records that they complete. */
  push(lines: readonly RawLine[]): RawLine[] {
    this.#waiting.push(...lines);
    return this.#records(false);
  }

  /** What is left when no more lines come. */
  end(): RawLine[] {
    return this.#records(true);
  }

  #records(isLast: boolean): RawLine[] {
    const records: RawLine[] = [];
    let start = 0;
    while (start < this.#waiting.length) {
      const size = this.#size(start, isLast);
      if (size === null) break;
      records.push(joined(this.#waiting.slice(start, start + size)));
      start += size;
    }
    this.#waiting = this.#waiting.slice(start);
    return records;
  }

  /** Number of lines of the record that starts there; null when that cannot be said yet. */
  #size(start: number, isLast: boolean): number | null {
    const first = this.#waiting[start] as RawLine;
    if (first.flaw !== undefined || csvCells(first.text, this.delimiter).state !== 'open') return 1;
    let { text } = first;
    for (let size = 2; size <= mostLines; size += 1) {
      const next = this.#waiting[start + size - 1];
      if (next === undefined) return isLast ? 1 : null;
      if (next.flaw !== undefined) return 1;
      text += `\n${next.text}`;
      const cells = csvCells(text, this.delimiter);
      if (cells.state === 'read' && cells.cells.length === this.width) return size;
      if (cells.state !== 'open') return 1;
    }
    return 1;
  }
}

function joined(lines: readonly RawLine[]): RawLine {
  const [first, ...more] = lines as [RawLine, ...RawLine[]];
  const last = more.at(-1);
  return last === undefined ? first : { ...first, text: lines.map(({ text }) => text).join('\n'), end: last.end };
}
