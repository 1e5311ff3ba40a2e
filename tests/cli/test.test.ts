import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { runHere, type CliResult } from '../support/run-cli.js';
import { ready, scenario } from '../testing/mini-scenarios.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(realpathSync(tmpdir()), 'rehab-rules-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files, as data or as text, and runs the command in their folder. */
async function test(files: Readonly<Record<string, unknown>>, ...args: readonly string[]): Promise<CliResult> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  const result = await runHere(['test', ...args.map((arg) => (arg.startsWith('./') ? join(folder, arg) : arg))]);
  const here = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { ...result, stdout: here(result.stdout), stderr: here(result.stderr) };
}

const rules = miniRuleSet();
const good = { snapshots: { ready }, scenarios: [scenario({ phase: 'late' }, {}, { name: 'goes on to the late phase' })] };
const bad = { snapshots: { ready }, scenarios: [scenario({ phase: 'late', criteria: { 'strong-enough': 'met' } }, { pain: { walking: 2 } }, { name: 'goes on with pain' })] };
const two = { snapshots: { ready }, scenarios: [...good.scenarios, scenario({ phase: 'early' }, { pain: { walking: 2 } }, { name: 'waits with pain' })] };

describe('the text report', () => {
  it('of scenarios that pass is the rule set and one line', async () => {
    const { code, stdout, stderr } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': two }, './clinic.scenarios.json');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/digest \w+/, 'digest …')).toBe('Mini pathway\nRule set mini 1.0.0, digest …, reviewed 2026-01-01\n\n2 scenarios: 2 passed.\n');
  });

  it('tells of a failure where it stands, what was expected, what came out, and what decided', async () => {
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': bad }, './clinic.scenarios.json');
    expect(code).toBe(2);
    expect(stdout).toContain(
      [
        'FAILED: 1',
        '  ✗ goes on with pain',
        '      clinic.scenarios.json:25',
        '      phase: expected late, got early',
        '      because: Walks without pain is not met: Pain while walking 2 NRS, asked: 0',
        '      NRS',
        '',
        '1 scenario: 0 passed, 1 failed.',
        '',
      ].join('\n'),
    );
  });

  it('tells what was skipped and why, and that `only` left others out', async () => {
    const scenarios = [scenario({ phase: 'early' }, {}, { name: 'a', skip: 'waits for the new test' }), scenario({ phase: 'early' }, {}, { name: 'b' }), scenario({ phase: 'late' }, {}, { name: 'c', only: true })];
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': { snapshots: { ready }, scenarios } }, './clinic.scenarios.json');
    expect(code).toBe(0);
    expect(stdout).toContain('SKIPPED: 1\n  - a\n      clinic.scenarios.json:25\n      because: waits for the new test\n');
    expect(stdout).toContain('ONLY SOME WERE RUN\n  1 scenario left out, because others are marked with "only".\n');
    expect(stdout).toContain('\n3 scenarios: 1 passed, 2 skipped.\n');
  });

  it('shows coverage when asked: each kind, then what is missing, why, and a snapshot that shows it', async () => {
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': two }, './clinic.scenarios.json', '--coverage');
    expect(code).toBe(0);
    expect(stdout).toMatch(/COVERAGE: \d+(\.\d)? %\n {2}✗ criteria: \d+ of 18\n/);
    expect(stdout).toContain('  Shown by no scenario:\n');
    expect(stdout).toContain('  - criterion "Strong enough" (strong-enough): not met\n      only seen met\n      shown by: { "strength": { "symmetry": 79 } }\n');
    expect(stdout).toContain('more; --format json lists all\n');
    expect(stdout).toMatch(/\n2 scenarios: 2 passed; coverage \d+(\.\d)? %\.\n$/);
  });

  it('fits into 80 columns', async () => {
    const { stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': bad }, './clinic.scenarios.json', '--coverage');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('coverage of a rule set that extends another', () => {
  const head = { extends: './base.json', id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-01-01' };
  const sources = [{ id: 'house', locator: 'made up for tests' }];
  const stricter = { ...head, criteria: { 'walks-without-pain': { label: 'Walks without pain for a week', sources } } };

  /** What the list of gaps begins with. */
  const first = async (clinic: object) => {
    const { stdout } = await test({ 'base.json': rules, 'clinic.json': clinic, 'clinic.scenarios.json': two }, './clinic.scenarios.json', '--coverage');
    return /Shown by no scenario:\n {2}- (.*)\n/.exec(stdout)?.[1];
  };

  it('shows the gaps in what it changes first', async () => {
    expect(await first(head)).not.toContain('walks-without-pain');
    expect(await first(stricter)).toBe('criterion "Walks without pain for a week" (walks-without-pain): unknown');
  });
});

describe('--min-coverage', () => {
  it.each([
    [20, 0],
    [100, 2],
  ])('%i: exit %i', async (percent, code) => {
    const result = await test({ 'clinic.json': rules, 'clinic.scenarios.json': two }, './clinic.scenarios.json', '--min-coverage', String(percent));
    expect(result.code).toBe(code);
    expect(result.stdout.includes(', 100 % asked')).toBe(code === 2);
  });

  it.each(['-1', '101', 'all', ''])('%j is no percentage: exit 64', async (percent) => {
    const { code, stderr } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': good }, './clinic.scenarios.json', '--min-coverage', percent);
    expect([code, stderr.includes('number from 0 to 100')]).toEqual([64, true]);
  });
});

describe('which rule set is tested', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['the file of the same name beside it', { 'clinic.json': rules, 'clinic.scenarios.json': good }, ['./clinic.scenarios.json']],
    ['`rule-set.json` beside `scenarios.json`', { 'rule-set.json': rules, 'scenarios.json': good }, ['./scenarios.json']],
    ['the folder around `scenarios`', { 'clinic/rules.json': rules, 'clinic/scenarios/a.json': good }, ['./clinic/scenarios/a.json']],
    ['the one that the file names', { 'rules/mini.json': rules, 'tests/a.json': { ruleSet: '../rules/mini.json', ...good } }, ['./tests/a.json']],
    ['the folder that the file names', { 'rules/mini.json': rules, 'tests/a.json': { ruleSet: '../rules', ...good } }, ['./tests/a.json']],
    ['the folder it lies in, of which it is no part', { 'clinic/facts.json': { facts: rules.facts }, 'clinic/rest.json': { ...rules, facts: undefined }, 'clinic/scenarios.json': good }, ['./clinic', '--rules', './clinic']],
    ['the one that is given, whatever the file says', { 'rules/mini.json': rules, 'tests/a.json': { ruleSet: 'nowhere.json', ...good } }, ['./tests/a.json', '--rules', './rules/mini.json']],
  ])('%s', async (_, files, args) => {
    const { code, stdout } = await test(files, ...args);
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '1 scenario: 1 passed.']);
  });

  it('the bundled one, by its name', async () => {
    const { code, stdout } = await test({ 'a.json': { ruleSet: 'rehab-rules/hamstring', scenarios: [{ name: 'nobody answered', expect: { hold: 'unanswered' } }] } }, './a.json');
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Hamstring strain: rehabilitation and return to running']);
  });

  it('the one that is given, for scenarios from standard input', async () => {
    const stdin = JSON.stringify({ scenarios: [{ name: 'nobody answered', expect: { hold: 'unanswered' } }] });
    const { code, stdout } = await runHere(['test', '-', '--rules', 'hamstring'], stdin);
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '1 scenario: 1 passed.']);
  });

  it('none that anybody could tell: exit 64', async () => {
    const { code, stderr } = await test({ 'a.json': good }, './a.json');
    expect(code).toBe(64);
    expect(stderr).toBe('error: which rule set is `a.json` about? Name it there as `ruleSet`, call it `NAME.scenarios.json` beside `NAME.json`, or give --rules\n');
  });

  it.each(['/etc/passwd', 'https://example.org/rules.json', '../secret.txt', 7])('%j is no place for one: exit 2', async (ruleSet) => {
    const { code, stderr } = await test({ 'secret.txt': 'secret', 'tests/a.json': { ruleSet, ...good } }, './tests/a.json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^tests\/a\.json:2:14: error: .*\[wrong-(format|type)\]/);
    expect(stderr).not.toContain('secret`');
  });

  it.skipIf(process.platform === 'win32')('a device is never read because a file names it, nor because it lies in a folder', async () => {
    symlinkSync('/dev/zero', join(folder, 'device.json'));
    const named = await test({ 'tests/a.json': { ruleSet: '../device.json', ...good } }, './tests/a.json');
    expect([named.code, named.stderr.includes('[wrong-format]')]).toEqual([2, true]);
    expect(await test({}, './')).toMatchObject({ code: 66, stderr: 'error: `device.json` is not a file\n' });
  });

  it('several at once, each with its own report', async () => {
    const { code, stdout } = await test({ 'a.json': rules, 'a.scenarios.json': good, 'b.json': { ...rules, title: 'Other pathway' }, 'b.scenarios.json': bad }, './');
    expect(code).toBe(2);
    expect(stdout.match(/^(Mini|Other) pathway$/gm)).toEqual(['Mini pathway', 'Other pathway']);
    expect(stdout.match(/^1 scenario.*$/gm)).toEqual(['1 scenario: 1 passed.', '1 scenario: 0 passed, 1 failed.']);
  });
});

describe('which files are read', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['those called so, not the rule sets beside them', { 'clinic.json': rules, 'clinic.scenarios.json': two }, './', '2 scenarios: 2 passed.'],
    ['those of the folder `scenarios`', { 'clinic/mini.json': rules, 'clinic/scenarios/a.json': good, 'clinic/scenarios/b.json': { scenarios: [{ ...scenario({ phase: 'late' }), name: 'from the other file' }] } }, './clinic', '2 scenarios: 2 passed.'],
    ['every JSON file where none is called so', { 'mini.json': rules, 'tests/a.json': { ruleSet: '../mini.json', ...good }, 'tests/notes.txt': 'x' }, './tests', '1 scenario: 1 passed.'],
  ])('in a folder: %s', async (_, files, path, summary) => {
    const { code, stdout } = await test(files, path);
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, summary]);
  });

  it('snapshots of the files beside, when a scenario starts from one of them; their scenarios are not run', async () => {
    const files = { 'mini.json': rules, 'scenarios/a.json': { scenarios: good.scenarios }, 'scenarios/snapshots.json': { snapshots: { ready }, scenarios: [{ name: 'of the other file', expect: { phase: 'late' } }] } };
    const { code, stdout } = await test(files, './scenarios/a.json');
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '1 scenario: 1 passed.']);
  });

  it('--name runs only scenarios with the text in their name', async () => {
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': two }, './clinic.scenarios.json', '-t', 'WITH PAIN');
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '1 scenario: 1 passed.']);
  });

  it.each<[string, Record<string, unknown>, string[], number, RegExp]>([
    ['a file that does not exist', {}, ['./nowhere.json'], 66, /there is no file `nowhere\.json`/],
    ['a folder without scenarios', { 'a.txt': 'x' }, ['./'], 66, /there is no scenario file in the folder/],
    ['no file at all', {}, [], 64, /missing required argument 'file'/],
    ['a name that no scenario has', { 'clinic.json': rules, 'clinic.scenarios.json': two }, ['./clinic.scenarios.json', '-t', 'nobody'], 64, /no scenario in `clinic\.scenarios\.json` has `nobody` in its name/],
    ['a file without scenarios', { 'clinic.json': rules, 'clinic.scenarios.json': {} }, ['./clinic.scenarios.json'], 64, /there is no scenario in `clinic\.scenarios\.json`/],
    ['a rule set in place of scenarios', { 'clinic.json': rules }, ['./clinic.json'], 64, /^error: `clinic\.json` holds a rule set, not scenarios; to check it: rehab-rules validate\n$/],
    ['an unknown format', { 'clinic.json': rules, 'clinic.scenarios.json': good }, ['./clinic.scenarios.json', '--format', 'xml'], 64, /Allowed choices are text, json, junit/],
    ['a rule set that does not exist', { 'clinic.scenarios.json': good }, ['./clinic.scenarios.json', '--rules', './clinic.json'], 66, /there is no file `clinic\.json`/],
    ['a rule set with an error', { 'clinic.json': { ...rules, phaseOrder: [] }, 'clinic.scenarios.json': good }, ['./clinic.scenarios.json'], 2, /clinic\.json:\d+:\d+: error/],
    ['scenarios with an error', { 'clinic.json': rules, 'clinic.scenarios.json': { scenarios: [{ name: 'x', expect: { phase: 'lat' } }] } }, ['./clinic.scenarios.json'], 2, /clinic\.scenarios\.json:6:18: error: there is no phase `lat` \[unknown-id\]\n {2}at scenarios\[0\]\.expect\.phase: did you mean `late`\?/],
    ['`only` where it is forbidden', { 'clinic.json': rules, 'clinic.scenarios.json': { scenarios: [{ name: 'x', expect: { phase: 'early' }, only: true }] } }, ['./clinic.scenarios.json', '--forbid-only'], 2, /\[only-forbidden\]/],
    ['a file that is no JSON', { 'a.json': '{' }, ['./a.json'], 2, /a\.json:1:2: error: not valid JSON/],
  ])('%s: exit code, and the reason on standard error', async (_, files, args, code, message) => {
    const result = await test(files, ...args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });
});

describe('the report as JSON', () => {
  it('has every result, every difference in words, and every gap of coverage', async () => {
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': bad }, './clinic.scenarios.json', '--format', 'json', '--coverage');
    expect(code).toBe(2);
    const report = JSON.parse(stdout) as { tests: { coverage: { uncovered: object[] } }[] };
    expect(report).toMatchObject({
      ok: false,
      minCoverage: null,
      tests: [
        {
          ruleSet: { id: 'mini', version: '1.0.0', title: 'Mini pathway' },
          passed: 0,
          failed: 1,
          skipped: 0,
          restricted: false,
          results: [{ name: 'goes on with pain', line: 25, outcome: 'failed', differences: [{ path: ['phase'], expected: 'late', got: 'early', message: 'phase: expected late, got early', because: [{ kind: 'criterion', id: 'walks-without-pain', outcome: 'unmet' }] }] }],
        },
      ],
    });
    expect(report.tests[0]!.coverage.uncovered.length).toBeGreaterThan(20);
    expect(report.tests[0]!.coverage.uncovered).toContainEqual(expect.objectContaining({ message: 'criterion "Strong enough" (strong-enough): not met', reason: 'only seen met', snapshot: { strength: { symmetry: 79 } } }));
  });

  it('has the findings when nothing could be run', async () => {
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': { scenarios: [{ name: 'x', expect: {} }] } }, './clinic.scenarios.json', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ issues: [{ code: 'expects-nothing', file: 'clinic.scenarios.json', message: 'the scenario expects nothing' }] });
  });
});

describe('the report as JUnit XML', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Record<string, string>;
    text: string;
  }

  /** Every element in order; throws when the text is not well-formed. */
  function parsed(xml: string): Element[] {
    const elements: Element[] = [];
    const open: Element[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: attributes as Record<string, string>, text: '' };
      elements.push(element);
      open.push(element);
    });
    parser.on('text', (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    });
    parser.on('closetag', () => open.pop());
    parser.write(xml).close();
    return elements;
  }

  it('has a suite for each file and a case for each scenario', async () => {
    const scenarios = [...two.scenarios, ...bad.scenarios, scenario({ phase: 'late' }, {}, { name: 'later', skip: 'waits' })];
    const { code, stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': { snapshots: { ready }, scenarios } }, './clinic.scenarios.json', '--format', 'junit');
    expect(code).toBe(2);
    expect(stdout.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')).toBe(true);
    const elements = parsed(stdout);
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'testcase', 'testcase', 'failure', 'testcase', 'skipped']);
    expect(elements[0]!.attributes).toEqual({ name: 'rehab-rules', tests: '4', failures: '1', errors: '0', skipped: '1' });
    expect(elements[4]!.attributes).toEqual({ name: 'goes on with pain', classname: 'clinic.scenarios.json', file: 'clinic.scenarios.json', line: '45' });
    expect(elements[5]).toMatchObject({ attributes: { message: 'phase: expected late, got early', type: 'difference' }, text: 'phase: expected late, got early\n  because: Walks without pain is not met: Pain while walking 2 NRS, asked: 0 NRS' });
    expect(elements[7]!.attributes).toEqual({ message: 'waits' });
  });

  it('has the coverage that is asked for as a case of its own', async () => {
    const { stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': good }, './clinic.scenarios.json', '--format', 'junit', '--min-coverage', '100');
    const elements = parsed(stdout);
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'testsuite', 'testcase', 'failure']);
    expect(elements[4]!.attributes).toEqual({ name: 'coverage of at least 100 %', classname: 'coverage of mini' });
    expect(elements[5]!.text).toContain('criterion "Strong enough" (strong-enough): not met\n  only seen met');
  });

  it('holds any text that a file may hold', async () => {
    const name = `<b attr='"&">]]></b> \u0000\u001b[31m\u0085\ud800\ufffe \u{1f9b5} ok`;
    const { stdout } = await test({ 'clinic.json': rules, 'clinic.scenarios.json': { snapshots: { ready }, scenarios: [scenario({ phase: 'early' }, {}, { name }), scenario({ phase: 'early' }, {}, { name: 'b', skip: name })] } }, './clinic.scenarios.json', '--format', 'junit');
    const elements = parsed(stdout);
    const safe = `<b attr='"&">]]></b> ��[31m��� \u{1f9b5} ok`;
    expect(elements.filter((one) => one.name === 'testcase')[0]!.attributes.name).toBe(safe);
    expect(elements.at(-1)!.attributes.message).toBe(safe);
  });
});
