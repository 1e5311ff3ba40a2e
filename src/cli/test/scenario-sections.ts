import type { ScenarioResult, ScenarioRun } from '../../testing/run-scenarios.js';
import { describeDifference } from '../../testing/describe-difference.js';
import { item, list, text } from '../report/block.js';
import type { Item, Section } from '../report/report.js';
import { plural } from '../../decide/words/quantity.js';

/** What came out otherwise than expected, what was skipped and why, and whether some scenarios kept the others out. */
export function scenarioSections({ results, failed, restricted }: ScenarioRun): Section[] {
  const skipped = results.filter(({ reason }) => reason !== null);
  const kept = results.filter(({ outcome, reason }) => outcome === 'skipped' && reason === null).length;
  return [
    ...section('Failed', failed, 'alarm', results.filter(({ outcome }) => outcome === 'failed').map(failedItem)),
    ...section('Skipped', skipped.length, 'caution', skipped.map((one) => item(one.name, [placeOf(one), `because: ${one.reason}`]))),
    ...(restricted
      ? [{ heading: 'Only some were run', tone: 'caution' as const, blocks: text(`${plural(kept, 'scenario')} left out, because others are marked with "only".`) }]
      : []),
  ];
}

/** Where a scenario stands, as editors understand it. */
function placeOf({ file, line }: Pick<ScenarioResult, 'file' | 'line'>): string {
  return line === null ? file : `${file}:${line}`;
}

function section(heading: string, count: number, tone: Section['tone'], items: readonly Item[]): Section[] {
  return items.length === 0 ? [] : [{ heading, gist: String(count), tone, blocks: list(items) }];
}

function failedItem(result: ScenarioResult): Item {
  const differences = result.differences.map(describeDifference).flatMap(({ message, because }) => [message, ...because.map((line) => `because: ${line}`)]);
  return item(result.name, [placeOf(result), ...differences], 'unmet');
}
