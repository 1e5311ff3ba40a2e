import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { limitIssues } from '../issue/limit-issues.js';
import { guesser } from '../issue/nearest.js';
import type { RelatedPlace } from '../issue/related.js';
import type { JsonReading } from '../json/read-json.js';
import { mergePatch } from '../rule-set/merge-patch.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { checkNames, expectsSomething } from './check-names.js';
import { definedTwice, namedSnapshots, placeOf, snapshotErrors, type UnderstoodFile } from './named-snapshots.js';
import type { ReadScenario } from './read-scenario.js';
import { scenarioStructure } from './scenario-structure.js';

/** A scenario file as it was read. */
export interface ReadFile {
  readonly name: string;
  readonly reading: JsonReading;
  /** It lies beside the tested files: only its snapshots are used. */
  readonly beside?: true;
}

/** What is not wanted in scenario files. */
export interface ScenarioOptions {
  /** Treat `only` as an error: for where every scenario must be run. */
  readonly forbidOnly?: boolean;
}

/** The scenarios without errors, and everything that is wrong with the files. */
export interface ScenarioReading {
  readonly scenarios: readonly ReadScenario[];
  readonly issues: readonly Issue[];
}

/** Reads scenario files of one rule set: structure, names, and every snapshot. */
export function readScenarios<S extends object>(
  ruleSet: RuleSet<S>,
  files: readonly ReadFile[],
  { forbidOnly = false }: ScenarioOptions = {},
): ScenarioReading {
  const issues: Issue[] = [];
  const understood = files.flatMap(({ name, reading, beside }): UnderstoodFile[] => {
    const own = beside !== true;
    if (own) issues.push(...reading.issues);
    if (reading.content === null) return [];
    const { value, place } = reading.content;
    const structure = scenarioStructure(value);
    if (own) issues.push(...structure.issues.map(place));
    return [{ ...structure, name, place, own }];
  });
  const named = namedSnapshots(ruleSet, understood);
  issues.push(...named.issues);

  const guess = guesser();
  const names = new Map<string, RelatedPlace>();
  const scenarios = understood.filter(({ own }) => own).flatMap(({ name, file, isSound, place }) =>
    (file.scenarios ?? []).flatMap((scenario, i): ReadScenario[] => {
      const path: IssuePath = ['scenarios', i];
      if (!isSound(path)) return [];
      const wrong: Issue[] = [];
      const at = placeOf(place, path);
      const first = names.get(scenario.name);
      if (first === undefined) names.set(scenario.name, at);
      else wrong.push(definedTwice('scenarios', scenario.name, [...path, 'name'], first));
      if (scenario.only === true && forbidOnly) wrong.push(problem('only-forbidden', [...path, 'only'], null));

      const { from, with: changes = {}, expect } = scenario;
      const start = from === undefined ? undefined : named.snapshots.get(from);
      const snapshot = mergePatch(start?.snapshot ?? {}, changes) as ReadScenario['snapshot'];
      if (from !== undefined && start === undefined) {
        wrong.push(problem('unknown-id', [...path, 'from'], { kind: 'snapshot', id: from, nearest: guess(from, named.snapshots.keys()) }));
      } else {
        const within = scenario.with === undefined ? path : [...path, 'with'];
        const faults = snapshotErrors(ruleSet, snapshot).filter((issue) => start?.isTold(issue) !== true);
        wrong.push(...faults.map((issue) => ({ ...issue, path: [...within, ...issue.path] })));
      }
      wrong.push(...checkNames(ruleSet, expect, [...path, 'expect'], guess));
      if (!expectsSomething(expect)) wrong.push(problem('expects-nothing', [...path, 'expect'], null));
      issues.push(...wrong.map(place));
      return wrong.length > 0 ? [] : [{ ...scenario, snapshot, file: name, line: at.line ?? null }];
    }),
  );
  return { scenarios, issues: limitIssues(issues) };
}
