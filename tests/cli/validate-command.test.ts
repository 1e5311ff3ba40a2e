import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { validationEnding } from '../../src/cli/validate/validation-ending.js';
import { runBin } from '../support/run-cli.js';
import { base, child, Folder } from './validate-fixtures.js';

const folder = new Folder();
folder.write('base.json', base);
folder.write('good.json', `{ ${child('good')} }`);
folder.write('bad.json', `{ ${child('bad')}, "advice": { "ice": { "txet": "Cool it." } } }`);
// A fact that nothing uses is a warning.
const unused = '"facts": { "mood": { "label": "Mood", "group": "Mood", "type": "boolean", "better": true, "how": "Ask." } }';
folder.write('doubtful.json', `{ ${child('doubtful')}, ${unused} }`);
folder.write('accepting.json', `{ ${child('accepting')}, ${unused}, "accepted": [{ "code": "unused", "at": "facts.mood", "reason": "For a study." }] }`);
folder.write('changed.json', `{ ${child('changed')}, "criteria": { "two-weeks": { "all": [{ "fact": "injury.days", "operator": "greaterThanInclusive", "value": 21 }], "sources": [{ "id": "house", "locator": "21 days" }] } } }`);
afterAll(() => folder.remove());

const lastLines = (text: string): string[] => text.trimEnd().split('\n').slice(-3);

describe('exit codes', () => {
  it.each([
    { why: 'nothing found', files: ['good.json'], code: 0, says: '1 file: no findings' },
    { why: 'an error', files: ['bad.json'], code: 2, says: '1 file: 1 error' },
    { why: 'a warning alone', files: ['doubtful.json'], code: 0, says: '1 file: 1 warning' },
    { why: 'as many warnings as allowed', files: ['doubtful.json'], options: ['--max-warnings', '1'], code: 0, says: '1 file: 1 warning' },
    { why: 'more warnings than allowed', files: ['doubtful.json'], options: ['--max-warnings', '0'], code: 2, says: '1 warning, and at most 0 allowed' },
    { why: 'an accepted warning is counted, but no finding', files: ['accepting.json'], options: ['--max-warnings', '0'], code: 0, says: '1 file: no findings, 1 accepted warning' },
    { why: 'several files, one of them with an error', files: ['good.json', 'bad.json', 'doubtful.json', 'accepting.json'], code: 2, says: '4 files: 1 error, 1 warning, 1 accepted warning' },
    { why: 'a file given twice is one file', files: ['bad.json', 'bad.json'], code: 2, says: '1 file: 1 error' },
    { why: 'a file that is not there; the others are checked', files: ['nowhere.json', 'bad.json'], code: 66, says: '2 files: 1 error, 1 not read' },
    { why: 'only a file that is not there', files: ['nowhere.json'], code: 66, says: '1 file: not read' },
    { why: 'no file', files: [], code: 64, err: "missing required argument 'file'" },
    { why: 'a negative number of warnings', files: ['good.json'], options: ['--max-warnings', '-1'], code: 64, err: 'It must be a whole number, 0 or more.' },
    { why: 'no number of warnings', files: ['good.json'], options: ['--max-warnings', 'few'], code: 64, err: 'It must be a whole number' },
    { why: 'a day that does not exist', files: ['good.json'], options: ['--today', '2026-02-30'], code: 64, err: 'It must be a day of the calendar' },
    { why: 'an unknown format', files: ['good.json'], options: ['--format', 'xml'], code: 64, err: 'Allowed choices are text, json, github, sarif' },
    { why: 'the whole of two files', files: ['good.json', 'bad.json'], options: ['--print-effective'], code: 64, err: '--print-effective takes one file' },
    { why: 'the whole and the changes', files: ['good.json'], options: ['--print-effective', '--print-changes'], code: 64, err: "'--print-changes' cannot be used with option '--print-effective'" },
  ])('$why: $code', async ({ files, options = [], code, says, err }) => {
    const result = await folder.run('validate', files, options);
    expect(result.code).toBe(code);
    if (says !== undefined) expect(lastLines(result.stdout)).toContain(says);
    if (err === undefined) expect(result.stderr).toBe('');
    else expect(result.stderr).toContain(err);
  });

  it('a name without its ending is told with it', async () => {
    const { code, stdout } = await folder.run('validate', ['good']);
    expect([code, stdout]).toEqual([66, 'error: there is no file `good` (did you mean `good.json`?)\n\n1 file: not read\n']);
  });

  it('an address is a wrong call', async () => {
    expect(await folder.run('validate', [], ['https://example.org/rules.json'])).toMatchObject({ code: 64, stdout: '', stderr: expect.stringContaining('never fetched') as string });
  });

  it('a file that cannot be read weighs more than findings', () => {
    expect(validationEnding({ files: 2, errors: 1, warnings: 0, accepted: 0, unread: 1 }, undefined)).toBe('unreadable');
  });

  it.each(['json', 'github', 'sarif'])('a file that cannot be read is told in %s too', async (format) => {
    const { code, stdout } = await folder.run('validate', ['nowhere.json'], ['--format', format]);
    expect(code).toBe(66);
    expect(stdout).toContain('there is no file `nowhere.json`');
    if (format === 'sarif') expect(JSON.parse(stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe('standard input', () => {
  it('is checked like a file', async () => {
    expect(await folder.run('validate', ['-'], [], base)).toMatchObject({ code: 0, stdout: '1 file: no findings\n' });
    expect((await folder.run('validate', ['-'], [], '{')).stdout).toContain('--> (stdin):1:2\n');
  });

  it('may stand among files', async () => {
    expect((await folder.run('validate', ['good.json', '-'], [], base)).stdout).toBe('2 files: no findings\n');
  });
});

describe('the bundled rule set', () => {
  it.each(['hamstring', 'rehab-rules/hamstring'])('%s has no findings', async (name) => {
    const { code, stdout } = await folder.run('validate', [], [name, '--max-warnings', '0']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^1 file: no findings(, \d+ accepted warnings)?\n$/)]);
  });
});

describe('accepted warnings', () => {
  it('are listed in JSON and suppressed in SARIF', async () => {
    const { stdout } = await folder.run('validate', ['accepting.json'], ['--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ issues: [], accepted: [{ code: 'unused', at: 'facts.mood' }] }], summary: { warnings: 0, accepted: 1 } });
    const { runs } = JSON.parse((await folder.run('validate', ['accepting.json'], ['--format', 'sarif'])).stdout);
    expect(runs[0].results).toMatchObject([{ ruleId: 'unused', level: 'warning', suppressions: [{ kind: 'inSource' }] }]);
  });
});

describe('the age of reviews', () => {
  it.each([
    { day: '2026-03-01', options: [], warns: false },
    { day: '2028-02-01', options: [], warns: false },
    { day: '2028-02-02', options: [], warns: true },
    { day: '2026-03-01', options: ['--max-review-age', '28'], warns: false },
    { day: '2026-03-01', options: ['--max-review-age', '27'], warns: true },
  ])('on $day with $options: $warns', async ({ day, options, warns }) => {
    const { stdout } = await folder.run('validate', ['good.json'], ['--today', day, ...options]);
    expect(stdout.includes('warning[review-overdue]: the rule set was last reviewed on 2026-02-01')).toBe(warns);
  });

  it('is counted from the clock when no day is given', async () => {
    const { stdout } = await folder.run('validate', ['good.json'], ['--max-review-age', '27']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('last reviewed on 2026-02-01, 28 days ago; at most 27 days may pass');
  });
});

describe('--print-effective', () => {
  it('prints the whole rule set alone, and the findings beside it', async () => {
    const { code, stdout, stderr } = await folder.run('validate', ['doubtful.json'], ['--print-effective']);
    const whole = JSON.parse(stdout) as { id: string; facts: object; phases: object };
    expect(code).toBe(0);
    expect([whole.id, Object.keys(whole)]).toEqual(['doubtful', Object.keys(whole).sort()]);
    expect(Object.keys(whole.facts)).toEqual(expect.arrayContaining(['mood', 'pain.walking']));
    expect(whole).not.toHaveProperty('extends');
    expect(stderr).toContain('warning[unused]');
  });

  it('what it prints is a rule set that needs no parent', async () => {
    const { stdout } = await folder.run('validate', ['changed.json'], ['--print-effective']);
    expect(await folder.run('validate', ['-'], [], stdout)).toMatchObject({ code: 0, stdout: '1 file: no findings\n' });
  });

  it('prints nothing while there are errors', async () => {
    expect(await folder.run('validate', ['bad.json'], ['--print-effective'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('unknown-key') as string });
  });
});

describe('--print-changes', () => {
  it('tells in words what differs from the parent', async () => {
    const { stdout, stderr } = await folder.run('validate', ['changed.json'], ['--print-changes']);
    expect(stdout).toBe(
      [
        'changed.json: 5 changes to ankle-base 1.0.0',
        '',
        'rule set',
        '  id: "ankle-base" -> "changed"',
        '  title: "Ankle sprain: the rule set behind the examples" -> "Clinic"',
        '  reviewedOn: "2026-01-15" -> "2026-02-01"',
        '',
        'criterion "Two weeks since the injury" (two-weeks)',
        '  Days since the injury: 14 days or more -> 21 days or more (asked for by the',
        '  gate of "Return to running")',
        '  no longer rests on "Choices of this example" (14 days); now rests on "Choices',
        '  of this example" (21 days)',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('1 file: no findings\n');
  });

  it.each([
    ['base.json', 'base.json extends no other rule set\n'],
    ['bad.json', 'bad.json: no changes can be told before the errors are mended\n'],
  ])('%s', async (name, says) => {
    expect((await folder.run('validate', [name], ['--print-changes'])).stdout).toBe(says);
  });
});

it('the command as a process', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await runBin(['validate', 'docs/checks/base.json', '-', '--today', '2026-03-01'], { stdin: readFileSync(new URL('../../docs/checks/base.json', import.meta.url), 'utf8') });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '2 files: no findings\n', stderr: '' });
});
