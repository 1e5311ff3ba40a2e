import { csvColumns, type CsvColumn } from '../../../replay/csv-columns.js';
import { csvEntryReader } from '../../../replay/csv-entry-reader.js';
import { columnsOf } from '../../../replay/columns.js';
import type { EntryReading } from '../../../replay/entry.js';
import { readJsonEntry } from '../../../replay/read-json-entry.js';
import type { ReplayPlan } from '../../../replay/replayer.js';
import type { RowLayout } from '../../../replay/rows.js';
import { problem } from '../../../issue/issue.js';
import type { RuleSet } from '../../../rule-set/parse-rule-set.js';
import { csvCells } from '../input/csv-cells.js';

/** How the lines of the input are read. */
export type ReadingTask =
  | { readonly format: 'ndjson'; readonly id?: string | undefined }
  | { readonly format: 'csv'; readonly id?: string | undefined; readonly carry: readonly string[]; readonly header: readonly string[]; readonly delimiter: string };

/** How answers are written. */
export interface WritingTask {
  readonly format: RowLayout['format'];
  /** Names of the columns; null for the whole guidance. */
  readonly columns: readonly string[] | null;
  readonly carry: readonly string[] | null;
}

/** What is done with the lines, as data that can be sent to a worker. */
export interface Task {
  readonly reading: ReadingTask;
  /** Null when only the summary is wanted. */
  readonly writing: WritingTask | null;
  readonly summarize: boolean;
  /** Whether rejected lines are written to a file. */
  readonly keepRejects: boolean;
}

/** Prepares a task. */
export function planOf({ reading, writing, summarize }: Task, ruleSet: RuleSet, against: RuleSet | null): ReplayPlan {
  return { ruleSet, against, layout: writing === null ? null : layoutOf(writing, ruleSet, against), summarize, read: readerOf(reading, ruleSet, against) };
}

/** Prepares the writing of rows. */
export function layoutOf({ format, columns, carry }: WritingTask, ruleSet: RuleSet, against: RuleSet | null): RowLayout {
  const under = (rules: RuleSet): RowLayout['columns'] => (columns === null ? null : columnsOf(columns, rules).columns);
  return { format, columns: under(ruleSet), againstColumns: against === null ? null : under(against), carry };
}

function readerOf(reading: ReadingTask, ruleSet: RuleSet, against: RuleSet | null): (text: string) => EntryReading {
  const { id } = reading;
  if (reading.format === 'ndjson') return (text) => readJsonEntry(text, id);
  const { columns } = columnsIn(reading, ruleSet, against);
  const read = csvEntryReader(columns, id);
  return (text) => {
    const record = csvCells(text, reading.delimiter);
    if (record.state === 'read') return read(record.cells);
    const found = record.state === 'open' ? 'a quotation mark that is not closed' : 'something behind the closing quotation mark of a cell';
    return { ok: false, id: null, issues: [problem('wrong-format', [], { expected: 'a line of CSV', found })] };
  };
}

/** What the columns of a cohort in CSV hold, and what is wrong with them. */
export function columnsIn({ header, id, carry }: Extract<ReadingTask, { format: 'csv' }>, ruleSet: RuleSet, against: RuleSet | null): { readonly columns: readonly CsvColumn[]; readonly issues: ReturnType<typeof csvColumns>['issues'] } {
  return csvColumns(header, against === null ? [ruleSet] : [ruleSet, against], { id, carry });
}
