import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { assessor, type Assessed } from './assess.js';
import { causesOf } from './causes.js';
import { checkScenario } from './check-scenario.js';
import type { ExplainedDifference } from './difference.js';
import type { ReadScenario } from './read-scenario.js';

/** How one scenario came out. */
export interface ScenarioResult {
  /** What it shows, as a clinical sentence. */
  readonly name: string;
  /** Name of its file. */
  readonly file: string;
  /** Line in the file where it begins, from 1; null when the file was given as data. */
  readonly line: number | null;
  /** `skipped` when it was not run: it says so itself, or others are marked with `only`. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped; null when it was run, or when others are marked with `only`. */
  readonly reason: string | null;
  /** What came out otherwise than expected; empty unless it failed. */
  readonly differences: readonly ExplainedDifference[];
}

/** How the scenarios of a rule set came out. */
export interface ScenarioRun {
  /** Every scenario, in the order in which they were given. */
  readonly results: readonly ScenarioResult[];
  /** How many passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** How many were not run. */
  readonly skipped: number;
  /** True when some are marked with `only`, so that the others were not run. */
  readonly restricted: boolean;
}

/**
 * Runs scenarios: answers each snapshot and compares the guidance with what is expected.
 *
 * @param ruleSet - the rule set to test
 * @param scenarios - what `parseScenarios` returned
 * @returns how each came out; a failure says what decided, with the values seen and their thresholds
 */
export async function runScenarios<S extends object>(ruleSet: RuleSet<S>, scenarios: readonly ReadScenario[]): Promise<ScenarioRun> {
  return runAndObserve(ruleSet, scenarios, () => undefined);
}

/** Runs scenarios and shows every answer to an observer, such as one that measures coverage. */
export async function runAndObserve<S extends object>(
  ruleSet: RuleSet<S>,
  scenarios: readonly ReadScenario[],
  observe: (assessed: Assessed) => void,
): Promise<ScenarioRun> {
  const run = scenarioRunner(ruleSet, observe);
  const wanted = isRun(scenarios);
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    results.push(wanted(scenario) ? await run(scenario) : { ...resultOf(scenario), outcome: 'skipped', reason: scenario.skip ?? null });
  }
  const count = (outcome: ScenarioResult['outcome']): number => results.filter((one) => one.outcome === outcome).length;
  return { results, passed: count('passed'), failed: count('failed'), skipped: count('skipped'), restricted: scenarios.some(isOnly) };
}

/** Runs one scenario of a rule set after the other, whatever they say about being run. */
export function scenarioRunner<S extends object>(
  ruleSet: RuleSet<S>,
  observe: (assessed: Assessed) => void = () => undefined,
): (scenario: ReadScenario) => Promise<ScenarioResult> {
  const assess = assessor(ruleSet);
  return async (scenario) => {
    const assessed = await assess(scenario.snapshot);
    observe(assessed);
    const differences = checkScenario(assessed.guidance, scenario.expect).map((difference) => ({ ...difference, because: causesOf(assessed, difference) }));
    return { ...resultOf(scenario), outcome: differences.length === 0 ? 'passed' : 'failed', differences };
  };
}

function resultOf({ name, file, line }: ReadScenario): ScenarioResult {
  return { name, file, line, outcome: 'passed', reason: null, differences: [] };
}

/** Tells which scenarios are run: none that is skipped, and only those marked with `only`, if there are any. */
export function isRun(scenarios: readonly ReadScenario[]): (scenario: ReadScenario) => boolean {
  const restricted = scenarios.some(isOnly);
  return (scenario) => scenario.skip === undefined && (!restricted || isOnly(scenario));
}

function isOnly({ only, skip }: ReadScenario): boolean {
  return only === true && skip === undefined;
}
