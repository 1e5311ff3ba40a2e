// Packs the package, installs it into empty projects and uses it there: ESM, CommonJS, TypeScript (nodenext and bundler), the command, a browser bundle.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'rehab-rules-consumer-'));
const npm = (...args: string[]): string => execFileSync('npm', args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: work, encoding: 'utf8' });

let passed = 0;
let failed = 0;
async function check(name: string, run: () => unknown): Promise<void> {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${(error as { stdout?: string }).stdout ?? ''}${error instanceof Error ? error.message : String(error)}`);
  }
}
/** Strict, with the declarations of every package checked, and without the types of Node or the DOM. */
function compile(file: string, module: string, moduleResolution: string): void {
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], module, moduleResolution, types: [] };
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  node('node_modules/typescript/bin/tsc', '-p', '.');
}
function expectOutput(got: string, wanted: string): void {
  if (got.trim() !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

const use = `
const rehab = core.createRehab(bundled.hamstring);
rehab.evaluate({ pain: { rest: 0 } }).then((guidance) => console.log(guidance.phase.id, guidance.hold.level));
`;

try {
  const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts')) as [{ filename: string }];
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  npm('install', '--no-audit', '--no-fund', '--loglevel=error', join(work, filename), `typescript@${(JSON.parse(readFileSync(join(root, 'node_modules/typescript/package.json'), 'utf8')) as { version: string }).version}`);

  await check('ESM imports the core and the bundled rule set', () => {
    writeFileSync(join(work, 'esm.mjs'), `import * as core from 'rehab-rules';\nimport * as bundled from 'rehab-rules/hamstring';${use}`);
    expectOutput(node('esm.mjs'), 'acute unanswered');
  });
  await check('CommonJS requires the core and the bundled rule set', () => {
    writeFileSync(join(work, 'cjs.cjs'), `const core = require('rehab-rules');\nconst bundled = require('rehab-rules/hamstring');${use}`);
    expectOutput(node('cjs.cjs'), 'acute unanswered');
  });
  await check('the raw rule files, the JSON Schemas and package.json can be imported', () => {
    writeFileSync(join(work, 'raw.cjs'), `console.log(Object.keys(require('rehab-rules/rules/hamstring/phases.json').phases).length, require('rehab-rules/schemas/rule-set.schema.json').title, require('rehab-rules/package.json').name)`);
    expectOutput(node('raw.cjs'), '4 Rule set rehab-rules');
  });
  for (const [resolution, module] of [['nodenext', 'nodenext'], ['bundler', 'esnext']] as const) {
    await check(`TypeScript with ${resolution}, strict, library checks on`, () => {
      writeFileSync(
        join(work, 'use.mts'),
        `import { createRehab, type Guidance } from 'rehab-rules';
import { hamstring, type HamstringSnapshot } from 'rehab-rules/hamstring';
const snapshot: HamstringSnapshot = { pain: { walking: 0, rest: { value: 1, measuredOn: '2026-01-01' } }, gait: { walking: 'normal' } };
const guidance: Guidance = await createRehab(hamstring).evaluate(snapshot);
const phase: string = guidance.phase.id;
// @ts-expect-error a misspelled fact does not compile
const wrong: HamstringSnapshot = { pain: { walkng: 0 } };
export { phase, wrong };
`,
      );
      compile('use.mts', module, resolution);
    });
  }
  await check('TypeScript in a CommonJS file', () => {
    writeFileSync(join(work, 'use.cts'), `import { createRehab } from 'rehab-rules';\nimport { hamstring } from 'rehab-rules/hamstring';\nvoid createRehab(hamstring).evaluate({ pain: { rest: 0 } });\n`);
    compile('use.cts', 'nodenext', 'nodenext');
  });
  await check('the checks and the compiled evaluator know each other\'s rule sets, in ESM and CommonJS', () => {
    const rest = `const { issues, ruleSet } = checks.checkRuleSet(bundled.hamstring);
console.log(issues.length, core.createRehab(ruleSet).ruleSet === ruleSet, compiled.compile(ruleSet).evaluate({ pain: { rest: 0 } }).phase.id);`;
    const names = { core: 'rehab-rules', bundled: 'rehab-rules/hamstring', checks: 'rehab-rules/check', compiled: 'rehab-rules/compile' };
    writeFileSync(join(work, 'entries.mjs'), `${Object.entries(names).map(([name, from]) => `import * as ${name} from '${from}';`).join('\n')}\n${rest}`);
    writeFileSync(join(work, 'entries.cjs'), `${Object.entries(names).map(([name, from]) => `const ${name} = require('${from}');`).join('\n')}\n${rest}`);
    expectOutput(node('entries.mjs'), '0 true acute');
    expectOutput(node('entries.cjs'), '0 true acute');
  });
  await check('the command answers an example', () => {
    const output = node('node_modules/rehab-rules/dist/cli.js', 'evaluate', 'node_modules/rehab-rules/examples/ready-to-jog.json', '--format', 'json');
    expectOutput((JSON.parse(output) as { phase: { id: string } }).phase.id, 'strengthen');
  });
  await check('the command replays a cohort in several threads', () => {
    const cohort = 'node_modules/rehab-rules/examples/cohort/cohort.ndjson';
    const rows = (jobs: string): string => node('node_modules/rehab-rules/dist/cli.js', 'replay', cohort, '--jobs', jobs, '--columns', 'phase.id');
    if (rows('1').split('\n').length < 200) throw new Error('rows are missing');
    expectOutput(rows('3'), rows('1').trim());
  });
  await check('the command starts a clinic folder that passes its checks, shows inherited places in the installed files, and explains', () => {
    const cli = (...args: string[]): string => node('node_modules/rehab-rules/dist/cli.js', ...args);
    cli('init', 'clinic');
    expectOutput(cli('validate', 'clinic/rule-set.json', '--max-warnings', '0'), '1 file: no findings');
    const file = join(work, 'clinic/rule-set.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"criteria": {', '"criteria": { "two-clean-sessions": null,'));
    let told: string;
    try {
      told = cli('validate', 'clinic/rule-set.json');
    } catch (error) {
      told = (error as { stdout: string }).stdout;
    }
    if (!/inherited from here: node_modules\/rehab-rules\/rules\/hamstring\/running\.json:\d+:\d+\n *\d+ \|.*two-clean-sessions/.test(told)) throw new Error(told);
    if (!cli('explain', 'never-met').includes('CONSEQUENCE FOR THE PATIENT')) throw new Error('no page');
  });
  await check('the entry for tests: scenarios as vitest tests, and typed snapshots for fast-check', () => {
    const version = (name: string): string => `${name}@${(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version}`;
    npm('install', '--no-audit', '--no-fund', '--loglevel=error', version('vitest'), version('fast-check'));
    writeFileSync(
      join(work, 'scenarios.test.js'),
      `import { hamstring } from 'rehab-rules/hamstring';
import { describeRuleSet } from 'rehab-rules/testing';
describeRuleSet(hamstring, { 'a.json': { scenarios: [{ name: 'nobody answered', expect: { hold: 'unanswered', phase: 'acute' } }] } });
`,
    );
    if (!node('node_modules/vitest/vitest.mjs', 'run').includes('1 passed')) throw new Error('the scenario was not run');
    writeFileSync(
      join(work, 'arbitrary.mts'),
      `import fc from 'fast-check';
import { createRehab } from 'rehab-rules';
import { hamstring, type HamstringSnapshot } from 'rehab-rules/hamstring';
import { snapshotArbitrary } from 'rehab-rules/testing';
export const snapshots: fc.Arbitrary<HamstringSnapshot> = snapshotArbitrary(fc, createRehab(hamstring).ruleSet);
`,
    );
    compile('arbitrary.mts', 'nodenext', 'nodenext');
  });
  await check('a browser bundle builds without shims and runs without Node', async () => {
    writeFileSync(join(work, 'browser.mjs'), `import * as core from 'rehab-rules';\nimport * as bundled from 'rehab-rules/hamstring';\nimport { checkRuleSet } from 'rehab-rules/check';\nimport { compile } from 'rehab-rules/compile';\nglobalThis.others = [checkRuleSet('{').issues.length, compile(bundled.hamstring).evaluate({}).phase.id];\nglobalThis.answer = core.createRehab(bundled.hamstring).evaluate({ pain: { rest: 0 } });`);
    const result = await build({ entryPoints: [join(work, 'browser.mjs')], bundle: true, platform: 'browser', format: 'iife', write: false, minify: true, logLevel: 'silent' });
    // What a browser has; no process, no require, no Buffer.
    const sandbox: Record<string, unknown> = { TextEncoder, setTimeout, clearTimeout, queueMicrotask, console };
    runInNewContext(result.outputFiles[0]!.text, sandbox);
    const guidance = (await sandbox.answer) as { phase: { id: string }; hold: { level: string } };
    expectOutput(`${guidance.phase.id} ${guidance.hold.level} ${String(sandbox.others)}`, 'acute unanswered 1,acute');
    console.log(`      ${Math.round(result.outputFiles[0]!.contents.byteLength / 1024)} kB minified, with the bundled rule set`);
  });
  await check('the package holds what it needs, its docs and examples, and no scenarios', () => {
    const list = (folder: string): string => readdirSync(join(work, 'node_modules/rehab-rules', folder)).sort().join(' ');
    expectOutput(list('.'), 'LICENSE README.md dist docs examples package.json rules schemas templates');
    if (list('rules/hamstring').includes('scenarios')) throw new Error('scenarios are in the package');
    if (!list('docs').includes('minimal-rule-set.json')) throw new Error('the minimal rule set is not in the package');
    if (list('docs').includes('api')) throw new Error('the API site is in the package');
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
