import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile-rule-set.js';
import { hamstring } from '../../src/hamstring.js';
import { cohortCsvFile, cohortFile, cohortLines } from '../support/cohort.js';
import { replayFiles } from '../support/replay-files.js';
import { runBin, runHere } from '../support/run-cli.js';

const files = replayFiles();
const size = cohortLines.length;
const few = cohortLines.slice(0, 6).join('');
const bad = '{"id":"bad","snapshot":{"pain":{"rest":11,"wlking":0}}}\n';
const rowsOf = (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('rehab-rules replay', () => {
  it('answers each line as evaluate does', async () => {
    const { code, stdout, stderr } = await runHere(['replay', '-', '--columns', 'full'], few);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '6 lines: 6 answered, 0 rejected\n' });
    const { evaluate } = compile<object>(hamstring);
    const expected = rowsOf(few).map(({ id, meta, snapshot }) => ({ id, meta, guidance: evaluate(snapshot as object) }));
    expect(stdout).toBe(expected.map((row) => `${JSON.stringify(row)}\n`).join(''));
  });

  it('writes a compact row when no columns are named', async () => {
    const { stdout } = await runHere(['replay', '-'], few);
    expect(Object.keys(rowsOf(stdout)[0]!)).toEqual(['id', 'meta', 'assessedOn', 'phase.id', 'hold.level', 'referral.level', 'setbacks.id', 'running.decision', 'running.level', 'next.unmet.criterion', 'next.unknown.criterion', 'warnings.id']);
  });

  it('gives the same answers for CSV and NDJSON', async () => {
    const columns = ['--columns', 'phase.id,hold.level,running.decision,running.level,exercises.id,withheld.id,warnings.id,next.unmet.criterion,next.unknown.criterion'];
    const json = await runHere(['replay', cohortFile, ...columns, '--format', 'csv']);
    const csv = await runHere(['replay', cohortCsvFile, ...columns, '--carry', 'synthetic,person,visit,day', '--format', 'csv']);
    expect(csv.stderr).toBe(`${size} lines: ${size} answered, 0 rejected\n`);
    const withoutCarried = csv.stdout.split('\n').map((line) => line.split(',').filter((_, i) => i < 1 || i > 4).join(','));
    expect(withoutCarried).toEqual(json.stdout.split('\n'));
    expect(csv.stdout.split('\n')[1]).toMatch(/^P0001-01,true,P0001,1,\d+,/);
  });

  it('writes a column once, however often it is named', async () => {
    const { stdout } = await runHere(['replay', '-', '--columns', 'phase.id,phase.id', '--carry', 'visit,visit', '--format', 'csv'], few);
    expect(stdout.split('\n')[0]).toBe('id,visit,phase.id');
  });

  it('reads another rule set, and compares with one', async () => {
    const { stdout } = await runHere(['replay', '-', '--rules', 'examples/clinics/strict', '--against', 'hamstring', '--columns', 'ruleSet.id'], few);
    expect(rowsOf(stdout)[0]).toMatchObject({ 'ruleSet.id': 'hamstring-strict', 'against.ruleSet.id': 'hamstring' });
  });
});

describe('lines without an answer', () => {
  const mixed = `${cohortLines[0]}${bad}\n{"snapshot"\n${cohortLines[1]}`;

  it('are told with number, path and reason, and do not stop the run', async () => {
    const { code, stdout, stderr } = await runHere(['replay', '-'], mixed);
    expect(code).toBe(2);
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual(['P0001-01', 'P0001-02']);
    expect(stderr).toBe(
      [
        '(stdin):2: error: expected a value from 0 to 10 NRS, found 11 [out-of-range]',
        '  at pain.rest: check the value and its unit',
        '(stdin):2: error: there is no fact `pain.wlking` [unknown-fact]',
        '  at pain.wlking: did you mean `pain.walking`?',
        '(stdin):4:12: error: not valid JSON: it ends before the last bracket or quotation mark is closed [not-json]',
        '  mend the file at the place shown',
        '4 lines: 2 answered, 2 rejected; --rejects FILE keeps them',
        '',
      ].join('\n'),
    );
  });

  it('go to a file, as they were', async () => {
    const { stderr } = await runHere(['replay', '-', '--rejects', files.path('rejects.ndjson')], mixed);
    expect(stderr).toMatch(/4 lines: 2 answered, 2 rejected\n$/);
    const [first, second] = rowsOf(files.read('rejects.ndjson'));
    expect(first).toMatchObject({ line: 2, id: 'bad', raw: bad.trimEnd() });
    expect(first!.issues).toMatchObject([
      { code: 'out-of-range', path: ['pain', 'rest'], at: 'pain.rest', message: 'expected a value from 0 to 10 NRS, found 11', docs: 'docs/checks/out-of-range.md' },
      { code: 'unknown-fact', at: 'pain.wlking', help: 'did you mean `pain.walking`?' },
    ]);
    expect(second).toMatchObject({ line: 4, id: null, raw: '{"snapshot"', issues: [{ code: 'not-json', column: 12 }] });
  });

  it('are counted when there are many', async () => {
    const { stderr } = await runHere(['replay', '-'], bad.repeat(1200));
    expect(stderr).toContain('(stdin):5: error:');
    expect(stderr).not.toContain('(stdin):6: error:');
    expect(stderr).toMatch(/… and 1,195 more rejected lines\n1,200 lines: 0 answered, 1,200 rejected; --rejects FILE keeps them\n$/);
  });

  it.each([
    ['are findings', [], 2],
    ['may be as many as allowed', ['--max-rejects', '2'], 0],
    ['may not be more', ['--max-rejects', '1'], 2],
  ])('%s', async (_, options, code) => expect((await runHere(['replay', '-', ...options], mixed)).code).toBe(code));

  it('stop a strict run, which leaves nothing behind', async () => {
    files.write('old.ndjson', 'old\n');
    const { code, stdout, stderr } = await runHere(['replay', '-', '--strict', '--out', files.path('old.ndjson'), '--rejects', files.path('strict.ndjson')], mixed);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('(stdin):2: error:');
    expect(files.read('old.ndjson')).toBe('old\n');
    expect(files.names().filter((name) => name.startsWith('old') || name.startsWith('strict'))).toEqual(['old.ndjson']);
  });

  it('of CSV tell the name of the column', async () => {
    const file = files.write('cells.csv', 'id,pain.rest,flare.sharpPain\na,1,false\nb,much,0\nc,1\n"d,1,false\ne,2,true\n');
    const { stdout, stderr } = await runHere(['replay', file, '--format', 'csv', '--columns', 'phase.id']);
    expect(stdout).toBe('id,phase.id\na,acute\ne,acute\n');
    expect(stderr.replaceAll(file, 'cells.csv')).toBe(
      [
        'cells.csv:3: error: expected a whole number, found `much` [wrong-format]',
        '  at pain.rest: write a whole number',
        'cells.csv:3: error: expected true or false, found `0` [wrong-format]',
        '  at flare.sharpPain: write true or false',
        'cells.csv:4: error: expected 3 cells, as in the header, found 2 [wrong-format]',
        '  write 3 cells, as in the header',
        'cells.csv:5: error: expected a line of CSV, found a quotation mark that is not closed [wrong-format]',
        '  write a line of CSV',
        '5 lines: 2 answered, 3 rejected; --rejects FILE keeps them',
        '',
      ].join('\n'),
    );
  });
});

describe('a header that cannot be used', () => {
  it.each([
    ['a misspelled fact', 'id,pain.wlking\n', ['cohort.csv:1: error: there is no fact `pain.wlking` [unknown-fact]', '  at pain.wlking: did you mean `pain.walking`?', 'A column that is no fact is copied into the output when it is named: --carry site,person']],
    ['nothing', '', ['cohort.csv:1: error: the file is empty [empty-file]', '  an assessment with nothing known is written as {}']],
    ['an open quotation mark, behind a blank line', '\n"id,goal.activity\n', ['cohort.csv:2: error: expected a header in one line, found a quotation mark that is not closed, or something behind one [wrong-format]', '  write a header in one line']],
    ['UTF-16', Buffer.from('\ufeffid', 'utf16le'), ['cohort.csv:1: error: the file is not UTF-8 text [not-utf8]', '  save it as UTF-8']],
  ])('with %s prevents the run', async (_, content, told) => {
    const file = files.write('cohort.csv', content);
    const { code, stdout, stderr } = await runHere(['replay', file]);
    expect({ code, stdout, stderr: stderr.replaceAll(file, 'cohort.csv').trimEnd().split('\n') }).toEqual({ code: 2, stdout: '', stderr: told });
  });

  it('may be divided by another sign', async () => {
    const { stdout } = await runHere(['replay', '-', '--input-format', 'csv', '--delimiter', ';', '--columns', 'phase.id'], 'id;pain.rest;goal.activity\na;1;sport\n');
    expect(stdout).toBe('{"id":"a","phase.id":"acute"}\n');
    const tabs = files.write('tabs.tsv', '\ufeffid\tpain.rest\r\na\t1\r\n');
    expect((await runHere(['replay', tabs, '--columns', 'phase.id'])).stdout).toBe('{"id":"a","phase.id":"acute"}\n');
  });
});

describe('a wrong call', () => {
  const cohort = cohortFile;
  it.each([
    ['a column that means nothing', [cohort, '--columns', 'phse.id'], '--columns: expected one of'],
    ['everything in CSV', [cohort, '--columns', 'full', '--format', 'csv'], 'the whole guidance does not fit into CSV'],
    ['a file of unknown kind', ['cohort.txt'], 'how is `cohort.txt` written? Give --input-format'],
    ['rows and no rows', [cohort, '--summary', '--columns', 'phase.id'], '--summary writes the summary alone'],
    ['two places for one summary', [cohort, '--summary', '--summary-out', 'x'], '--summary writes to --out'],
    ['a format of nothing', [cohort, '--summary-format', 'html'], 'add --summary or --summary-out'],
    ['to go on with standard output', [cohort, '--resume'], 'name it with --out'],
    ['to go on with standard input', ['-', '--resume', '--out', 'x'], '--resume cannot go on with a pipe'],
    ['everything from standard input', ['-', '--rules', '-'], 'only one of the cohort and the rule sets'],
    ['one file for two things', [cohort, '--out', 'x', '--rejects', './x'], 'must be different files'],
    ['its own input as output', [cohort, '--out', cohort], 'must be different files'],
    ['the id carried once more', [cohort, '--carry', 'person,id'], '`id` is the id, which every row has'],
    ['no jobs', [cohort, '--jobs', '0'], 'It must be a whole number from 1.'],
    ['a long delimiter', [cohort, '--delimiter', '::'], 'It must be one sign'],
    ['a list with nothing in it', [cohort, '--carry', 'a,,b'], 'It must be names with commas between them.'],
    ['a folder as output', [cohort, '--out', '.'], 'is no file; choose another name'],
    ['an output in no folder', [cohort, '--out', 'nowhere/x.ndjson'], 'there is no folder for `nowhere/x.ndjson`'],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await runHere(['replay', ...args]);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });

  it('a file that is not there', async () => {
    const { code, stderr } = await runHere(['replay', 'nothing.ndjson']);
    expect({ code, stderr }).toEqual({ code: 66, stderr: 'error: there is no file `nothing.ndjson`\n' });
    expect((await runHere(['replay', 'examples', '--input-format', 'csv'])).code).toBe(66);
  });

  it('a rule set with errors', async () => {
    const { code, stderr } = await runHere(['replay', cohortFile, '--against', files.write('broken.json', '{}')]);
    expect(code).toBe(2);
    expect(stderr).toContain('[missing-key]');
  });
});

describe('as a process', () => {
  it.skipIf(process.platform === 'win32')('reads a named pipe', async () => {
    const pipe = files.path('pipe.ndjson');
    execFileSync('mkfifo', [pipe]);
    const reading = runBin(['replay', pipe, '--columns', 'phase.id']);
    // Opening a pipe waits for the other side.
    await writeFile(pipe, few);
    expect(await reading).toMatchObject({ code: 0, stderr: '6 lines: 6 answered, 0 rejected\n' });
  });

  it('writes to a pipe, with the counts on standard error', async () => {
    const { code, stdout, stderr } = await runBin(['replay', '-', '--columns', 'phase.id'], { stdin: few });
    expect({ code, lines: stdout.split('\n').length, stderr }).toEqual({ code: 0, lines: 7, stderr: '6 lines: 6 answered, 0 rejected\n' });
  });
});
