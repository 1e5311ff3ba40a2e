import type { CsvJoiner } from './csv-joiner.js';
import type { LineSource } from './line-source.js';
import type { Place, RawLine } from './raw-line.js';

/** Lines that are worked on together, with the place behind them. */
export interface Batch {
  readonly lines: readonly RawLine[];
  readonly end: Place;
}

/** Enough to make sending it to a worker cheap, little enough to keep many of them. */
const batchLength = 64 * 1024;

/**
 * Gathers the lines of an input; blank ones are no records.
 *
 * @param joiner - puts the lines of a record together; null where every line is one
 * @param length - characters after which a batch is full
 */
export async function* batches(source: LineSource, joiner: CsvJoiner | null, length = batchLength): AsyncGenerator<Batch> {
  let lines: RawLine[] = [];
  let size = 0;
  const full = function* (more: readonly RawLine[]): Generator<Batch> {
    for (const line of more) {
      if (line.text.trim() === '' && line.flaw === undefined) continue;
      lines.push(line);
      size += line.text.length;
      if (size < length) continue;
      yield { lines, end: line.end };
      lines = [];
      size = 0;
    }
  };
  try {
    for (let more = await source.next(); more !== null; more = await source.next()) yield* full(joiner === null ? more : joiner.push(more));
    if (joiner !== null) yield* full(joiner.end());
    const last = lines.at(-1);
    if (last !== undefined) yield { lines, end: last.end };
  } finally {
    await source.close();
  }
}
