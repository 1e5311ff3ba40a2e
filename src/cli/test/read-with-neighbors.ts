import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { readScenarios, type ReadFile, type ScenarioOptions, type ScenarioReading } from '../../testing/read-scenarios.js';
import { loadReading } from '../content/load-json.js';
import type { Bytes } from '../content/read-bytes.js';
import { findNeighbors } from './find-scenario-files.js';
import type { Group } from './group-by-rule-set.js';

/** Reads the scenarios of a group; when one starts from a snapshot that is not there, the files beside are looked at. */
export async function readWithNeighbors(ruleSet: RuleSet, { files }: Group, options: ScenarioOptions, stdin: Bytes): Promise<ScenarioReading> {
  const reading = readScenarios(ruleSet, files, options);
  if (!reading.issues.some(({ code, args }) => code === 'unknown-id' && args.kind === 'snapshot')) return reading;
  const given = new Set(files.map(({ path }) => path));
  const paths = new Set((await Promise.all(files.map(({ path }) => findNeighbors(path)))).flat());
  const beside: ReadFile[] = [];
  for (const path of paths) {
    if (!given.has(path)) beside.push({ name: path, reading: await loadReading(path, stdin), beside: true });
  }
  return readScenarios(ruleSet, [...files, ...beside], options);
}
