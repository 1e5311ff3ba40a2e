import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/decide/guidance.js';
import { runHere } from '../support/run-cli.js';

const bundled = fileURLToPath(new URL('../../rules/hamstring', import.meta.url));
const jog = fileURLToPath(new URL('../../examples/ready-to-jog.json', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehab-rules-'));
  cpSync(bundled, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function digestOf(rules: string): Promise<string> {
  const { code, stdout } = await runHere(['evaluate', jog, '--rules', rules, '--format', 'json']);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as Guidance).ruleSet.digest;
}

describe('where a rule set comes from', () => {
  it('the bundled one by name, a folder and a single file give the same answer', async () => {
    const parts = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const whole = Object.assign({}, ...parts.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object)) as object;
    const file = join(folder, 'scenarios', 'whole.json');
    writeFileSync(file, JSON.stringify(whole));
    expect(await digestOf(folder)).toBe(await digestOf('hamstring'));
    expect(await digestOf(file)).toBe(await digestOf('hamstring'));
  });

  it('subfolders, other files and the schemas that editors use do not count', async () => {
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'drafts', 'facts.json'), '{ "facts": {} }');
    writeFileSync(join(folder, 'notes.txt'), 'not JSON');
    for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), '{ "$schema": "./rule-set.schema.json" }');
    expect(await digestOf(folder)).toBe(await digestOf('hamstring'));
  });
});

describe('rule sets with something wrong in them', () => {
  async function told(): Promise<string> {
    const { code, stdout, stderr } = await runHere(['evaluate', jog, '--rules', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr.replaceAll(folder, 'RULES');
  }

  it('a key that stands in two files', async () => {
    writeFileSync(join(folder, 'more.json'), '{\n  "facts": {}\n}');
    expect(await told()).toContain('RULES/more.json:2:3: error: `facts` is defined more than once in `RULES` [duplicate-definition]');
  });

  it('a misspelled fact, with its place in the right file', async () => {
    const file = join(folder, 'phases.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"rest-pain-mild"', '"rest-pain-midl"'));
    expect(await told()).toMatch(/^RULES\/phases\.json:\d+:\d+: error: there is no criterion `rest-pain-midl` .*\n.*did you mean `rest-pain-mild`\?/);
  });

  it('a file that is not JSON', async () => {
    writeFileSync(join(folder, 'more.json'), '{\n  facts: {}\n}');
    expect(await told()).toContain('RULES/more.json:2:3: error: not valid JSON: unexpected `facts` [not-json]');
  });

  it('a file that holds a list', async () => {
    writeFileSync(join(folder, 'more.json'), '[]');
    expect(await told()).toContain('RULES/more.json:1:1: error: expected an object, found a list [wrong-type]');
  });

  it('a part that is missing altogether', async () => {
    rmSync(join(folder, 'facts.json'));
    expect(await told()).toContain('RULES: error: the key `facts` is missing [missing-key]');
  });

  it('a key that reaches a prototype', async () => {
    writeFileSync(join(folder, 'more.json'), '{ "__proto__": {} }');
    expect(await told()).toContain('RULES/more.json:1:3: error: the key `__proto__` is not allowed [forbidden-key]');
  });
});
