import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRuleSet } from '../src/check/check-rule-set.js';
import { createRehab } from '../src/create-rehab.js';
import { RehabRulesError } from '../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../src/rule-set/parse-rule-set.js';
import { runHere } from './support/run-cli.js';

const root = new URL('..', import.meta.url);
const folder = new URL('tests/.snippets/', root);

/** Every example with its printed output, by page: a `ts` block followed by a `text` block. */
const pages = ['README.md', ...readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
/** The guide is followed from top to bottom in a folder of its own, see guide.test.ts. */
const singly = pages.filter((page) => page !== 'docs/write-a-rule-set.md');
const snippets = singly.flatMap((page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```\n+(?:```text\n([\s\S]*?)```)?/g)].map(([, code, output], i) => ({ page, code: code!, output, file: `${page.replaceAll(/\W/g, '-')}-${i}.ts` }));
});

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('code in the documentation', () => {
  it('is there', () => expect(snippets.length).toBeGreaterThan(4));

  it.each(snippets.map((snippet) => [snippet.file, snippet] as const))('%s prints what the page says', (_, { code, output, file }) => {
    const local = code.replaceAll("'rehab-rules'", "'../../src/index.js'").replaceAll(/'rehab-rules\/(hamstring|check|compile|testing)'/g, "'../../src/$1.js'");
    const path = fileURLToPath(new URL(file, folder));
    writeFileSync(path, local);
    const printed = execFileSync(process.execPath, ['--import', 'tsx', path], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
    expect(output, 'every example shows its output').toBeDefined();
    expect(printed.trimEnd()).toBe(output!.trimEnd());
  });

  it('type-checks', () => {
    const files = snippets.map(({ file }) => fileURLToPath(new URL(file, folder)));
    const options: ts.CompilerOptions = { noEmit: true, strict: true, noUncheckedIndexedAccess: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, resolveJsonModule: true, skipLibCheck: true, types: ['node'] };
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

/** Every call of the command line with what it prints: a `sh` block of one line followed by a `text` block. */
const calls = singly.flatMap((page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(/```sh\nnpx rehab-rules ([^\n]*)\n```\n+```text\n([\s\S]*?)```/g)].map(([, call, output]) => ({ page, call: call!, output: output! }));
});

describe('calls of the command line in the documentation', () => {
  // What the page of the rule book writes; no file of the repository lies there.
  afterAll(() => rmSync(new URL('rule-book/', root), { recursive: true, force: true }));

  it.each(calls)('$page: rehab-rules $call', async ({ call, output }) => {
    const { stdout, stderr } = await runHere(call.split(' '));
    // What goes to standard error is not on the page of what was asked for.
    expect(stdout === '' ? stderr : stdout).toBe(output);
  });
});

describe('the minimal rule set of the documentation', () => {
  const parsed = parseRuleSet(JSON.parse(readFileSync(new URL('docs/minimal-rule-set.json', root), 'utf8')));
  const evaluate = (snapshot: object) => createRehab(parsed.ok ? parsed.value : {}).evaluate(snapshot);
  const answered = { assessedOn: '2026-02-10', screens: { signs: 'complete' }, pain: { walking: 1 }, balance: { singleLeg: 12 } };
  const override = { by: 'Dr. Example', reason: 'X-ray: no fracture', on: '2026-02-10' };

  it('is accepted', () => expect(parsed.issues).toEqual([]));

  it('puts a person with mild pain and good balance into the second phase', async () => {
    const { hold, setbacks, phase, exercises } = await evaluate(answered);
    expect({ hold, setbacks, phase: phase.id, exercises: exercises.map(({ id }) => id) }).toEqual({ hold: null, setbacks: [], phase: 'load', exercises: ['heel-raise', 'ankle-circles'] });
  });

  it.each([
    ['poor balance', { balance: { singleLeg: 6 } }, undefined],
    ['signs that nobody looked for', { screens: {} }, 'unanswered'],
    ['bone tenderness', { signs: { boneTenderness: true } }, 'urgent'],
    ['more swelling', { signs: { moreSwelling: true } }, undefined],
  ])('keeps a person with %s in the first phase', async (_, change, level) => {
    const { hold, phase } = await evaluate({ ...answered, ...change });
    expect([phase.id, hold?.level]).toEqual(['protect', level]);
  });

  it('warns when the ankle gives way', async () => {
    const { phase, warnings, referral } = await evaluate({ ...answered, signs: { givesWay: true } });
    expect([phase.id, warnings.map(({ id }) => id), referral.level]).toEqual(['load', ['gives-way'], 'soon']);
  });

  it('takes the overrides of the page: a gate and a reviewable hold', async () => {
    const { hold, reviewed, phase } = await evaluate({ ...answered, balance: {}, signs: { boneTenderness: true }, overrides: { load: override, 'possible-fracture': override } });
    expect([hold, reviewed.map(({ id }) => id), phase.id]).toEqual([null, ['possible-fracture'], 'load']);
  });

  it('refuses overrides of anything else', async () => {
    for (const id of ['protect', 'more-swelling', 'heel-raise', 'running']) {
      await expect(evaluate({ ...answered, overrides: { [id]: override } })).rejects.toThrow(RehabRulesError);
    }
  });
});

describe('the example of extending in the rule-language page', () => {
  const page = readFileSync(new URL('docs/rule-language.md', root), 'utf8');
  const [, block] = /## Extending\n\n```json\n([\s\S]*?)```/.exec(page)!;

  it('is a rule set without any finding, in which the number is the clinic\'s', () => {
    const { issues, ruleSet } = checkRuleSet(block!);
    expect(issues).toEqual([]);
    expect(ruleSet!.data.criteria['isometric-strength-for-running']!.any).toMatchObject([{ value: 90 }]);
    expect(ruleSet!.data.advice).not.toHaveProperty('goal-jog');
  });
});

describe('the keys in the rule-language page', () => {
  const page = readFileSync(new URL('docs/rule-language.md', root), 'utf8');
  const folder = new URL('rules/hamstring/', root);
  const bundled = Object.assign({}, ...readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object)) as Record<string, Record<string, object>>;
  const entries = ['facts', 'screens', 'criteria', 'holds', 'setbacks', 'phases', 'exercises', 'warnings', 'advice', 'sources'].flatMap((key) => Object.values(bundled[key]!));
  const { running } = bundled as { running: { levels: Record<string, { session: object }> } };
  const alone = ['running', 'underHold', 'overrides'].map((key) => bundled[key] ?? {});
  const levels = Object.values(running.levels);
  const used = [bundled, ...alone, ...levels, ...levels.map(({ session }) => session), ...entries].flatMap((entry) => Object.keys(entry));

  it.each([...new Set(used)])('explain `%s`, which the bundled rule set uses', (key) => expect(page).toContain(`\`${key}\``));
});
