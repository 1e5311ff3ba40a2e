import { describe, it } from 'vitest';
import { createRehab } from '../create-rehab.js';
import { RehabRulesError } from '../issue/rehab-rules-error.js';
import type { RuleSet, RuleSetOptions, RuleSetSource } from '../rule-set/parse-rule-set.js';
import { coverage } from './coverage/coverage.js';
import { describeDifference } from './describe-difference.js';
import { parseScenarios, type ScenarioFiles } from './parse-scenarios.js';
import type { ReadScenario } from './read-scenario.js';
import { scenarioRunner, type ScenarioResult } from './run-scenarios.js';

/** Settings of `describeRuleSet`. */
export interface DescribeOptions extends RuleSetOptions {
  /** Lowest coverage that is enough, in percent; it becomes a test of its own. Not measured when left out. */
  readonly minCoverage?: number;
}

/**
 * Makes a vitest test of every scenario: a `describe` for the rule set, one for each file in it, and a test for each scenario.
 * A failure tells what was expected, what came out, and what decided. `only` and `skip` of a scenario are those of its test.
 *
 * @param ruleSet - the rule set as JSON data, or one that `parseRuleSet` returned
 * @param files - scenario files by name, as text or as data
 * @param options - where parents of the rule set come from, and the coverage asked for
 * @throws `RehabRulesError` when the rule set or the scenarios have errors
 *
 * @example
 * ```ts
 * describeRuleSet(clinic, { 'clinic.scenarios.json': readFileSync('clinic.scenarios.json', 'utf8') });
 * ```
 */
export function describeRuleSet<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, files: ScenarioFiles, options: DescribeOptions = {}): void {
  const { minCoverage, ...reading } = options;
  const rules = createRehab(ruleSet, reading).ruleSet;
  const parsed = parseScenarios(rules, files);
  if (!parsed.ok) throw new RehabRulesError('scenarios', parsed.issues);
  const run = scenarioRunner(rules);

  describe(rules.data.title, () => {
    for (const file of new Set(parsed.value.map((scenario) => scenario.file))) {
      describe(file, () => {
        for (const scenario of parsed.value.filter((one) => one.file === file)) {
          testOf(scenario)(scenario.name, async ({ skip }) => {
            if (scenario.skip !== undefined) skip(scenario.skip);
            const result = await run(scenario);
            if (result.outcome === 'failed') throw new Error(failure(result));
          });
        }
      });
    }
    if (minCoverage !== undefined) {
      it(`the scenarios cover at least ${minCoverage} %`, () => {
        const { percent, uncovered } = coverage(rules, parsed.value);
        if (percent < minCoverage) throw new Error(`coverage is ${percent} %, without: ${JSON.stringify(uncovered, null, 2)}`);
      });
    }
  });
}

function testOf({ only, skip }: ReadScenario): typeof it | typeof it.only {
  return only === true && skip === undefined ? it.only : it;
}

function failure({ name, file, line, differences }: ScenarioResult): string {
  const lines = differences.map(describeDifference).flatMap(({ message, because }) => [message, ...because.map((one) => `  because: ${one}`)]);
  return [name, ...lines, `at ${line === null ? file : `${file}:${line}`}`].join('\n');
}
