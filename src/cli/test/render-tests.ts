import type { Colors } from 'picocolors/types.js';
import { plural } from '../../decide/words/quantity.js';
import { describeDifference } from '../../testing/describe-difference.js';
import type { ScenarioRun } from '../../testing/run-scenarios.js';
import type { Report } from '../report/report.js';
import { renderText } from '../render/render-text.js';
import { whyInWords, targetInWords } from '../words/target.js';
import { coverageSection, percentInWords } from './coverage-section.js';
import { junit } from './junit.js';
import { scenarioSections } from './scenario-sections.js';
import { isGood, type RuleSetTest, type TestReport } from './test-report.js';

/** The ways a test report can be written. */
export const testFormats = ['text', 'json', 'junit'] as const;

/** How a test report is written. */
export type TestFormat = (typeof testFormats)[number];

/** Writes a test report. */
export function renderTests(format: TestFormat, report: TestReport, width: number, colors: Colors): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(inJson(report), null, 2)}\n`;
    case 'junit':
      return junit(report);
    case 'text':
      return report.tests.map((test) => renderText(inSections(test, report.minCoverage), width, colors)).join('\n');
  }
}

function inSections({ data, digest, run, coverage }: RuleSetTest, minCoverage: number | null): Report {
  return {
    title: data.title,
    about: [`Rule set ${data.id} ${data.version}, digest ${digest.slice(0, 12)}, reviewed ${data.reviewedOn}`],
    sections: [...scenarioSections(run), ...(coverage === null ? [] : [coverageSection(coverage, minCoverage)])],
    closing: summary(run, coverage === null ? '' : `; coverage ${percentInWords(coverage)}`),
  };
}

function summary({ results, passed, failed, skipped }: ScenarioRun, coverage: string): string {
  const counts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${plural(results.length, 'scenario')}: ${counts.join(', ')}${coverage}.`;
}

/** Everything as data; differences and gaps of coverage also in words. */
function inJson(report: TestReport): object {
  return {
    ok: isGood(report),
    minCoverage: report.minCoverage,
    tests: report.tests.map(({ data: { id, version, title }, digest, run, coverage }) => ({
      ruleSet: { id, version, title, digest },
      ...run,
      results: run.results.map(({ differences, ...result }) => ({
        ...result,
        differences: differences.map((difference) => ({ ...difference, message: describeDifference(difference).message })),
      })),
      coverage: coverage === null ? null : { ...coverage, uncovered: coverage.uncovered.map((one) => ({ ...one, message: targetInWords(one.target), reason: whyInWords(one) })) },
    })),
  };
}
