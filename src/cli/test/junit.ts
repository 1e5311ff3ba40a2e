import { describeDifference } from '../../testing/describe-difference.js';
import type { Coverage } from '../../testing/coverage/coverage.js';
import type { ScenarioResult } from '../../testing/run-scenarios.js';
import { targetInWords, whyInWords } from '../words/target.js';
import { percentInWords } from './coverage-section.js';
import { isEnough, type RuleSetTest, type TestReport } from './test-report.js';
import { xml } from './xml.js';

interface Suite {
  readonly element: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

/** Writes a test report as JUnit XML, as servers for continuous integration read it: a suite for each file, a case for each scenario. */
export function junit({ tests, minCoverage }: TestReport): string {
  const suites = tests.flatMap((test) => [...fileSuites(test), ...coverageSuite(test, minCoverage)]);
  const sum = (key: 'tests' | 'failures' | 'skipped'): number => suites.reduce((total, suite) => total + suite[key], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped') };
  const root = xml('testsuites', { name: 'rehab-rules', ...totals }, { elements: suites.map(({ element }) => element) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function fileSuites({ run }: RuleSetTest): Suite[] {
  const files = [...new Set(run.results.map(({ file }) => file))];
  return files.map((file) => {
    const results = run.results.filter((one) => one.file === file);
    const count = (outcome: ScenarioResult['outcome']): number => results.filter((one) => one.outcome === outcome).length;
    return suite(file, results.length, count('failed'), count('skipped'), results.map(testCase));
  });
}

function testCase(result: ScenarioResult): string {
  const { name, file, line, outcome, reason, differences } = result;
  const attributes = { name, classname: file, file, line: line ?? undefined };
  if (outcome === 'skipped') {
    return xml('testcase', attributes, { elements: [xml('skipped', { message: reason ?? 'other scenarios are marked with "only"' })] });
  }
  const texts = differences.map(describeDifference);
  const lines = texts.flatMap(({ message, because }) => [message, ...because.map((one) => `  because: ${one}`)]);
  const failures = texts.slice(0, 1).map(({ message }) => xml('failure', { message, type: 'difference' }, { text: lines.join('\n') }));
  return xml('testcase', attributes, { elements: failures });
}

/** Where a lowest coverage is asked for, it is a case of its own. */
function coverageSuite({ data, coverage }: RuleSetTest, minCoverage: number | null): Suite[] {
  if (coverage === null || minCoverage === null) return [];
  const name = `coverage of ${data.id}`;
  const failures = isEnough(coverage, minCoverage) ? [] : [xml('failure', { message: `coverage is ${percentInWords(coverage)}`, type: 'coverage' }, { text: gaps(coverage) })];
  return [suite(name, 1, failures.length, 0, [xml('testcase', { name: `coverage of at least ${minCoverage} %`, classname: name }, { elements: failures })])];
}

function gaps({ uncovered }: Coverage): string {
  return uncovered.map((one) => `${targetInWords(one.target)}\n  ${whyInWords(one)}`).join('\n');
}

function suite(name: string, tests: number, failures: number, skipped: number, elements: readonly string[]): Suite {
  return { element: xml('testsuite', { name, tests, failures, errors: 0, skipped }, { elements }), tests, failures, skipped };
}
