import type { Plain } from '../../issue/plain-data.js';
import { nested } from '../../testing/flat.js';
import { csvLine } from '../csv-line.js';
import type { CohortParameters } from './parameters.js';
import type { SyntheticEntry } from './synthesize.js';

/** How made-up snapshots are written. */
export interface EntryLines {
  /** What stands before the first; empty when nothing does. */
  readonly header: string;
  readonly line: (entry: SyntheticEntry) => string;
}

/** One JSON object a line. */
export const entriesInJson: EntryLines = {
  header: '',
  line: ({ id, meta, facts }) => `${JSON.stringify({ id, meta, snapshot: nested(facts) })}\n`,
};

/** One line of CSV each, with a column for everything that the parameters can give. */
export function entriesInCsv(parameters: CohortParameters): EntryLines {
  const columns = factColumns(parameters);
  return {
    header: csvLine(['id', 'synthetic', 'person', 'visit', 'day', ...columns]),
    line: ({ id, meta: { synthetic, person, visit, day }, facts }) => csvLine([id, synthetic, person, visit, day, ...columns.map((name) => cell(facts, name))]),
  };
}

function factColumns({ screens, traits, incidents, measures, sides, stages, setbacks }: CohortParameters): string[] {
  const running = ['level', 'cleanSessions', 'lastRunOn', 'speedPainFree', 'changeOfDirectionPainFree'].map((name) => `running.${name}`);
  const dated = sides.flatMap(({ injured, uninjured }) => [injured, day(injured), uninjured, day(uninjured)]);
  const named = [...traits, ...measures, ...stages, ...incidents, ...setbacks.reports].map(({ fact }) => fact);
  const statements = Object.keys(screens).map((id) => `screens.${id}`);
  return [...new Set(['assessedOn', ...statements, 'injury.date', ...named, ...dated, ...running, 'training.fullSessions', 'clinician.release'])];
}

const measuredOn = '.measuredOn';

function day(fact: string): string {
  return `${fact}${measuredOn}`;
}

function cell(facts: SyntheticEntry['facts'], name: string): Plain {
  const isDay = name.endsWith(measuredOn);
  const given = facts[isDay ? name.slice(0, -measuredOn.length) : name] ?? null;
  const isDated = typeof given === 'object' && given !== null && 'value' in given;
  if (isDay) return isDated ? (given.measuredOn as Plain) : null;
  return isDated ? (given.value as Plain) : given;
}
