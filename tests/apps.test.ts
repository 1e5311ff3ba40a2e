import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('tests/.snippets/apps');
const entries = ['hamstring', 'check', 'compile'];
const sources = { ...Object.fromEntries(entries.map((name) => [`rehab-rules/${name}`, at(`src/${name}.ts`)])), 'rehab-rules': at('src/index.ts') };

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An example with the sources in place of the package. */
async function bundled(name: string, format: 'esm' | 'cjs'): Promise<string> {
  const outfile = `${folder}/${name}.${format === 'esm' ? 'mjs' : 'cjs'}`;
  await build({ entryPoints: [at(`examples/apps/${name}`)], outfile, bundle: true, format, platform: 'node', jsx: 'automatic', alias: sources, external: ['react'], logLevel: 'error', banner: format === 'esm' ? { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` } : {} });
  return outfile;
}

/** The code of a guide and the output that it shows. */
function guide(page: string): { readonly code: string; readonly output: string } {
  const [, code = '', output = ''] = /```(?:tsx|js)\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readFileSync(at(`docs/${page}.md`), 'utf8')) ?? [];
  return { code, output };
}

describe.each([
  ['use-in-react', 'patient-form.tsx'],
  ['use-in-a-server', 'server.mjs'],
  ['use-in-commonjs', 'use.cjs'],
])('the guide %s', (page, file) => {
  it(`shows examples/apps/${file} as it is`, () => expect(guide(page).code).toBe(readFileSync(at(`examples/apps/${file}`), 'utf8')));
});

describe('examples/apps', () => {
  it('patient-form.tsx renders what the guide shows', async () => {
    const { PatientForm } = (await import(pathToFileURL(await bundled('patient-form.tsx', 'esm')).href)) as { PatientForm: FunctionComponent<{ start?: object }> };
    const lines = (start: object): string[] => renderToStaticMarkup(createElement(PatientForm, { start })).match(/<(p|li).*?<\/\1>/g) ?? [];
    const answered = { assessedOn: '2026-03-07', screens: { redFlags: 'complete', flare: 'complete', testConditions: 'standard' }, injury: { date: '2026-03-05' }, pain: { rest: 1, walking: 4 } };
    const shown = [lines({}), lines(answered), lines({ pain: { walking: 11 } })].map((one) => one.join('\n'));
    expect(`${shown.join('\n\n')}\n`).toBe(guide('use-in-react').output);
  });

  it('patient-form.tsx type-checks', () => {
    const options: ts.CompilerOptions = { noEmit: true, strict: true, noUncheckedIndexedAccess: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, resolveJsonModule: true, skipLibCheck: true, types: [], paths: Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, [path]])) };
    const program = ts.createProgram([at('examples/apps/patient-form.tsx')], options);
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(at('examples/apps/patient-form.tsx'))).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(found).toEqual([]);
  }, 120_000);

  it('server.mjs answers, refuses and survives what the guide shows', async () => {
    const { server } = (await import(pathToFileURL(await bundled('server.mjs', 'esm')).href)) as { server: Server };
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const ask = async (body: string): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body });
      const answer = (await response.json()) as { phase?: { id: string }; hold?: { level: string }; criteria?: object };
      expect(answer).not.toHaveProperty('criteria');
      const said = answer.phase === undefined ? answer : { phase: answer.phase.id, hold: answer.hold?.level };
      return `${response.status} ${JSON.stringify(said)}`;
    };
    const lines = [await ask('{ "pain": { "rest": 1 } }'), await ask('{ "pain": { "rest": 11 } }'), await ask('hello')];
    expect(`${lines.join('\n')}\n`).toBe(guide('use-in-a-server').output);
    expect(await ask(JSON.stringify({ filler: 'x'.repeat(200_000) }))).toBe('413 {"error":"the body is too large"}');
    await new Promise((done) => server.close(done));
  });

  it('use.cjs prints what the guide shows', async () => {
    expect(execFileSync(process.execPath, [await bundled('use.cjs', 'cjs')], { encoding: 'utf8' })).toBe(guide('use-in-commonjs').output);
  });
});
