import type { Issue } from '../../issue/issue.js';
import { coverageOf } from '../../testing/coverage/coverage.js';
import { Seen } from '../../testing/coverage/seen.js';
import type { ReadScenario } from '../../testing/read-scenario.js';
import { runAndObserve } from '../../testing/run-scenarios.js';
import { loadInChain, type RuleSetInChain } from '../content/load-rule-set.js';
import type { Bytes } from '../content/read-bytes.js';
import { Refusal } from '../refusal.js';
import { findScenarioFiles } from './find-scenario-files.js';
import { groupByRuleSet } from './group-by-rule-set.js';
import { ownFirst } from './own-first.js';
import { readWithNeighbors } from './read-with-neighbors.js';
import type { RuleSetTest, TestReport } from './test-report.js';

/** What is asked of a test run. */
export interface TestOptions {
  /** Name or path of the rule set, whatever the files say. */
  readonly rules?: string;
  /** Run only scenarios with this in their name, in capital or small letters. */
  readonly name?: string;
  readonly coverage: boolean;
  readonly minCoverage: number | null;
  readonly forbidOnly: boolean;
}

/** How the scenarios came out, or the findings that keep them from being run; warnings stand beside a report. */
export type TestOutcome =
  | { readonly ok: true; readonly report: TestReport; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Runnable extends RuleSetInChain {
  readonly scenarios: readonly ReadScenario[];
}

/** Reads scenario files and their rule sets, runs the scenarios, and measures what they show. */
export async function testFiles(paths: readonly string[], options: TestOptions, stdin: Bytes): Promise<TestOutcome> {
  const files = [...new Set((await Promise.all(paths.map(findScenarioFiles))).flat())];
  const { groups, issues: wrong } = await groupByRuleSet(files, options.rules, stdin);
  const issues = [...wrong];
  const runnable: Runnable[] = [];
  for (const group of groups) {
    const loaded = await loadInChain(group.rules, stdin);
    issues.push(...loaded.issues);
    if (!loaded.ok) continue;
    const reading = await readWithNeighbors(loaded.value.ruleSet, group, { forbidOnly: options.forbidOnly }, stdin);
    issues.push(...reading.issues);
    runnable.push({ ...loaded.value, scenarios: reading.scenarios.filter(({ name }) => isWanted(name, options.name)) });
  }
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  if (runnable.every(({ scenarios }) => scenarios.length === 0)) throw new Refusal('usage', nothingToRun(paths, options.name));
  const tests: RuleSetTest[] = [];
  for (const one of runnable) tests.push(await test(one, options));
  return { ok: true, report: { tests, minCoverage: options.minCoverage }, issues };
}

async function test({ ruleSet, parent, scenarios }: Runnable, options: TestOptions): Promise<RuleSetTest> {
  const seen = new Seen();
  const measure = options.coverage || options.minCoverage !== null;
  const run = await runAndObserve(ruleSet, scenarios, ({ context }) => {
    if (measure) seen.observe(context);
  });
  const coverage = measure ? ownFirst(coverageOf(ruleSet, seen), parent, ruleSet.data) : null;
  return { data: ruleSet.data, digest: ruleSet.digest, run, coverage };
}

function isWanted(name: string, pattern: string | undefined): boolean {
  return pattern === undefined || name.toLowerCase().includes(pattern.toLowerCase());
}

function nothingToRun(paths: readonly string[], pattern: string | undefined): string {
  const where = paths.map((path) => `\`${path}\``).join(', ');
  return pattern === undefined ? `there is no scenario in ${where}` : `no scenario in ${where} has \`${pattern}\` in its name`;
}
