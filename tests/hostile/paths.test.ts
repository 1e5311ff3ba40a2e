import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { base, child, Folder } from '../cli/validate-fixtures.js';

const secret = 'a sentence that nobody outside may read';
const module = 'globalThis.tripwire = true; module.exports = {};';

let folder = new Folder();
beforeEach(() => {
  folder = new Folder();
  folder.write('clinic/base.json', base);
  folder.write('outside/secret.json', base.replace('"description": "', `"description": "${secret} `).replace('"facts"', '"fatcs"'));
});
afterEach(() => folder.remove());

async function codesFor(parent: string): Promise<string[]> {
  folder.write('clinic/rule-set.json', `{\n  ${child('clinic', JSON.stringify(parent).slice(1, -1))}\n}`);
  const { code, stdout, stderr } = await folder.run('validate', ['clinic/rule-set.json'], ['--format', 'json']);
  expect([code, stderr]).toEqual([2, '']);
  expect(stdout).not.toContain(secret);
  expect(globalThis).not.toHaveProperty('tripwire');
  const { files } = JSON.parse(stdout) as { files: { issues: { code: string }[] }[] };
  return files.flatMap(({ issues }) => issues.map((issue) => issue.code));
}

describe('spellings of a path that some program would decode: nothing outside the folder is read', () => {
  it.each([
    ['./%2e%2e/outside/secret.json', 'unknown-parent'],
    ['.%2e/outside/secret.json', 'unknown-parent'],
    ['./..%2foutside%2fsecret.json', 'unknown-parent'],
    ['./%252e%252e/outside/secret.json', 'unknown-parent'],
    ['./..\\outside\\secret.json', 'unknown-parent'],
    ['..\\outside\\secret.json', 'unknown-parent'],
    ['\\outside\\secret.json', 'parent-outside'],
    ['\\\\server\\share\\secret.json', 'parent-outside'],
    ['//server/share/secret.json', 'parent-outside'],
    ['\\\\?\\C:\\secret.json', 'parent-outside'],
    ['C:/secret.json', 'parent-outside'],
    ['./\u2025/outside/secret.json', 'unknown-parent'],
    ['./..\uff0foutside\uff0fsecret.json', 'unknown-parent'],
    ['./..;/outside/secret.json', 'unknown-parent'],
    ['./.../outside/secret.json', 'unknown-parent'],
    ['./a/b/../../../outside/secret.json', 'parent-outside'],
    ['././../outside/secret.json', 'parent-outside'],
    ['.//..//outside//secret.json', 'parent-outside'],
    ['../clinic/../outside/secret.json', 'parent-outside'],
    ['../outside/secret.json\u0000.json', 'parent-outside'],
    ['./\u0000../outside/secret.json', 'parent-unreadable'],
    ['~/secret.json', 'parent-unreadable'],
    ['$HOME/secret.json', 'unknown-parent'],
    ['%USERPROFILE%\\secret.json', 'unknown-parent'],
    ['file:../outside/secret.json', 'parent-outside'],
    ['FILE:///secret.json', 'parent-outside'],
    ['file://localhost/secret.json', 'parent-outside'],
    ['HTTP://example.org/rules.json', 'parent-outside'],
    ['jar:file:rules.jar!/rules.json', 'parent-outside'],
    ['data:application/json,%7B%7D', 'parent-outside'],
    ['javascript:globalThis.tripwire=true', 'parent-outside'],
    ['npm:rules/base.json', 'parent-outside'],
    ['#rules/base.json', 'unknown-parent'],
    ['./base.json?x=../outside/secret.json', 'unknown-parent'],
    ['./base.json#/facts', 'unknown-parent'],
    ['./base.json ', 'unknown-parent'],
    [' ./base.json', 'unknown-parent'],
    ['./BASE.JSON/', 'unknown-parent'],
    ['.', 'unknown-parent'],
    ['./', 'unknown-parent'],
  ])('%j: %s', async (parent, code) => {
    const codes = await codesFor(parent);
    // A folder may be read as a rule set in parts; then it holds this very file.
    if (parent === '.' || parent === './') expect(codes).not.toEqual([]);
    else expect(codes).toEqual([code]);
  });
});

it.each([
  ['four thousand folders', `./${'a/'.repeat(4000)}base.json`, 'unknown-parent'],
  ['a name of three thousand letters', `./${'a'.repeat(3000)}.json`, 'parent-unreadable'],
])('a path of %s', async (_, parent, code) => {
  expect(await codesFor(parent)).toEqual([code]);
});

describe('packages', () => {
  const packageFile = (more: object): object => ({ name: 'rules', version: '1.0.0', ...more });

  it.each<[string, Record<string, string | object>, string, string]>([
    ['a path out of the package', { 'clinic/node_modules/rules/package.json': packageFile({}) }, 'rules/../../../outside/secret.json', 'parent-outside'],
    ['a path out of a scope', { 'clinic/node_modules/@a/rules/package.json': packageFile({}) }, '@a/../../../outside/secret.json', 'unknown-parent'],
    ['a package that exports a file outside', { 'clinic/node_modules/rules/package.json': packageFile({ exports: { './base.json': '../../../outside/secret.json' } }) }, 'rules/base.json', 'parent-unreadable'],
    ['a package that exports code under the name of data', { 'clinic/node_modules/rules/package.json': packageFile({ exports: { './base.json': './run.cjs' } }), 'clinic/node_modules/rules/run.cjs': module }, 'rules/base.json', 'parent-outside'],
    ['a package whose data are code', { 'clinic/node_modules/rules/base.json': module }, 'rules/base.json', 'not-json'],
    ['code beside the data', { 'clinic/node_modules/rules/base.json.js': module }, 'rules/base.json', 'parent-outside'],
    ['a folder that is named like a file', { 'clinic/node_modules/rules/base.json/index.js': module }, 'rules/base.json', 'parent-outside'],
    ['a folder whose package leads elsewhere', { 'clinic/node_modules/rules/base.json/package.json': packageFile({ main: '../../../../outside/secret.json' }) }, 'rules/base.json', 'parent-outside'],
    ['the package that the file itself belongs to', { 'clinic/package.json': packageFile({ exports: { './base.json': './base.json' } }) }, 'rules/base.json', 'parent-outside'],
    ['a package file that is broken', { 'clinic/node_modules/rules/package.json': '{', 'clinic/node_modules/rules/base.json': base }, 'rules/base.json', 'parent-unreadable'],
    ['the packages of another folder', { 'outside/node_modules/rules/base.json': base }, 'rules/base.json', 'parent-unreadable'],
  ])('%s', async (_, files, parent, code) => {
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    expect(await codesFor(parent)).toEqual([code]);
  });

  it('places that the environment names are not searched', async () => {
    folder.write('outside/rules/base.json', base);
    const before = process.env.NODE_PATH;
    process.env.NODE_PATH = join(folder.path, 'outside');
    try {
      expect(await codesFor('rules/base.json')).toEqual(['parent-unreadable']);
    } finally {
      if (before === undefined) delete process.env.NODE_PATH;
      else process.env.NODE_PATH = before;
    }
  });
});

describe.skipIf(process.platform === 'win32')('links and devices', () => {
  it('a folder that links to itself leads nowhere new', async () => {
    symlinkSync('.', join(folder.path, 'clinic/loop'));
    expect(await codesFor('./loop/loop/loop/rule-set.json')).toEqual(['cycle']);
    expect(await codesFor(`./${'loop/'.repeat(100)}rule-set.json`)).toEqual(['parent-unreadable']);
  });

  it('links that lead out by way of each other are not followed', async () => {
    mkdirSync(join(folder.path, 'clinic/a'));
    symlinkSync('../b', join(folder.path, 'clinic/a/b'));
    symlinkSync('../outside', join(folder.path, 'clinic/b'));
    expect(await codesFor('./a/b/secret.json')).toEqual(['parent-outside']);
  });

  it.each([
    ['/dev/zero', 2, 'not-utf8|too-large'],
    ['/dev/null', 2, 'empty-file'],
    ['/dev', 66, 'there is no .json file'],
    ['/proc/self/mem', 66, 'cannot read|no permission|there is no file'],
  ])('%s on the command line: %i', async (path, code, told) => {
    const { runHere } = await import('../support/run-cli.js');
    const result = await runHere(['validate', path]);
    expect(result.code).toBe(code);
    expect(result.stdout + result.stderr).toMatch(new RegExp(told));
  });
});
