import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { clinicName } from '../../src/cli/init/clinic-name.js';
import { Folder } from './validate-fixtures.js';

let folder = new Folder();
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const written = ['rule-set.json', 'scenarios.json', 'README.md', '.github/workflows/rules.yml'];
const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

describe('a new clinic folder', () => {
  beforeEach(async () => {
    const { code, stdout, stderr } = await folder.run('init', ['riverside']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of written) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toMatch(/^Written into riverside\/?:\n/);
    expect(stdout).toContain('  npx rehab-rules validate riverside/rule-set.json\n');
  });

  it('passes its checks as written, without any warning, on the day and a year later', async () => {
    for (const day of ['2026-03-01', '2027-03-01']) {
      const result = await folder.run('validate', ['riverside/rule-set.json'], ['--max-warnings', '0', '--today', day]);
      expect(result).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^1 file: no findings/) as string });
    }
  });

  it('passes its scenarios as written: one at the number, one just below', async () => {
    const { code, stdout, stderr } = await folder.run('test', ['riverside/scenarios.json'], ['--forbid-only']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 scenarios: 2 passed.');
  });

  it('can be checked and tested as a folder, also after the package was installed in it', async () => {
    folder.write('riverside/package.json', { name: 'riverside', version: '1.0.0', dependencies: {} });
    folder.write('riverside/package-lock.json', { name: 'riverside', lockfileVersion: 3 });
    expect(await folder.run('validate', ['riverside'])).toEqual({ code: 0, stdout: '1 file: no findings\n', stderr: '' });
    expect(await folder.run('test', ['riverside'])).toMatchObject({ code: 0, stdout: expect.stringContaining('2 scenarios: 2 passed.') as string });
  });

  it('tells who validates the scenarios which command is meant', async () => {
    const stderr = 'error: `riverside/scenarios.json` holds scenarios, not a rule set; to run them: rehab-rules test\n';
    expect(await folder.run('validate', ['riverside/scenarios.json'])).toEqual({ code: 64, stdout: '', stderr });
  });

  it('its scenarios fail when the number is another: they really test it', async () => {
    for (const [number, failed] of [['86', 'a person with 85 % strength'], ['84', 'a person with just under 85 % strength']] as const) {
      folder.write('riverside/rule-set.json', read('riverside/rule-set.json').replaceAll(/"value": 8\d/g, `"value": ${number}`));
      const { code, stdout } = await folder.run('test', ['riverside/scenarios.json']);
      expect(code).toBe(2);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(failed);
    }
  });

  it('is named after the folder and reviewed on the day', () => {
    expect(JSON.parse(read('riverside/rule-set.json'))).toMatchObject({ extends: 'rehab-rules/hamstring', id: 'riverside-hamstring', title: 'Riverside: hamstring rehabilitation', reviewedOn: '2026-03-01' });
    expect(read('riverside/README.md')).toMatch(/^# Riverside: hamstring rehabilitation\n/);
  });

  it('has no gap left to fill in, claims nothing, and shows in the guide what GitHub runs', () => {
    for (const name of written) {
      const text = read(`riverside/${name}`);
      expect(text).not.toMatch(/\{\{|\}\}|undefined/);
      expect(text).not.toMatch(/\b(cleared|safe to|guaranteed)\b/i);
    }
    const workflow = read('riverside/.github/workflows/rules.yml');
    expect(read('riverside/README.md')).toContain(`\`\`\`yaml\n${workflow}\`\`\``);
    expect(workflow).toContain(`npx --yes rehab-rules@${packageJson.version} validate rule-set.json --format github`);
  });

  it('what the guide and GitHub run is known to the command line', async () => {
    const lines = [...read('riverside/README.md').matchAll(/rehab-rules(?:@\S+)? (validate|test) (.*?)(?: +#.*)?$/gm)];
    expect(lines.length).toBeGreaterThan(4);
    for (const [, command, rest] of lines) {
      const args = rest!.split(' ').map((arg) => (arg.endsWith('.json') ? join(folder.path, 'riverside', arg) : arg));
      expect(await folder.run(command!, [], args)).toMatchObject({ code: 0 });
    }
  });
});

describe('a folder that is not empty', () => {
  it('is added to', async () => {
    folder.write('notes.txt', 'ours');
    expect(await folder.run('init', [''])).toMatchObject({ code: 0, stderr: '' });
    expect([read('notes.txt'), ...written.map((name) => existsSync(join(folder.path, name)))]).toEqual(['ours', true, true, true, true]);
  });

  it.each(written)('%s is never changed, and nothing else is written', async (name) => {
    folder.write(`clinic/${name}`, 'ours');
    const { code, stdout, stderr } = await folder.run('init', ['clinic']);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `error: nothing was written, since this is already there: \`clinic/${name}\`\n  choose another folder, or move it away\n` });
    expect(read(`clinic/${name}`)).toBe('ours');
    expect(written.filter((one) => existsSync(join(folder.path, 'clinic', one)))).toEqual([name]);
  });

  it('a link that leads nowhere is not written through', async () => {
    mkdirSync(join(folder.path, 'clinic'));
    symlinkSync('../elsewhere.json', join(folder.path, 'clinic/rule-set.json'));
    expect((await folder.run('init', ['clinic'])).code).toBe(2);
    expect(existsSync(join(folder.path, 'elsewhere.json'))).toBe(false);
  });

  it('a second run changes nothing', async () => {
    await folder.run('init', ['clinic']);
    expect((await folder.run('init', ['clinic'])).code).toBe(2);
  });
});

describe('a folder that cannot be made', () => {
  it.each(['file', 'file/below'])('%s', async (name) => {
    folder.write('file', 'ours');
    expect(await folder.run('init', [name])).toMatchObject({ code: 66, stdout: '', stderr: expect.stringContaining('is not a folder') as string });
    expect(read('file')).toBe('ours');
  });

  it('no folder at all is a wrong call', async () => {
    expect((await folder.run('init', [])).code).toBe(64);
  });
});

describe('names', () => {
  it.each([
    ['riverside', 'riverside-hamstring', 'Riverside: hamstring rehabilitation'],
    ['Riverside Clinic', 'riverside-clinic-hamstring', 'Riverside Clinic: hamstring rehabilitation'],
    ['hamstring', 'clinic-hamstring', 'Clinic: hamstring rehabilitation'],
    ['fc-north_hamstring.v2', 'fc-north-v2-hamstring', 'Fc North V2: hamstring rehabilitation'],
    ['Präxis "Süd"', 'praxis-sud-hamstring', 'Praxis Sud: hamstring rehabilitation'],
    ['3 oaks', 'clinic-3-oaks-hamstring', 'Clinic 3 Oaks: hamstring rehabilitation'],
    ['診療所', 'clinic-hamstring', 'Clinic: hamstring rehabilitation'],
  ])('%s', (name, id, title) => {
    expect(clinicName(name)).toEqual({ id, title });
  });
});
