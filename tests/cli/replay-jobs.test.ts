import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/cli/replay/input/batches.js';
import { LineSource } from '../../src/cli/replay/input/line-source.js';
import { worker } from '../../src/cli/replay/work/outcome.js';
import { cohortLines } from '../support/cohort.js';
import { like, miniWith, wellSnapshot } from '../support/mini-cohort.js';
import { replayFiles } from '../support/replay-files.js';
import { runHere } from '../support/run-cli.js';

const files = replayFiles();
const size = cohortLines.length;
const bad = ['{"id":"x","snapshot":{"pain":{"rest":99}}}\n', '{bad\n', '\n', '[]\n'];
/** Several batches, with a bad line now and then. */
const mixed = cohortLines.map((line, at) => line + (at % 20 === 0 ? bad[(at / 20) % 4]! : '')).join('');

describe('the number of jobs', () => {
  it('changes nothing in what is written', async () => {
    const file = files.write('mixed.ndjson', mixed);
    const runs = [];
    for (const jobs of ['1', '2', '4']) {
      const [out, rejects, summary] = ['out', 'rejects', 'summary'].map((name) => `${name}-${jobs}.json`) as [string, string, string];
      const { code, stderr } = await runHere(['replay', file, '--jobs', jobs, '--against', 'examples/clinics/strict', '--out', files.path(out), '--rejects', files.path(rejects), '--summary-out', files.path(summary)]);
      runs.push({ code, stderr, out: files.read(out), rejects: files.read(rejects), summary: files.read(summary) });
    }
    expect(runs[0]!.out.split('\n')).toHaveLength(size + 1);
    expect(runs[0]!.rejects.split('\n').length - 1).toBe(mixed.split('\n').filter((line) => line !== '').length - size);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  }, 240_000);

  it('changes nothing for standard input', async () => {
    const [one, two] = [await runHere(['replay', '-', '--jobs', '1'], mixed), await runHere(['replay', '-', '--jobs', '2'], mixed)];
    expect(one.stdout.split('\n')).toHaveLength(size + 1);
    expect(two).toEqual(one);
  }, 120_000);
});

describe('whatever the lines are', () => {
  const work = worker({ reading: { format: 'ndjson' }, writing: { format: 'ndjson', columns: ['phase.id'], carry: null }, summarize: true, keepRejects: true }, miniWith(), null);
  const snapshot = fc.constantFrom(wellSnapshot, {}, like({ pain: { walking: 2 } }), like({ sign: { deformity: true, numbness: true } }));
  const good = snapshot.map((value) => JSON.stringify({ snapshot: value }));
  const cutShort = fc.tuple(good, fc.nat()).map(([line, at]) => line.slice(0, at % line.length));
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('', ' ', '{"snapshot":{"pain":{"walking":11}}}', '{"snapshot":{},"snapshot":{}}', '{"snapshot":{"__proto__":1}}'));
  const line = fc.oneof({ weight: 3, arbitrary: good }, cutShort, anything).map((text) => text.replaceAll('\n', ' '));

  it('each is answered or rejected, once and in order, and the raw line is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 300 }), async (lines, length) => {
        // What is no text in UTF-8 cannot come out as it went in.
        const asRead = Buffer.from(lines.join('\n')).toString().split('\n');
        const bytes = (async function* () {
          yield await Promise.resolve(Buffer.from(lines.join('\n')));
        })();
        const numbers = { answered: [] as number[], rejected: [] as number[] };
        let counted = 0;
        for await (const batch of batches(new LineSource(bytes, { offset: 0, line: 1 }), null, length)) {
          const { rows, rejects, answered, rejected, tally } = work(batch.lines);
          const ids = rows.split('\n').slice(0, -1).map((row) => (JSON.parse(row) as { id: number }).id);
          const kept = rejects.split('\n').slice(0, -1).map((text) => JSON.parse(text) as { line: number; raw: string; issues: unknown[] });
          expect([ids.length, kept.length]).toEqual([answered, rejected]);
          for (const { line: number, raw, issues } of kept) {
            expect(raw).toBe(asRead[number - 1]!.replace(/\r$/, ''));
            expect(issues.length).toBeGreaterThan(0);
          }
          numbers.answered.push(...ids);
          numbers.rejected.push(...kept.map((reject) => reject.line));
          counted += Object.values(tally!.counts.phases!).reduce((sum, count) => sum + count, 0);
        }
        const records = lines.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]));
        expect([...numbers.answered, ...numbers.rejected].sort((a, b) => a - b)).toEqual(records);
        for (const list of Object.values(numbers)) expect(list).toEqual([...list].sort((a, b) => a - b));
        expect(counted).toBe(numbers.answered.length);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) },
    );
  });
});
