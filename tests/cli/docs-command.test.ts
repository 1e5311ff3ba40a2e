import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { runHere } from '../support/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'rule-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = (name: string): string => join(folder, name);
const docs = (...args: readonly string[]) => runHere(['docs', ...args]);
const bytes = (name: string): Record<string, string> => Object.fromEntries(readdirSync(out(name)).sort().map((file) => [file, readFileSync(join(out(name), file), 'utf8')]));

function write(name: string, content: unknown): string {
  mkdirSync(join(out(name), '..'), { recursive: true });
  writeFileSync(out(name), JSON.stringify(content));
  return out(name);
}

const mini = (change: (rules: any) => void = () => undefined): object => {
  const rules = miniRuleSet();
  change(rules);
  return rules;
};

describe('rehab-rules docs', () => {
  it('writes the book of the bundled rule set, with its scenarios as worked examples', async () => {
    const { code, stdout, stderr } = await docs('hamstring', '--out', out('hamstring'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Rule book of hamstring \d+\.\d+\.\d+, digest [0-9a-f]{12}, reviewed \d{4}-\d\d-\d\d: 21 pages\nStart at .*index\.html\n$/);
    const names = readdirSync(out('hamstring'));
    expect(names).toEqual(expect.arrayContaining(['index.html', 'index.md', 'phase-strengthen.html', 'examples-acute.html', 'style.css', 'path.svg', 'rule-book.json']));
    expect(names.filter((name) => name.endsWith('.partial'))).toEqual([]);
    const examples = readFileSync(join(out('hamstring'), 'examples-strengthen.html'), 'utf8');
    expect(examples).toMatch(/Assessed[\s\S]*Phase<\/dt><dd><p><a href="phase-strengthen\.html#phase-strengthen">Strengthen and load[\s\S]*Before the next phase/);
    const size = Object.values(bytes('hamstring')).reduce((sum, text) => sum + text.length, 0);
    expect(size).toBeLessThan(5_000_000);
  });

  it('writes the same bytes again', async () => {
    const rules = write('same.json', mini());
    await docs(rules, '--out', out('one'));
    await docs(rules, '--out', out('two'));
    expect(bytes('one')).toEqual(bytes('two'));
  });

  it.each([
    ['html', 'index.html', 'index.md'],
    ['md', 'index.md', 'index.html'],
  ])('writes only %s when asked to', async (format, there, notThere) => {
    const { code, stdout } = await docs(write('mini.json', mini()), '--out', out(`only-${format}`), '--format', format);
    expect([code, stdout.includes(there)]).toEqual([0, true]);
    expect(readdirSync(out(`only-${format}`))).toContain(there);
    expect(readdirSync(out(`only-${format}`))).not.toContain(notThere);
  });

  it('replaces a former book and takes away pages that are no longer in it', async () => {
    await docs(write('mini.json', mini()), '--out', out('again'));
    expect(readdirSync(out('again'))).toContain('phase-late.html');
    writeFileSync(join(out('again'), 'notes.txt'), 'mine');
    const renamed = mini((rules) => {
      rules.phaseOrder = ['early', 'later'];
      rules.phases.later = rules.phases.late;
      delete rules.phases.late;
      rules.running.fromPhase = 'later';
      rules.exercises.bridge.phases = ['later'];
    });
    const { code } = await docs(write('renamed.json', renamed), '--out', out('again'));
    const names = readdirSync(out('again'));
    expect([code, names.includes('phase-later.html'), names.includes('phase-late.html'), names.includes('phase-late.md'), names.includes('notes.txt')]).toEqual([0, true, false, false, true]);
  });

  it('does not believe a list of files that leads out of the folder', async () => {
    mkdirSync(out('led/book'), { recursive: true });
    writeFileSync(out('led/other.html'), 'mine');
    writeFileSync(join(out('led/book'), 'rule-book.json'), JSON.stringify({ ruleBook: {}, files: ['../other.html', 'gone.html'] }));
    writeFileSync(join(out('led/book'), 'gone.html'), 'old');
    expect((await docs(write('mini.json', mini()), '--out', out('led/book'))).code).toBe(0);
    expect([readFileSync(out('led/other.html'), 'utf8'), readdirSync(out('led/book')).includes('gone.html')]).toEqual(['mine', false]);
  });

  it('replaces a link in the folder and does not follow it', async () => {
    mkdirSync(out('linked'));
    writeFileSync(out('target.txt'), 'mine');
    symlinkSync(out('target.txt'), join(out('linked'), 'index.html'));
    expect((await docs(write('mini.json', mini()), '--out', out('linked'), '--force')).code).toBe(0);
    expect([readFileSync(out('target.txt'), 'utf8'), lstatSync(join(out('linked'), 'index.html')).isSymbolicLink()]).toEqual(['mine', false]);
  });

  it('leaves a folder with other files alone, unless it is told to write beside them', async () => {
    mkdirSync(out('foreign'));
    writeFileSync(join(out('foreign'), 'thesis.md'), 'mine');
    const rules = write('mini.json', mini());
    const { code, stderr } = await docs(rules, '--out', out('foreign'));
    expect([code, readdirSync(out('foreign'))]).toEqual([64, ['thesis.md']]);
    expect(stderr).toMatch(/holds files that are no rule book; choose another folder, or give --force to write beside them/);
    expect((await docs(rules, '--out', out('foreign'), '--force')).code).toBe(0);
    expect([readFileSync(join(out('foreign'), 'thesis.md'), 'utf8'), readdirSync(out('foreign')).includes('index.html')]).toEqual(['mine', true]);
  });

  it('says so when the folder is a file', async () => {
    const rules = write('mini.json', mini());
    const { code, stderr } = await docs(rules, '--out', rules);
    expect([code, stderr]).toEqual([66, expect.stringMatching(/is not a folder/)]);
  });

  it('prints the findings of a rule set with errors, and writes nothing', async () => {
    const { code, stdout, stderr } = await docs(write('wrong.json', mini((rules) => (rules.phases.late.entry = { condition: 'walks-wthout-pain' }))), '--out', out('wrong'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/walks-wthout-pain[\s\S]*unknown-id/);
    expect(readdirSync(folder)).not.toContain('wrong');
  });

  it.each([
    [['nowhere.json', '--out', 'x'], 66, /nowhere\.json/],
    [['hamstring'], 64, /--out/],
    [['hamstring', '--out', 'x', '--format', 'pdf'], 64, /html, md/],
    [['hamstring', '--out', 'x', '--language', 'de'], 64, /no texts in `de`/],
  ])('ends %j with %i', async (args, expected, message) => {
    const { code, stderr } = await docs(...args);
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });
});

describe('the scenarios of a book', () => {
  const scenario = { name: 'walks without pain on day three', with: { assessedOn: '2026-02-10', injury: { date: '2026-02-07' }, pain: { walking: 0 }, analgesic: { taken: false }, screens: { signs: 'complete' } }, expect: { phase: 'late' } };

  it('are those beside the rule set', async () => {
    const rules = write('clinic/rule-set.json', mini());
    write('clinic/scenarios.json', { scenarios: [scenario] });
    await docs(rules, '--out', out('beside'));
    expect(readFileSync(join(out('beside'), 'examples-late.html'), 'utf8')).toMatch(/Walks without pain on day three[\s\S]*Pain while walking 0 NRS/);
  });

  it('are those that are named', async () => {
    const rules = write('alone/mini.json', mini());
    await docs(rules, '--out', out('without'));
    expect(readdirSync(out('without'))).not.toContain('examples.html');
    await docs(rules, '--out', out('with'), '--scenarios', write('elsewhere/some.json', { scenarios: [scenario] }));
    expect(readdirSync(out('with'))).toContain('examples-late.html');
  });

  it('keep the book from being written when they have errors', async () => {
    const { code, stderr } = await docs(write('mini.json', mini()), '--out', out('not'), '--scenarios', write('elsewhere/wrong.json', { scenarios: [{ ...scenario, with: { pain: { wlking: 0 } } }] }));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/wlking/)]);
  });
});

describe('a book in another language', () => {
  const german = mini((rules) => {
    rules.language = 'en';
    rules.translations = { de: { 'phases.late.label': 'Spät', 'criteria.strong-enough.label': 'Stark genug' } };
  });

  beforeAll(() => docs(write('german.json', german), '--out', out('german'), '--language', 'de'));

  it('has its texts and says so to a reader of the screen', () => {
    const page = readFileSync(join(out('german'), 'phase-late.html'), 'utf8');
    expect(page).toMatch(/<html lang="de">[\s\S]*<h1>Spät<\/h1>/);
    expect(readFileSync(join(out('german'), 'criteria.html'), 'utf8')).toContain('Stark genug');
  });
});
