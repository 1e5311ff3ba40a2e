import { appendFileSync, existsSync, utimesSync } from 'node:fs';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cohortCsvFile, cohortFile, cohortLines } from '../support/cohort.js';
import { replayFiles } from '../support/replay-files.js';
import { runHere, type CliResult } from '../support/run-cli.js';

const files = replayFiles();
const size = cohortLines.length;
const columns = ['--columns', 'phase.id,running.decision,warnings.id'];

/** A run that is interrupted as soon as it begins: what is under way is still written, which is one batch. */
async function interrupted(args: readonly string[]): Promise<CliResult> {
  let stderr = '';
  const stdin = (async function* () {
    yield await Promise.resolve('');
  })();
  const onInterrupt = (stop: () => void) => {
    stop();
    return () => undefined;
  };
  const code = await run(args, { stdin, out: () => undefined, err: (text) => (stderr += text), width: 80, colors: pc.createColors(false), today: '2026-03-01', onInterrupt });
  return { code, stdout: '', stderr };
}

describe('an interrupted run', () => {
  it.each([
    ['NDJSON', cohortFile, 'rows.ndjson', []],
    ['CSV', cohortCsvFile, 'rows.csv', ['--carry', 'synthetic,person,visit,day']],
  ])('of %s goes on where it came to, and gives the same as one without a stop', async (_, input, name, options) => {
    const text = cohortLines.join('').replaceAll('"rest":1', '"rest":99');
    const cohort = input === cohortFile ? files.write('cohort.ndjson', text) : input;
    const args = (start: string) => ['replay', cohort, ...columns, ...options, '--out', files.path(start + name), '--rejects', files.path(`${start}rejects-${name}`), '--summary-out', files.path(`${start}summary-${name}.json`), '--jobs', '1'];
    const whole = await runHere(args('whole-'));

    let runs = 1;
    let result = await interrupted(args('part-'));
    expect(result).toMatchObject({ code: 130, stderr: expect.stringMatching(/interrupted before line \d+, after \d+ lines; the same call with --resume goes on there\n$/) as string });
    expect(existsSync(files.path(`part-${name}`))).toBe(false);
    while (result.code === 130 && runs < 10) {
      // A crash may leave more in the file than was kept as done.
      appendFileSync(files.path(`part-${name}.partial`), '{"half a li');
      result = await interrupted([...args('part-'), '--resume']);
      runs += 1;
    }
    expect(runs).toBeGreaterThanOrEqual(input === cohortFile ? 5 : 2);
    expect(result.code).toBe(whole.code);
    expect(result.stderr.split('\n').at(-2)).toBe(whole.stderr.split('\n').at(-2));
    for (const file of [name, `rejects-${name}`]) expect(files.read(`part-${file}`)).toBe(files.read(`whole-${file}`));
    expect(files.read(`part-summary-${name}.json`)).toBe(files.read(`whole-summary-${name}.json`));
    expect(files.names().filter((left) => /partial|checkpoint/.test(left))).toEqual([]);
  }, 240_000);

  const start = async (out: string, ...options: readonly string[]) => {
    const args = ['replay', cohortFile, '--out', files.path(out), '--jobs', '1', ...options];
    expect((await interrupted([...args, ...columns])).code).toBe(130);
    return args;
  };

  it.each([
    ['other columns', ['--columns', 'phase.id'], 'the output was'],
    ['another rule set', [...columns, '--rules', 'examples/clinics/strict'], 'the rule set was'],
    ['a second rule set', [...columns, '--against', 'examples/clinics/strict'], 'the second rule set was not given and is'],
    ['a file of rejects', [...columns, '--rejects', 'r.ndjson'], 'the file of rejects was not given and is `r.ndjson`'],
  ])('does not go on with %s', async (_, options, told) => {
    const args = await start('other.ndjson');
    const { code, stderr } = await runHere([...args, ...options, '--resume']);
    expect(code).toBe(64);
    expect(stderr).toContain(`this is not the run that was interrupted: ${told}`);
  });

  it('does not go on when the cohort was changed', async () => {
    const cohort = files.write('changed.ndjson', cohortLines.join(''));
    const args = ['replay', cohort, ...columns, '--out', files.path('changed-rows.ndjson'), '--jobs', '1'];
    expect((await interrupted(args)).code).toBe(130);
    utimesSync(cohort, 1, 1);
    expect((await runHere([...args, '--resume'])).stderr).toContain('the last change of the cohort was');
  });

  it('does not go on without its unfinished file', async () => {
    const args = await start('lost.ndjson');
    files.write('lost.ndjson.partial', '');
    expect((await runHere([...args, ...columns, '--resume'])).stderr).toContain('is missing or shorter than it was; start again without --resume');
    files.write('lost.ndjson.checkpoint', 'nothing');
    expect((await runHere([...args, ...columns, '--resume'])).stderr).toContain('is no checkpoint of this tool');
  });

  it('starts again without --resume', async () => {
    const args = await start('again.ndjson');
    expect((await runHere([...args, ...columns])).code).toBe(0);
    expect(files.read('again.ndjson').split('\n')).toHaveLength(size + 1);
    expect(files.names().filter((name) => name.startsWith('again'))).toEqual(['again.ndjson']);
  });

  it('is no different when there is nothing to go on with', async () => {
    const { code } = await runHere(['replay', cohortFile, ...columns, '--out', files.path('first.ndjson'), '--resume']);
    expect(code).toBe(0);
    expect(files.read('first.ndjson').split('\n')).toHaveLength(size + 1);
  });
});
