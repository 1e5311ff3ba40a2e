import type { Coverage, Uncovered } from '../../testing/coverage/coverage.js';
import { item, list } from '../report/block.js';
import type { Block, Section } from '../report/report.js';
import { kindWords, targetInWords, whyInWords } from '../words/target.js';
import { jsonInLine } from './json-in-line.js';
import { isEnough } from './test-report.js';

/** More than this nobody reads at once; the JSON report has all. */
const most = 20;

/** What the scenarios show of the rule set: how much of each kind, and what is missing, with a snapshot that would show it. */
export function coverageSection(coverage: Coverage, minCoverage: number | null): Section {
  const { kinds, uncovered, impossible } = coverage;
  const asked = isEnough(coverage, minCoverage) ? '' : `, ${minCoverage} % asked`;
  return {
    heading: 'Coverage',
    gist: `${percentInWords(coverage)}${asked}`,
    tone: asked !== '' ? 'alarm' : uncovered.length > 0 ? 'caution' : 'plain',
    blocks: [
      ...list(kinds.map(({ kind, covered, total }) => item(`${kindWords[kind]}: ${covered} of ${total}`, [], covered === total ? 'met' : 'unmet'))),
      ...cut('Shown by no scenario', uncovered.map((one) => item(targetInWords(one.target), details(one)))),
      ...cut('Not counted, because no snapshot can show it', impossible.map((target) => item(targetInWords(target)))),
    ],
  };
}

/** Rounded down, so that 100 % means all. */
export function percentInWords({ percent }: Pick<Coverage, 'percent'>): string {
  return `${Math.floor(percent * 10) / 10} %`;
}

function details(one: Uncovered): string[] {
  return [whyInWords(one), one.snapshot === null ? 'no snapshot that shows it was found' : `shown by: ${shownBy(one.snapshot)}`];
}

function shownBy(snapshot: NonNullable<Uncovered['snapshot']>): string {
  return Object.keys(snapshot).length === 0 ? '{}, where nothing is known' : jsonInLine(snapshot);
}

function cut(heading: string, items: readonly ReturnType<typeof item>[]): Block[] {
  const more = items.length - most;
  return list([...items.slice(0, most), ...(more > 0 ? [item(`and ${more} more; --format json lists all`)] : [])], heading);
}
