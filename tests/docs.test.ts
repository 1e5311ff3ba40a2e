import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url);
const folder = new URL('tests/.snippets/', root);

/** Every example with its printed output, by page: a `ts` block followed by a `text` block. */
const pages = ['README.md', ...readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const snippets = pages.flatMap((page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```\n+(?:```text\n([\s\S]*?)```)?/g)].map(([, code, output], i) => ({ page, code: code!, output, file: `${page.replaceAll(/\W/g, '-')}-${i}.ts` }));
});

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('code in the documentation', () => {
  it('is there', () => expect(snippets.length).toBeGreaterThan(4));

  it.each(snippets.map((snippet) => [snippet.file, snippet] as const))('%s prints what the page says', (_, { code, output, file }) => {
    const local = code.replaceAll("'rehab-rules/hamstring'", "'../../src/hamstring.js'").replaceAll("'rehab-rules'", "'../../src/index.js'");
    const path = fileURLToPath(new URL(file, folder));
    writeFileSync(path, local);
    const printed = execFileSync(process.execPath, ['--import', 'tsx', path], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
    expect(output, 'every example shows its output').toBeDefined();
    expect(printed.trimEnd()).toBe(output!.trimEnd());
  });

  it('type-checks', () => {
    const files = snippets.map(({ file }) => fileURLToPath(new URL(file, folder)));
    const options: ts.CompilerOptions = { noEmit: true, strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, resolveJsonModule: true, skipLibCheck: true, types: ['node'] };
    const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    expect(found).toEqual([]);
  }, 120_000);

  it.each(pages)('%s links to files that exist', (page) => {
    const text = readFileSync(new URL(page, root), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(new URL(target!, new URL(page, root)))).not.toThrow();
    }
  });

  it.each(pages)('%s claims no more than it may', (page) => {
    expect(readFileSync(new URL(page, root), 'utf8')).not.toMatch(/\b(cleared|safe to|guaranteed)\b/i);
  });
});
