import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { describeRuleSet } from '../../src/testing.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { ready, scenario } from './mini-scenarios.js';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rehab-rules-described-'));
const entry = fileURLToPath(new URL('../../src/testing.js', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

interface Result {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** Runs vitest on one file that describes the small rule set, as a clinic's project would. */
function run(name: string, files: object, options = '{}'): Result[] {
  const test = `import { describeRuleSet } from ${JSON.stringify(entry)};\ndescribeRuleSet(${JSON.stringify(miniRuleSet())}, ${JSON.stringify(files)}, ${options});\n`;
  writeFileSync(join(folder, `${name}.test.ts`), test);
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--config', 'vitest.config.ts', '--reporter', 'json', `${name}.test.ts`], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined, CI: undefined, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { testResults: { assertionResults: Result[] }[] };
  return report.testResults.flatMap(({ assertionResults }) => assertionResults);
}

const told = ({ fullName, status }: Result): string => `${status}: ${fullName}`;

beforeAll(() => {
  writeFileSync(join(folder, 'vitest.config.ts'), "export default { test: { include: ['*.test.ts'] } };\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('describeRuleSet makes of a rule set', () => {
  it('a test of each scenario, by file, with what decided in the failure', () => {
    const content = JSON.stringify({ snapshots: { ready }, scenarios: [scenario({ phase: 'late' }, {}, { name: 'goes on' }), scenario({ phase: 'early' }, {}, { name: 'waits' })] }, null, 2);
    const results = run('plain', { 'a.json': content, 'b.json': { scenarios: [scenario({ phase: 'late' }, {}, { name: 'starts from the other file' })] } });
    expect(results.map(told)).toEqual(['passed: Mini pathway a.json goes on', 'failed: Mini pathway a.json waits', 'passed: Mini pathway b.json starts from the other file']);
    expect(results[1]!.failureMessages[0]!.split('\n').slice(0, 5)).toEqual([
      'Error: waits',
      'phase: expected early, got late',
      '  because: Walks without pain is met: Pain while walking 0 NRS, asked: 0 NRS',
      '  because: Two days since injury is met: Days since injury 9 days (2026-02-01), asked: 2 days or more',
      `at a.json:${content.slice(0, content.indexOf('"waits"')).split('\n').length - 1}`,
    ]);
  });

  it('skipped tests of scenarios that are skipped, and runs only those marked so', () => {
    const scenarios = [
      scenario({ phase: 'early' }, {}, { name: 'a', skip: 'waits for the new test' }),
      scenario({ phase: 'early' }, {}, { name: 'b' }),
      scenario({ phase: 'late' }, {}, { name: 'c', only: true }),
    ];
    expect(run('only', { 'a.json': { snapshots: { ready }, scenarios } }).map(told)).toEqual(['skipped: Mini pathway a.json a', 'skipped: Mini pathway a.json b', 'passed: Mini pathway a.json c']);
    expect(run('skip', { 'a.json': { snapshots: { ready }, scenarios: scenarios.slice(0, 1) } }).map(told)).toEqual(['skipped: Mini pathway a.json a']);
  });

  it('a test of the coverage, where it is asked for', () => {
    const files = { 'a.json': { snapshots: { ready }, scenarios: [scenario({ phase: 'late' }, {}, { name: 'goes on' })] } };
    expect(run('enough', files, '{ minCoverage: 20 }').map(told)).toEqual(['passed: Mini pathway a.json goes on', 'passed: Mini pathway the scenarios cover at least 20 %']);
    const [, failed] = run('short', files, '{ minCoverage: 100 }');
    expect(told(failed!)).toBe('failed: Mini pathway the scenarios cover at least 100 %');
    expect(failed!.failureMessages[0]).toContain('"id": "walks-without-pain"');
  });
});

describe('describeRuleSet throws', () => {
  it.each([
    ['the rule set', { id: 'x' }, {}, 'this rule set cannot be used'],
    ['the scenarios', miniRuleSet(), { 'a.json': '{\n  "scenarios": [{ "name": "x", "expect": { "phase": "lat" } }]\n}' }, "these scenarios cannot be used\n  a.json:2 scenarios[0].expect.phase: there is no phase `lat` (did you mean `late`?)"],
  ])('when %s cannot be used', (_, rules, files, message) => {
    expect(() => describeRuleSet(rules, files)).toThrow(RehabRulesError);
    expect(() => describeRuleSet(rules, files)).toThrow(message);
  });
});
