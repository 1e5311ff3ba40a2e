import pc from 'picocolors';
import { afterAll, describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/cli/findings/code-frame.js';
import { findingInText } from '../../src/cli/findings/finding-in-text.js';
import { problem } from '../../src/issue/issue.js';
import { child, Folder } from './validate-fixtures.js';

/** A line with the marks below it, as a terminal shows it. */
function marked(line: string, column: number, endColumn: number, width = 40): string {
  const [frame] = codeFrame(line, { line: 1, column, endLine: 1, endColumn }, width);
  return `${frame?.text}\n${' '.repeat(frame?.mark?.start ?? 0)}${'^'.repeat(frame?.mark?.length ?? 0)}`;
}

describe('the marked line', () => {
  it.each([
    ['a word', '{ "pain": 1 }', 3, 9, '{ "pain": 1 }\n  ^^^^^^'],
    ['tabs in front of it', '\t\t"pain": 1', 3, 9, '    "pain": 1\n    ^^^^^^'],
    ['a tab inside it', '"a\tb": 1', 1, 6, '"a  b": 1\n^^^^^^'],
    ['wide letters in front of it', '"痛み": 11', 7, 9, '"痛み": 11\n        ^^'],
    ['an emoji of several parts in front of it', '"🏃‍♀️": 11', 10, 12, '"🏃‍♀️": 11\n      ^^'],
    ['an accent of its own', '"e\u0301": 11', 7, 9, '"e\u0301": 11\n     ^^'],
    ['control characters and marks that turn the direction', '"\u001b[2J\u202e": 11', 10, 12, '"�[2J�": 11\n         ^^'],
    ['nothing at all, at the end', '{ "pain": 1', 12, 12, '{ "pain": 1\n           ^'],
    ['a long line, marked at its start', `"${'a'.repeat(50)}"`, 1, 4, `"${'a'.repeat(38)}…\n^^^`],
    ['a long line, marked at its end', `${'a'.repeat(60)} "pain"`, 62, 68, `…${'a'.repeat(32)} "pain"\n${' '.repeat(34)}^^^^^^`],
    ['a long line, marked in the middle', `${'a'.repeat(60)} "pain" ${'b'.repeat(60)}`, 62, 68, `…${'a'.repeat(20)} "pain" ${'b'.repeat(10)}…\n${' '.repeat(22)}^^^^^^`],
    ['a long mark in a long line', `${'a'.repeat(30)}${'b'.repeat(60)}${'c'.repeat(30)}`, 31, 91, `…${'a'.repeat(12)}${'b'.repeat(26)}…\n${' '.repeat(13)}${'^'.repeat(27)}`],
  ])('%s', (_, line, column, endColumn, shown) => {
    expect(marked(line, column, endColumn)).toBe(shown);
  });

  it('of a part with several lines is the whole first line', () => {
    const text = '{\n  "criteria": {\n    "a": 1\n  }\n}';
    expect(codeFrame(text, { line: 2, column: 15, endLine: 4, endColumn: 4 }, 40)).toEqual([
      { number: 1, text: '{', mark: null },
      { number: 2, text: '  "criteria": {', mark: { start: 2, length: 13 } },
    ]);
  });

  it.each([
    ['line breaks of Windows', '{\r\n  "a": 1\r\n}', '  "a": 1'],
    ['line breaks of old Macs', '{\r  "a": 1\r}', '  "a": 1'],
  ])('%s', (_, text, line) => {
    expect(codeFrame(text, { line: 2, column: 3 }, 40).at(-1)).toEqual({ number: 2, text: line, mark: { start: 2, length: 1 } });
  });

  it('is left out when the text has no such line', () => {
    expect(codeFrame('{}', { line: 9, column: 1 }, 40)).toEqual([]);
  });
});

describe('a finding as text', () => {
  const issue = { ...problem('unknown-key', ['advice', 'ice', 'txet'], { key: 'txet', nearest: 'text', known: ['text'] }), file: 'clinic.json', line: 2, column: 5, endLine: 2, endColumn: 11 };

  it('without color', () => {
    expect(findingInText(issue, new Map([['clinic.json', '{\n    "txet": 1\n}']]), 80, pc.createColors(false))).toBe(
      [
        'error[unknown-key]: the key `txet` is not known here',
        '  --> clinic.json:2:5',
        ' 1 | {',
        ' 2 |     "txet": 1',
        '   |     ^^^^^^',
        '   = at advice.ice.txet',
        '   = help: did you mean `text`?',
        '   = docs/checks/unknown-key.md',
      ].join('\n'),
    );
  });

  it('with color says the same', () => {
    const texts = new Map([['clinic.json', '{\n    "txet": 1\n}']]);
    const colored = findingInText(issue, texts, 80, pc.createColors(true));
    expect(colored).toContain('\u001b[31m^^^^^^');
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(findingInText(issue, texts, 80, pc.createColors(false))); // eslint-disable-line no-control-regex
  });

  it('without the text of its file, and without a place', () => {
    expect(findingInText(issue, new Map(), 80, pc.createColors(false))).not.toContain('|');
    expect(findingInText(problem('empty-file', [], null), new Map(), 80, pc.createColors(false))).not.toContain('-->');
  });
});

describe('text that means harm', () => {
  const folder = new Folder();
  afterAll(() => folder.remove());
  const harm = '\u001b]0;x\u0007\u009b2J\u202e';

  it.each(['text', 'github'])('in %s: names, values and lines of a file steer no terminal', async (format) => {
    folder.write('clinic.json', `{ ${child('clinic', `./${harm}.json`)}, "${harm}": 1, "advice": { "${harm}": { "${harm}": 1 } } }`);
    const { stdout } = await folder.run('validate', ['clinic.json'], ['--format', format]);
    expect(stdout).toContain('�');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/); // eslint-disable-line no-control-regex
  });

  it.each(['text', 'github'])('in %s: nothing in a file gives a command to the runner of a workflow', async (format) => {
    const command = `${'x'.repeat(20)} ::set-output name=a::b\n::stop-commands::c ##[add-mask]d`;
    folder.write('clinic.json', { extends: `./${command}.json`, id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01', [command]: 1 });
    const { stdout } = await folder.run('validate', ['clinic.json'], ['--format', format]);
    const commands = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(error|warning) file=clinic\.json,/.test(line))).toEqual([]);
    expect(stdout).not.toContain('##[');
  });

  it('for GitHub, the name of a file and its text cannot leave their places', async () => {
    folder.write('a,b:c%25.json', '{ "a,b::c": 1 }');
    const { stdout } = await folder.run('validate', ['a,b:c%25.json'], ['--format', 'github']);
    expect(stdout).toMatch(/^::error file=a%2Cb%3Ac%2525\.json,line=1,/);
    expect(stdout.split('\n').find((line) => line.includes('unknown-key'))).toContain('::the key `a,b::c` is not known here%0A');
  });
});
