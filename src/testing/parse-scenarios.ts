import type { Issue, Parsed } from '../issue/issue.js';
import { readJson } from '../json/read-json.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { ReadScenario } from './read-scenario.js';
import { readScenarios, type ReadFile, type ScenarioOptions } from './read-scenarios.js';

/** Scenario files by name: their JSON text, or their content as data. With text, findings have a line and a column. */
export type ScenarioFiles = Readonly<Record<string, string | object>>;

/**
 * Checks scenario files against a rule set: structure, names, and the snapshot of every scenario.
 *
 * @param ruleSet - the rule set that the scenarios are about
 * @param files - the files; a scenario may start from a snapshot of another file
 * @param options - what is not wanted
 * @returns every scenario with its snapshot written out, or every issue found
 */
export function parseScenarios<S extends object>(ruleSet: RuleSet<S>, files: ScenarioFiles, options: ScenarioOptions = {}): Parsed<readonly ReadScenario[]> {
  const { scenarios, issues } = readScenarios(ruleSet, Object.entries(files).map(readFile), options);
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : { ok: true, value: scenarios, issues };
}

function readFile([name, content]: [string, string | object]): ReadFile {
  if (typeof content === 'string') return { name, reading: readJson(content, name) };
  return { name, reading: { content: { value: content, place: (issue: Issue): Issue => ({ ...issue, file: name }) }, issues: [] } };
}
