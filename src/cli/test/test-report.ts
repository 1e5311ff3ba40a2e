import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Coverage } from '../../testing/coverage/coverage.js';
import type { ScenarioRun } from '../../testing/run-scenarios.js';

/** How the scenarios of one rule set came out. */
export interface RuleSetTest {
  readonly data: RuleSetData;
  readonly digest: string;
  readonly run: ScenarioRun;
  /** What they show of it; null when that was not asked for. */
  readonly coverage: Coverage | null;
}

/** How the scenarios of every rule set came out, and what was asked of them. */
export interface TestReport {
  readonly tests: readonly RuleSetTest[];
  /** Lowest coverage that is enough, in percent; null when none was asked for. */
  readonly minCoverage: number | null;
}

/** Whether every scenario that was run came out as expected, and enough was shown. */
export function isGood({ tests, minCoverage }: TestReport): boolean {
  return tests.every(({ run, coverage }) => run.failed === 0 && isEnough(coverage, minCoverage));
}

/** Whether the scenarios of a rule set show enough of it. */
export function isEnough(coverage: Coverage | null, minCoverage: number | null): boolean {
  return coverage === null || minCoverage === null || coverage.percent >= minCoverage;
}
