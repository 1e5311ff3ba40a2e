import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/cli/replay/input/batches.js';
import { CsvJoiner } from '../../src/cli/replay/input/csv-joiner.js';
import { csvCells } from '../../src/cli/replay/input/csv-cells.js';
import { LineSource } from '../../src/cli/replay/input/line-source.js';
import { LineSplitter, maxLineBytes } from '../../src/cli/replay/input/line-splitter.js';
import type { RawLine } from '../../src/cli/replay/input/raw-line.js';

const start = { offset: 0, line: 1 };

function linesOf(chunks: readonly (Uint8Array | string)[]): RawLine[] {
  const splitter = new LineSplitter(start);
  return [...chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk))), ...splitter.end()];
}

const texts = (lines: readonly RawLine[]): string[] => lines.map(({ text }) => text);

/** Cuts bytes at any places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
}

describe('lines', () => {
  it.each([
    ['with a line break at the end', 'a\nb\n', ['a', 'b']],
    ['without one', 'a\nb', ['a', 'b']],
    ['of nothing', '', []],
    ['that are blank', 'a\n\nb', ['a', '', 'b']],
    ['of Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['behind a byte order mark', '\ufeffa\nb', ['a', 'b']],
    ['with letters of several bytes', 'äö\n€', ['äö', '€']],
  ])('%s', (_, text, expected) => expect(texts(linesOf([text]))).toEqual(expected));

  it('know their number and the place behind them, and are the same wherever the pieces are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'ü', '€', '\n', '\r', '😀') }), { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 6 }), (parts, places) => {
        const bytes = Buffer.from(parts.join(''));
        const whole = linesOf([bytes]);
        expect(linesOf(cut(bytes, places))).toEqual(whole);
        whole.forEach((line, i) => {
          expect(line.number).toBe(i + 1);
          const from = i === 0 ? 0 : whole[i - 1]!.end.offset;
          expect(bytes.subarray(from, line.end.offset).toString().replace(/\r?\n?$/, '')).toBe(line.text);
        });
      }),
    );
  });

  it('can be read from the middle', () => {
    const bytes = Buffer.from('first\nsecond\nthird');
    const [first] = linesOf([bytes]);
    const splitter = new LineSplitter(first!.end);
    expect([...splitter.push(bytes.subarray(first!.end.offset)), ...splitter.end()]).toEqual(linesOf([bytes]).slice(1));
  });

  it('that are not UTF-8 say so, and the others are read', () => {
    const lines = linesOf([Buffer.concat([Buffer.from('a\nJ'), Buffer.from([0xe9]), Buffer.from('r\nb')])]);
    expect(lines.map(({ text, flaw }) => [text, flaw?.code])).toEqual([['a', undefined], ['J\ufffdr', 'not-utf8'], ['b', undefined]]);
  });

  it('that are too long are cut short, and the others are read', () => {
    const chunk = Buffer.alloc(200_000, 'x');
    const lines = linesOf(['a\n', ...Array.from({ length: 8 }, () => chunk), '\nb']);
    expect(lines.map(({ number, flaw }) => [number, flaw?.code])).toEqual([[1, undefined], [2, 'too-large'], [3, undefined]]);
    expect(lines[1]!.text).toHaveLength(200);
    expect(lines[2]!.end.offset).toBe(2 + 8 * 200_000 + 2);
    expect(linesOf([Buffer.alloc(maxLineBytes, 'x')])[0]!.flaw).toBeUndefined();
  });
});

describe('records of CSV', () => {
  function recordsOf(text: string, width: number): [number, string][] {
    const joiner = new CsvJoiner(',', width);
    return [...joiner.push(linesOf([text])), ...joiner.end()].map((line) => [line.number, line.text]);
  }

  it.each([
    ['without quotation marks', 'a,b\nc,d', 2, [[1, 'a,b'], [2, 'c,d']]],
    ['with a line break in a cell', 'a,"b\nc"\nd,e', 2, [[1, 'a,"b\nc"'], [3, 'd,e']]],
    ['with a blank line in a cell', 'a,"b\n\nc"\nd,e', 2, [[1, 'a,"b\n\nc"'], [4, 'd,e']]],
    ['with a quotation mark in a cell', 'a,"say ""b"""\nc,d', 2, [[1, 'a,"say ""b"""'], [2, 'c,d']]],
    ['with inches', 'a,5"\nc,d', 2, [[1, 'a,5"'], [2, 'c,d']]],
    ['with a mark that is never closed: only its line is lost', 'a,"b\nc,d\ne,f', 2, [[1, 'a,"b'], [2, 'c,d'], [3, 'e,f']]],
    ['with a mark that the next record seems to close', 'a,"b\nc,"d"\ne,f', 2, [[1, 'a,"b'], [2, 'c,"d"'], [3, 'e,f']]],
    ['that would swallow others of the wrong width', 'a,"b\nc,d\ne",f', 2, [[1, 'a,"b'], [2, 'c,d'], [3, 'e",f']]],
  ])('%s', (_, text, width, expected) => expect(recordsOf(text, width)).toEqual(expected));

  it('give up a cell after a hundred lines', () => {
    const text = `a,"b\n${'c,d\n'.repeat(120)}e",f`;
    expect(recordsOf(text, 2)).toHaveLength(122);
  });

  it('are the same when their lines come one by one', () => {
    const text = 'a,"b\n\nc"\nd,"e\nf,g\n"h\n",i\n';
    const joiner = new CsvJoiner(',', 2);
    const one = [...linesOf([text]).flatMap((line) => joiner.push([line])), ...joiner.end()].map((line) => [line.number, line.text]);
    expect(one).toEqual(recordsOf(text, 2));
    expect(one.map(([number]) => number)).toEqual([1, 4, 5, 6]);
  });

  it('are read back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const records = recordsOf(text, 3).map(([, record]) => csvCells(record, ','));
        expect(records.map((record) => (record.state === 'read' ? record.cells : record.state))).toEqual(rows);
      }),
    );
  });
});

describe('batches', () => {
  async function batchesOf(text: string, length: number) {
    const pieces = (async function* () {
      yield await Promise.resolve(Buffer.from(text));
    })();
    const all = [];
    for await (const batch of batches(new LineSource(pieces, start), null, length)) all.push(batch);
    return all;
  }

  it('hold every line once, in order, without the blank ones, and know the place behind them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), async (lines, length) => {
        const text = lines.join('\n');
        const all = await batchesOf(text, length);
        expect(all.flatMap((batch) => texts(batch.lines))).toEqual(lines.filter((line) => line.trim() !== ''));
        for (const { lines: own, end } of all) expect(end).toEqual(own.at(-1)!.end);
      }),
    );
  });

  it('are full after some characters', async () => {
    expect((await batchesOf('aaaa\nbb\nc\ndd\n', 5)).map(({ lines }) => texts(lines))).toEqual([['aaaa', 'bb'], ['c', 'dd']]);
  });
});
