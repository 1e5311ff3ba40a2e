import { readdirSync, readFileSync } from 'node:fs';
import { mergePatch } from '../../src/rule-set/merge-patch.js';
import type { Json, Scenario, ScenarioFile } from '../../src/testing/scenario.js';

const folder = new URL('../../rules/hamstring/scenarios/', import.meta.url);

/** A scenario with its snapshot written out. */
export interface LoadedScenario extends Scenario {
  readonly file: string;
  readonly snapshot: Json;
}

/** The scenarios of the bundled rule set, by file. */
export function loadScenarios(): LoadedScenario[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ScenarioFile }));
  const snapshots = Object.assign({}, ...files.map(({ content }) => content.snapshots ?? {})) as Record<string, Json>;
  return files.flatMap(({ name, content }) =>
    (content.scenarios ?? []).map((scenario) => {
      const start = scenario.from === undefined ? {} : snapshots[scenario.from];
      if (start === undefined) throw new Error(`${name}: there is no snapshot ${scenario.from}`);
      return { ...scenario, file: name, snapshot: mergePatch(start, scenario.with ?? {}) };
    }),
  );
}
