import type { Issue, Parsed } from '../../issue/issue.js';
import type { Bytes } from '../content/read-bytes.js';
import { CsvJoiner } from './input/csv-joiner.js';
import { LineSource } from './input/line-source.js';
import { openInput, type Input } from './input/open-input.js';
import type { Place } from './input/raw-line.js';
import { readingOf, type RuleSets } from './prepare.js';
import type { Settings } from './settings.js';
import type { ReadingTask } from './work/task.js';

/** A cohort whose header, if it has one, was read. */
export interface Cohort {
  readonly input: Input;
  readonly reading: ReadingTask;
  /** Place of the first line with a snapshot. */
  readonly start: Place;
  /** Its lines from a place on; from the start only once. */
  readonly from: (place: Place) => LineSource;
  /** Puts the lines of a record together; null where every line is one. */
  readonly joiner: CsvJoiner | null;
}

/**
 * Opens a cohort.
 *
 * @throws Refusal when it cannot be read
 */
export async function openCohort(settings: Settings, rules: RuleSets, stdin: Bytes): Promise<Parsed<Cohort>> {
  const input = await openInput(settings.file, stdin);
  const first: Place = { offset: 0, line: 1 };
  const source = new LineSource(input.from(0), first);
  const header = settings.input.format === 'csv' ? await source.first() : null;
  const reading = readingOf(settings, rules, header);
  if (!reading.ok) return failed(source, reading.issues);
  const start = header?.end ?? first;
  const from = (place: Place): LineSource => {
    if (place.offset === start.offset) return source;
    void source.close();
    return new LineSource(input.from(place.offset), place);
  };
  const joiner = reading.value.format === 'csv' ? new CsvJoiner(reading.value.delimiter, reading.value.header.length) : null;
  return { ok: true, value: { input, reading: reading.value, start, from, joiner }, issues: [] };
}

async function failed(source: LineSource, issues: readonly Issue[]): Promise<Parsed<Cohort>> {
  await source.close();
  return { ok: false, issues };
}
