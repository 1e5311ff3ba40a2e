import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url);
const folder = new URL('tests/.snippets/examples/', root);

/** Every example in a doc comment of the sources, without those that make tests themselves. */
const examples = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('testing/'))
  .flatMap((name) => {
    const text = readFileSync(new URL(`src/${name}`, root), 'utf8');
    return [...text.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map(([, lines = '']) => ({ name, code: lines.replaceAll(/^ \* ?/gm, '') }));
  });

/** What an example says that an expression gives: `expression; // 'value': why`. */
const claim = /^(.+?);? \/\/ ('[^']*'|-?\d+(?:\.\d+)?|true|false|null|\[.*?\])(?::.*)?$/gm;

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('examples in doc comments', () => {
  it('stand at the main functions', () => {
    const files = examples.map(({ name }) => name);
    expect(files).toEqual(expect.arrayContaining(['create-rehab.ts', 'compile-rule-set.ts', 'rule-set/parse-rule-set.ts', 'snapshot/parse-snapshot.ts', 'check/check-rule-set.ts', 'issue/describe-issue.ts']));
  });

  it.each(examples)('$name says what comes out', async ({ name, code }) => {
    const claims = [...code.matchAll(claim)];
    expect(claims.length, 'an example says what it gives').toBeGreaterThan(0);
    const body = code.replaceAll(claim, (_, expression: string, value: string) => {
      const bare = expression.replace(/^const (\w+) = .*/, '$1');
      return `${bare === expression ? '' : `${expression};`} results.push([${bare}, ${value}]);`;
    });
    const file = fileURLToPath(new URL(`${name.replaceAll(/\W/g, '-')}.ts`, folder));
    const imports = ['index', 'hamstring', 'check', 'compile', 'testing'].map((entry) => `import * as ${entry} from '../../../src/${entry}.js';`).join('\n');
    const names = 'const { createRehab, parseRuleSet, parseSnapshot, describeIssue, formatPath, ruleBookAddress } = index; const { hamstring: rules } = hamstring; const { checkRuleSet, changesBetween, describeChange } = check; const { compile: compileRules } = compile;';
    const own = body.replaceAll(/\bhamstring\b(?!\.)/g, 'rules').replaceAll(/\bcompile\(/g, 'compileRules(');
    writeFileSync(file, `// @ts-nocheck\n${imports}\n${names}\nexport const results = [];\n${own}`);
    const { results } = (await import(file)) as { results: readonly (readonly [unknown, unknown])[] };
    expect(results.map(([found]) => found)).toEqual(results.map(([, wanted]) => wanted));
  });
});
