import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { base, child, Folder } from './validate-fixtures.js';

let folder = new Folder();
beforeEach(() => {
  folder = new Folder();
  folder.write('clinic/base.json', base);
  folder.write('elsewhere/base.json', base);
});
afterEach(() => folder.remove());

const clinic = (parent: string, id = 'clinic'): string => `{\n  ${child(id, parent)}\n}`;

/** Every finding: code and place. */
async function found(name = 'clinic/rule-set.json', stdin = ''): Promise<string[]> {
  const { stdout } = await folder.run('validate', [name], ['--format', 'json'], stdin);
  const { files } = JSON.parse(stdout) as { files: { issues: { code: string; file: string; line?: number; message: string; help: string }[] }[] };
  return files.flatMap(({ issues }) => issues.map(({ code, file, line }) => `${code} ${file}:${line}`));
}

describe('where a parent may lie', () => {
  it.each([
    { what: 'a file beside', parent: './base.json' },
    { what: 'a file in a folder below', parent: './shared/base.json', files: { 'clinic/shared/base.json': base } },
    { what: 'a folder below, in parts', parent: './parts', files: parts('clinic/parts') },
    { what: 'by way of a folder and back', parent: './shared/../base.json', files: { 'clinic/shared/x.txt': '' } },
    { what: 'a chain, with `../` inside the folder', parent: './shared/middle.json', files: { 'clinic/shared/middle.json': clinic('../base.json', 'middle') } },
    { what: 'the bundled rule set', parent: 'rehab-rules/hamstring' },
    { what: 'a file of an installed package', parent: '@clinic/rules/base.json', files: { 'node_modules/@clinic/rules/base.json': base } },
    { what: 'a package in the folder itself', parent: 'rules/base.json', files: { 'clinic/node_modules/rules/base.json': base } },
    { what: 'a package whose file extends another of its files', parent: 'rules/child.json', files: { 'node_modules/rules/child.json': clinic('./lib/base.json', 'packaged'), 'node_modules/rules/lib/base.json': base } },
  ])('$what', async ({ parent, files = {} }) => {
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    folder.write('clinic/rule-set.json', clinic(parent));
    expect(await found()).toEqual([]);
  });

  it('a rule set in parts names its parent from its own folder', async () => {
    folder.write('parts/rule-set.json', clinic('./shared/base.json'));
    folder.write('parts/shared/base.json', base);
    folder.write('parts/criteria.json', '{ "criteria": { "two-weeks": null } }');
    expect(await found('parts')).toEqual(['unknown-id parts/criteria.json:1']);
  });

  it('the same loader serves evaluate', async () => {
    folder.write('clinic/rule-set.json', clinic('./base.json'));
    folder.write('day.json', '{}');
    const { code, stdout } = await folder.run('evaluate', ['day.json'], ['--rules', join(folder.path, 'clinic/rule-set.json'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ruleSet: { id: 'clinic' }, phase: { id: 'protect' } });
  });
});

function parts(place: string): Record<string, string> {
  return Object.fromEntries(Object.entries(JSON.parse(base) as object).map(([key, value]) => [`${place}/${key.replace('$', '')}.json`, JSON.stringify({ [key]: value as unknown })]));
}

describe('where no parent is read from', () => {
  it.each([
    { what: 'a folder beside', parent: '../elsewhere/base.json', code: 'parent-outside' },
    { what: 'a folder beside, by a detour', parent: './x/../../elsewhere/base.json', code: 'parent-outside' },
    { what: 'something outside that is not even there', parent: '../../../../nowhere.json', code: 'parent-outside' },
    { what: 'the folder above', parent: '..', code: 'parent-outside' },
    { what: 'an absolute path', parent: '/etc/passwd', code: 'parent-outside' },
    { what: 'an absolute path of Windows', parent: 'C:\\\\rules\\\\base.json', code: 'parent-outside' },
    { what: 'an address', parent: 'https://example.org/base.json', code: 'parent-outside' },
    { what: 'an address of a file', parent: 'file:///etc/passwd', code: 'parent-outside' },
    { what: 'an address with data', parent: 'data:application/json,{}', code: 'parent-outside' },
    { what: 'a part of Node', parent: 'node:fs', code: 'parent-outside' },
    { what: 'a file that is no JSON by its name', parent: './notes.txt', code: 'parent-unreadable' },
    { what: 'a package that is not installed', parent: '@clinic/rules/base.json', code: 'parent-unreadable' },
    { what: 'a folder without rules', parent: './empty', code: 'parent-unreadable' },
    { what: 'a file that is not there', parent: './bse.json', code: 'unknown-parent' },
    { what: 'a file without `./` in front', parent: 'base.json', code: 'unknown-parent' },
    { what: 'a package without a file', parent: '@clinic/rules', code: 'unknown-parent' },
    { what: 'a misspelled bundled rule set', parent: 'rehab-rules/hamstrng', code: 'unknown-parent' },
    { what: 'a name with a zero byte', parent: './\\u0000.json', code: 'parent-unreadable' },
    { what: 'an empty name', parent: '', code: 'unknown-parent' },
  ])('$what: $code', async ({ parent, code }) => {
    folder.write('clinic/notes.txt', '{}');
    folder.write('clinic/empty/readme.txt', '');
    folder.write('clinic/rule-set.json', clinic(parent));
    const codes = await found();
    expect(codes).toContain(`${code} clinic/rule-set.json:2`);
    expect(codes).toHaveLength(1);
  });

  it.each([
    ['./bse.json', 'did you mean `./base.json`?'],
    ['base.json', 'did you mean `./base.json`?'],
    ['shared/other.json', 'did you mean `./shared/other.json`?'],
    ['rehab-rules/hamstrng', 'did you mean `rehab-rules/hamstring`?'],
  ])('%s: %s', async (parent, help) => {
    folder.write('clinic/shared/other.json', base);
    folder.write('clinic/rule-set.json', clinic(parent));
    expect((await folder.run('validate', ['clinic/rule-set.json'])).stdout).toContain(`help: ${help}`);
  });
});

describe('links', () => {
  it.each([
    { what: 'a link to a file outside', link: 'clinic/linked.json', to: '../elsewhere/base.json', parent: './linked.json', code: 'parent-outside' },
    { what: 'a link to a folder outside', link: 'clinic/linked', to: '../elsewhere', parent: './linked/base.json', code: 'parent-outside' },
    { what: 'a link to itself', link: 'clinic/linked.json', to: 'linked.json', parent: './linked.json', code: 'parent-unreadable' },
    { what: 'a link to something that is not there', link: 'clinic/linked.json', to: 'gone.json', parent: './linked.json', code: 'unknown-parent' },
    { what: 'a link to a device', link: 'clinic/linked.json', to: '/dev/zero', parent: './linked.json', code: 'parent-outside' },
    { what: 'a link out of the packages', link: 'clinic/node_modules', to: '../elsewhere', parent: 'rules/base.json', code: 'parent-outside', also: { 'elsewhere/rules/base.json': base } },
  ])('$what is not followed: $code', async ({ link, to, parent, code, also = {} }) => {
    for (const [name, content] of Object.entries(also)) folder.write(name, content);
    symlinkSync(to, join(folder.path, link));
    folder.write('clinic/rule-set.json', clinic(parent));
    // A folder of packages that is itself a link stays a folder of packages.
    if (link.endsWith('node_modules')) expect(await found()).toEqual([]);
    else expect(await found()).toEqual([`${code} clinic/rule-set.json:2`]);
  });

  it('a link inside the folder of packages that leads out of it is not followed', async () => {
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync('../elsewhere', join(folder.path, 'node_modules/rules'));
    folder.write('clinic/rule-set.json', clinic('rules/base.json'));
    expect(await found()).toEqual(['parent-outside clinic/rule-set.json:2']);
  });

  it('a link inside the folder is followed', async () => {
    symlinkSync('base.json', join(folder.path, 'clinic/linked.json'));
    folder.write('clinic/rule-set.json', clinic('./linked.json'));
    expect(await found()).toEqual([]);
  });

  it('a file that was named on the command line may be a link; what it extends lies beside the file itself', async () => {
    folder.write('clinic/rule-set.json', clinic('./base.json'));
    symlinkSync('../clinic/rule-set.json', join(folder.path, 'elsewhere/linked.json'));
    rmSync(join(folder.path, 'elsewhere/base.json'));
    expect(await found('elsewhere/linked.json')).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('a pipe is not read, which would never end', async () => {
    for (const name of ['clinic/pipe.json', 'parts/pipe.json']) {
      folder.write(name.replace('pipe.json', 'x.txt'), '');
      execFileSync('mkfifo', [join(folder.path, name)]);
    }
    folder.write('clinic/rule-set.json', clinic('./pipe.json'));
    expect(await found()).toEqual(['parent-unreadable clinic/rule-set.json:2']);
    const { code, stdout } = await folder.run('validate', ['parts']);
    expect([code, stdout]).toEqual([66, expect.stringContaining('`parts/pipe.json` is not a file')]);
  });

  it('a folder of rules is refused when a link leads out of it', async () => {
    for (const [name, content] of Object.entries(parts('parts'))) folder.write(name, content);
    rmSync(join(folder.path, 'parts/sources.json'));
    symlinkSync('../elsewhere/base.json', join(folder.path, 'parts/sources.json'));
    const { code, stdout } = await folder.run('validate', ['parts']);
    expect(code).toBe(66);
    expect(stdout).toContain('error: `parts/sources.json` is a link that leads out of the folder');
  });
});

describe('chains without an end', () => {
  it.each<{ what: string; files: Record<string, string>; at: string }>([
    { what: 'a file that extends itself', files: { 'rule-set.json': './rule-set.json' }, at: 'rule-set.json' },
    { what: 'two files that extend each other', files: { 'rule-set.json': './a.json', 'a.json': './rule-set.json' }, at: 'a.json' },
    { what: 'three, of which the last extends the second', files: { 'rule-set.json': './a.json', 'a.json': './b.json', 'b.json': './a.json' }, at: 'b.json' },
  ])('$what', async ({ files, at }) => {
    for (const [name, parent] of Object.entries(files)) folder.write(`clinic/${name}`, clinic(parent, name.replace('.json', '')));
    expect(await found()).toEqual([`cycle clinic/${at}:2`]);
  });

  it('a circle by way of a link', async () => {
    folder.write('clinic/rule-set.json', clinic('./linked.json'));
    symlinkSync('rule-set.json', join(folder.path, 'clinic/linked.json'));
    expect(await found()).toEqual(['cycle clinic/rule-set.json:2']);
  });

  it('a thousand files, each extending the next', async () => {
    for (let i = 0; i < 1000; i += 1) folder.write(`clinic/${i}.json`, clinic(`./${i + 1}.json`, `c${i}`));
    folder.write('clinic/rule-set.json', clinic('./0.json'));
    expect(await found()).toEqual(['too-deep clinic/8.json:2']);
  });
});

describe('what is wrong in a parent', () => {
  it('is told in the file of the parent, beside the place that names it', async () => {
    folder.write('clinic/rule-set.json', clinic('./broken.json'));
    folder.write('clinic/broken.json', base.replace('"label": "No swelling",', '"label": "No swelling", "lable": "No swelling",'));
    const { stdout } = await folder.run('validate', ['clinic/rule-set.json']);
    expect(stdout).toMatch(/error\[unknown-key\].*\n +--> clinic\/broken\.json:\d+:\d+\n/);
    expect(stdout).toContain('::: the parent is named here: clinic/rule-set.json:2:14\n');
    expect(stdout).toContain('"./broken.json"');
  });

  it.each([
    ['a file that ends too early', '{ "id": "x"', 'not-json clinic/broken.json:1'],
    ['an empty file', '', 'empty-file clinic/broken.json:undefined'],
    ['a key that stands twice', base.replace('"id": "ankle-base",', '"id": "ankle-base", "id": "ankle-base",'), 'duplicate-key clinic/broken.json:3'],
    ['a file that is too deep', '['.repeat(1000), 'too-deep clinic/broken.json:1'],
    ['a file that is not UTF-8', Buffer.from('{ "title": "Pr\xe4xis" }', 'latin1'), 'not-utf8 clinic/broken.json:undefined'],
  ])('%s', async (_, content, told) => {
    folder.write('clinic/rule-set.json', clinic('./broken.json'));
    folder.write('clinic/broken.json', content);
    expect(await found()).toEqual([told]);
  });

  it('a torn file of a folder does not make what it defined seem to be missing', async () => {
    for (const [name, content] of Object.entries(parts('clinic/parts'))) folder.write(name, content);
    folder.write('clinic/parts/facts.json', '{ "facts": {');
    folder.write('clinic/rule-set.json', clinic('./parts'));
    expect(await found()).toEqual(['not-json clinic/parts/facts.json:1']);
    expect(await found('clinic/parts')).toEqual(['not-json clinic/parts/facts.json:1']);
  });
});

it('standard input extends from the present folder', async () => {
  expect(await found('-', clinic('./docs/checks/base.json'))).toEqual([]);
  expect(await found('-', clinic('../base.json'))).toEqual(['parent-outside (stdin):2']);
});
