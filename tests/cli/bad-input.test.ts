import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatPath } from '../../src/issue/format-path.js';
import type { Issue } from '../../src/issue/issue.js';
import { runHere } from '../support/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Told = Issue & { readonly message: string; readonly help: string };

async function issuesOf(content: string | Uint8Array): Promise<readonly Told[]> {
  const file = join(folder, 'snapshot.json');
  writeFileSync(file, content);
  const { code, stdout, stderr } = await runHere(['evaluate', file, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  const { issues } = JSON.parse(stdout) as { issues: readonly Told[] };
  for (const issue of issues) expect(issue).toMatchObject({ file, severity: 'error' });
  return issues;
}

const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

describe('files that are not JSON', () => {
  it.each([
    ['nothing', '', 'empty-file', undefined],
    ['only spaces', ' \n\t', 'empty-file', undefined],
    ['prose', 'pain: 3', 'not-json', '1:1 unexpected `pain`'],
    ['a trailing comma', '{\n  "pain": { "rest": 1, }\n}', 'not-json', '2:24 unexpected `}` after a comma; remove the comma'],
    ['a missing comma', '{\n  "gait": {}\n  "pain": {}\n}', 'not-json', '3:3 unexpected `"pain"`; a comma is missing before it'],
    ['a missing bracket', '{\n  "pain": { "rest": 1 }\n', 'not-json', '2:24 it ends before the last bracket or quotation mark is closed'],
    ['an open quotation mark', '{ "pain', 'not-json', '1:8 it ends before the last bracket or quotation mark is closed'],
    ['NaN', '{ "pain": { "rest": NaN } }', 'not-json', '1:21 `NaN` is not a JSON number; leave out what is not known'],
    ['minus infinity', '{ "pain": { "rest": -Infinity } }', 'not-json', '1:21 `-Infinity`'],
    ['a comment', '{\n  // none\n}', 'not-json', '2:3 unexpected `/`'],
    ['single quotation marks', "{ 'pain': {} }", 'not-json', "1:3 unexpected '; text stands in straight double quotation marks"],
    ['a line break inside text', '{ "gait": { "walking": "nor\nmal" } }', 'not-json', '1:28 a line break inside text; write it as `\\n`'],
    ['two values', '{}\n{}', 'not-json', '2:1 unexpected `{`'],
    ['ten thousand levels', nested, 'too-deep', '1:201'],
    ['ten thousand levels, never closed', '{"a":'.repeat(10_000), 'too-deep', '1:1001'],
    ['a million values', `[${'0,'.repeat(1_000_000)}0]`, 'too-large', undefined],
    ['a byte order mark', '\ufeff{}', 'byte-order-mark', undefined],
    ['UTF-16 with a mark', Buffer.from('\ufeff{}', 'utf16le'), 'byte-order-mark', undefined],
    ['UTF-16 with the other mark', Buffer.from('\ufeff{}', 'utf16le').swap16(), 'byte-order-mark', undefined],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), 'not-utf8', undefined],
    ['Latin-1', Buffer.from('{ "overrides": "Jérôme" }', 'latin1'), 'not-utf8', undefined],
  ])('%s', async (_, content, code, told) => {
    const [issue, ...others] = await issuesOf(content);
    expect(others).toEqual([]);
    expect(issue?.code).toBe(code);
    const place = issue?.line === undefined ? undefined : `${issue.line}:${issue.column ?? 0}`;
    const reason = issue?.code === 'not-json' ? ` ${issue.args.reason}` : '';
    if (told === undefined) expect(place).toBeUndefined();
    else expect(`${place ?? ''}${reason}`).toContain(told);
  });

  it.each(['{ "a" 1 }', '{ "a" "b" }', '{}\n{}'])('no comma is said to be missing in %s', async (text) => {
    const [issue] = await issuesOf(text);
    expect(issue?.code === 'not-json' && issue.args.reason).not.toContain('comma');
  });

  it('fifty megabytes are refused without being read to the end', async () => {
    const file = join(folder, 'large.json');
    writeFileSync(file, '{');
    truncateSync(file, 50 * 1024 * 1024);
    const { code, stderr } = await runHere(['evaluate', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('larger than 20 MB [too-large]');
  });

  it('a stream without an end is refused', async () => {
    const { code, stderr } = await runHere(['evaluate', '-'], new Uint8Array(21 * 1024 * 1024));
    expect(code).toBe(2);
    expect(stderr).toContain('(stdin): error: larger than 20 MB [too-large]');
  });
});

describe('snapshots with something wrong in them', () => {
  it.each([
    ['a misspelled fact', '{\n  "pain": {\n    "wlking": 0\n  }\n}', 'unknown-fact', '3:5', 'pain.wlking', 'did you mean `pain.walking`?'],
    ['an unknown group', '{ "mood": { "today": 3 } }', 'unknown-fact', '1:3', 'mood', 'see the list of facts of the rule set'],
    ['text for a number', '{ "pain": { "rest": "3" } }', 'wrong-type', '1:21', 'pain.rest', 'write the number without quotation marks'],
    ['a number for yes or no', '{ "flare": { "sharpPain": 1 } }', 'wrong-type', '1:27', 'flare.sharpPain', 'give true or false here'],
    ['out of range', '{ "pain": { "rest": 11 } }', 'out-of-range', '1:21', 'pain.rest', 'check the value and its unit'],
    ['below the range', '{ "pain": { "rest": -1 } }', 'out-of-range', '1:21', 'pain.rest', 'check the value and its unit'],
    ['more than a number can hold', '{ "pain": { "rest": 1e999 } }', 'not-finite', '1:21', 'pain.rest', 'leave the fact out when it is not known'],
    ['half a point', '{ "pain": { "rest": 2.5 } }', 'not-integer', '1:21', 'pain.rest', 'round as the measure says, or check the value'],
    [
      'a wrong unit',
      '{ "strength": { "isometric": { "injured": { "value": 20, "unit": "kg" } } } }',
      'wrong-unit',
      '1:66',
      'strength.isometric.injured.unit',
      'convert the value to `N`',
    ],
    ['a day that does not exist', '{ "assessedOn": "2026-02-30" }', 'not-a-date', '1:17', 'assessedOn', 'write a day of the calendar, for example 2026-03-09'],
    ['a day in another order', '{ "injury": { "date": "05.03.2026" } }', 'not-a-date', '1:23', 'injury.date', 'write a day of the calendar, for example 2026-03-09'],
    [
      'an injury after the assessment',
      '{ "assessedOn": "2026-03-01",\n  "injury": { "date": "2026-03-05" } }',
      'after-assessment',
      '2:23',
      'injury.date',
      'check both dates',
    ],
    ['a word that is not listed', '{ "gait": { "walking": "antalgc" } }', 'not-one-of', '1:24', 'gait.walking', 'did you mean `antalgic`?'],
    ['a misspelled screen', '{ "screens": { "redFlag": "complete" } }', 'unknown-id', '1:16', 'screens.redFlag', 'did you mean `redFlags`?'],
    ['a key twice', '{\n  "pain": { "rest": 0,\n    "rest": 8 }\n}', 'duplicate-key', '3:5', 'pain.rest', 'keep one of them; a reader of JSON would silently drop the other'],
    ['a key twice, once escaped', '{ "pain": {}, "p\\u0061in": {} }', 'duplicate-key', '1:15', 'pain', 'keep one of them; a reader of JSON would silently drop the other'],
    ['__proto__', '{ "pain": { "__proto__": { "rest": 0 } } }', 'forbidden-key', '1:13', 'pain.__proto__', 'this name has a special meaning in JavaScript; remove it'],
    ['constructor', '{ "constructor": { "prototype": 1 } }', 'forbidden-key', '1:3', 'constructor', 'this name has a special meaning in JavaScript; remove it'],
    ['a list', '[1, 2]', 'wrong-type', '1:1', '(root)', 'give an object here'],
    ['a fact id written as one key', '{\n  "pain.rest": 2\n}', 'flat-key', '2:3', 'pain.rest', 'facts are nested by their dots: { "pain": { "rest": … }}'],
  ])('%s', async (_, content, code, place, path, help) => {
    const [issue, ...others] = await issuesOf(content);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, help });
    expect(`${issue?.line ?? ''}:${issue?.column ?? ''}`).toBe(place);
    expect(formatPath(issue?.path ?? [])).toBe(path);
  });

  it('everything that is wrong is told at once', async () => {
    const issues = await issuesOf('{ "pain": { "rest": 11, "wlking": 0 }, "gait": { "walking": 3 } }');
    expect(issues.map(({ code }) => code)).toEqual(['out-of-range', 'unknown-fact', 'wrong-type']);
  });

  it('what was typed cannot steer the terminal', async () => {
    const { stderr } = await runHere(['evaluate', '-'], '{ "\\u001b[2Jpain\\u202e": 1 }');
    expect(stderr).not.toMatch(/[\u001b\u202e]/); // eslint-disable-line no-control-regex
  });
});
