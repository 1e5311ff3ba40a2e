import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, shownAs, stepsOf, withoutDigest, type Step } from './support/follow-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const [, forClinics = ''] = /\n## For clinics\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];

describe.each([
  ['the guide', read('docs/write-a-rule-set.md'), 30],
  ['the section for clinics of the README', forClinics, 1],
])('who follows %s, from an empty folder on', (_, page, least) => {
  const steps = stepsOf(page);
  const start = process.cwd();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rehab-rules-guide-'));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(start);
    rmSync(folder, { recursive: true, force: true });
  });

  it('has something to do', () => expect(steps.length).toBeGreaterThanOrEqual(least));

  it.each(steps.map((step, i) => [`${i + 1}. ${title(step)}`, step] as const))('%s', async (_name, step) => {
    if (step.kind === 'json') {
      expect(readFileSync(step.file, 'utf8')).toContain(step.text);
      return;
    }
    const printed = withoutDigest(await follow(step));
    if (step.output === undefined) return;
    if (step.kind === 'diff' || step.output.includes('…\n')) expect(printed).toMatch(shownAs(step));
    else expect(printed).toBe(withoutDigest(step.output));
    if (step.kind === 'ts') expect(typeErrors('app.mts')).toEqual([]);
  });
});

function title({ kind, file, text, output }: Step): string {
  if (kind === 'sh') return `types ${text.trimEnd().replaceAll('\n', ', ')}`;
  if (kind === 'diff') return output === undefined ? `changes ${file}` : `tries a mistake: ${output.split('\n', 1)[0]}`;
  return kind === 'ts' ? 'runs the program' : `finds in ${file} what is shown`;
}

/** What TypeScript finds in a program beside generated types, which import the package by its name. */
function typeErrors(file: string): string[] {
  const options: ts.CompilerOptions = {
    noEmit: true, strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, resolveJsonModule: true,
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'], typeRoots: [join(root, 'node_modules/@types')], paths: { 'rehab-rules': [join(root, 'src/index.ts')] },
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
