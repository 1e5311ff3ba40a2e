import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-cli.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ankle = join(root, 'docs/minimal-rule-set.json');
const calf = join(root, 'examples/clinics/calf/rule-set.json');
const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

/** What the compiler finds in a file that imports the package, and in what it imports beside it. */
function compile(file: string): string[] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    paths: { 'rehab-rules': [join(root, 'src/index.ts')] },
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const program = ts.createProgram([file], options);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder) && fileName.endsWith('.ts'));
  return own.flatMap((source) => ts.getPreEmitDiagnostics(program, source)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('rehab-rules types', () => {
  it('writes an interface that types createRehab, for a rule set that is not the bundled one', async () => {
    const { code, stdout, stderr } = await runHere(['types', ankle, '--name', 'AnkleSnapshot', '--out', join(folder, 'ankle-snapshot.ts')]);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    writeFileSync(join(folder, 'ankle.json'), readFileSync(ankle));
    const use = join(folder, 'use.ts');
    writeFileSync(
      use,
      `import { createRehab, parseRuleSet, parseSnapshot, type RuleSetSource } from 'rehab-rules';
import type { AnkleSnapshot } from './ankle-snapshot.js';
import ankle from './ankle.json' with { type: 'json' };

const rehab = createRehab<AnkleSnapshot>(ankle);
const typed: RuleSetSource<AnkleSnapshot> = JSON.parse('{}');
export const answers = [
  rehab.evaluate({ assessedOn: '2026-02-10', screens: { signs: 'complete' }, pain: { walking: 1 }, balance: { singleLeg: { value: 12, unit: 's' } } }),
  createRehab(typed).evaluate({ signs: { givesWay: null }, overrides: { 'possible-fracture': { by: 'x', reason: 'x', on: '2026-02-10' } } }),
  // @ts-expect-error a misspelled fact does not compile
  rehab.evaluate({ pain: { walkng: 1 } }),
  // @ts-expect-error text for a number does not compile
  createRehab(typed).evaluate({ pain: { walking: '1' } }),
  // @ts-expect-error another word than the statement does not compile
  rehab.evaluate({ screens: { signs: 'done' } }),
  // @ts-expect-error the first phase has no gate to open
  rehab.evaluate({ overrides: { protect: { by: 'x', reason: 'x', on: '2026-02-10' } } }),
];
const parsed = parseRuleSet(typed);
// @ts-expect-error a parsed rule set keeps the type of its snapshots
if (parsed.ok) parseSnapshot(parsed.value, { pain: { walkng: 1 } });
`,
    );
    expect(compile(use)).toEqual([]);
  });

  it('writes to standard output, and says how to use it, what is meant and in which unit', async () => {
    const { code, stdout } = await runHere(['types', ankle]);
    expect(code).toBe(0);
    expect(stdout).toContain('// With createRehab<AnkleExampleSnapshot>(ruleSet) a misspelled fact does not compile.\n');
    expect(stdout).toContain('  /** Balance */\n  readonly balance?: {\n    /** Single-leg stance, injured side (s, 0 to 60). Time it with open eyes,');
  });

  it('gives the bundled rule set the interface that the package exports', async () => {
    const { stdout } = await runHere(['types', 'hamstring']);
    const exported = readFileSync(join(root, 'src/hamstring-snapshot.ts'), 'utf8').replace('./snapshot/snapshot.js', 'rehab-rules');
    expect(stdout.slice(stdout.indexOf('\n') + 1)).toBe(exported);
  });

  it('compiles for another injury', async () => {
    const file = join(folder, 'calf.ts');
    expect(await runHere(['types', calf, '--out', file])).toMatchObject({ code: 0, stderr: '' });
    expect(compile(file)).toEqual([]);
  });

  it('reads a rule set from standard input', async () => {
    const { code, stdout } = await runHere(['types', '-', '--name', 'Mine'], readFileSync(ankle));
    expect([code, stdout.includes('export interface Mine {')]).toEqual([0, true]);
  });

  it('takes the place of what it wrote before, and of nothing else', async () => {
    const [own, foreign] = [join(folder, 'own.ts'), join(folder, 'foreign.ts')];
    await runHere(['types', ankle, '--out', own]);
    expect(await runHere(['types', ankle, '--name', 'Newer', '--out', own])).toMatchObject({ code: 0 });
    expect(readFileSync(own, 'utf8')).toContain('interface Newer');
    writeFileSync(foreign, 'export const mine = 1;\n');
    expect(await runHere(['types', ankle, '--out', foreign])).toMatchObject({ code: 64, stderr: `error: \`${foreign}\` is there already and was not generated; choose another name\n` });
    expect(readFileSync(foreign, 'utf8')).toBe('export const mine = 1;\n');
  });

  it.each<[string, string[], number, string]>([
    ['a rule set with a mistake', ['types', join(folder, 'broken.json')], 2, 'broken.json:1:1: error: the key `facts` is missing [missing-key]'],
    ['a file that is not there', ['types', join(folder, 'none.json')], 66, 'there is no file'],
    ['a folder that is not there', ['types', ankle, '--out', join(folder, 'none', 'x.ts')], 64, 'there is no folder for'],
    ['a name that is none', ['types', ankle, '--name', 'my-snapshot'], 64, '`my-snapshot` cannot be the name'],
    ['a name that the file imports', ['types', ankle, '--name', 'Given'], 64, '`Given` cannot be the name'],
  ])('says why it does not write: %s', async (_, args, code, message) => {
    writeFileSync(join(folder, 'broken.json'), '{ "id": "broken" }');
    const result = await runHere(args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toContain(message);
  });
});
