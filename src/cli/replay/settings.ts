import { resolve } from 'node:path';
import { Refusal } from '../refusal.js';
import { defaultColumns } from '../../replay/columns.js';
import { delimiterOf, inputFormat, type InputFormat } from './input/input-format.js';
import { reportFormat, type ReportFormat } from './report/report-format.js';
import type { WritingTask } from './work/task.js';

/** The options as they are given. */
export interface GivenOptions {
  readonly rules: string;
  readonly against?: string;
  readonly inputFormat?: InputFormat;
  readonly delimiter?: string;
  readonly id?: string;
  readonly carry?: readonly string[];
  readonly format?: WritingTask['format'];
  readonly columns?: readonly string[];
  readonly out?: string;
  readonly rejects?: string;
  readonly summary?: true;
  readonly summaryFormat?: ReportFormat;
  readonly summaryOut?: string;
  readonly jobs?: number;
  readonly maxRejects: number;
  readonly strict?: true;
  readonly resume?: true;
}

/** What a run does, with everything that was left out filled in. */
export interface Settings {
  readonly file: string;
  readonly rules: string;
  readonly against: string | null;
  readonly input: { readonly format: InputFormat; readonly delimiter: string; readonly id: string | undefined; readonly carry: readonly string[] };
  /** Null when only the summary is wanted. */
  readonly writing: WritingTask | null;
  readonly out: string | undefined;
  readonly rejects: string | undefined;
  /** Where the summary goes; null when none is wanted. */
  readonly summary: { readonly format: ReportFormat; readonly out: string | undefined } | null;
  /** Number of cores to use; null to choose. */
  readonly jobs: number | null;
  readonly maxRejects: number;
  readonly strict: boolean;
  readonly resume: boolean;
}

/**
 * Fills in what was left out.
 *
 * @throws Refusal when options contradict each other
 */
export function settingsOf(file: string, options: GivenOptions): Settings {
  const { rules, against = null, id, carry, out, rejects, summary, summaryOut, jobs = null, maxRejects, strict = false, resume = false } = options;
  refuse(options, file);
  const format = inputFormat(file, options.inputFormat);
  return {
    file,
    rules,
    against,
    input: { format, delimiter: delimiterOf(file, options.delimiter), id, carry: carry ?? [] },
    writing: summary === true ? null : writingOf(options),
    out,
    rejects,
    summary: summary === true ? { format: reportFormat(out, options.summaryFormat), out: undefined } : summaryOut === undefined ? null : { format: reportFormat(summaryOut, options.summaryFormat), out: summaryOut },
    jobs,
    maxRejects,
    strict,
    resume,
  };
}

function writingOf({ format, out, columns, carry }: GivenOptions): WritingTask {
  const chosen = format ?? (out?.toLowerCase().endsWith('.csv') === true ? 'csv' : 'ndjson');
  const isFull = columns?.length === 1 && columns[0] === 'full';
  if (isFull && chosen === 'csv') throw new Refusal('usage', 'the whole guidance does not fit into CSV; name columns, or write NDJSON');
  // In NDJSON everything that was given to be carried is carried; in CSV it needs columns, which have names.
  return { format: chosen, columns: isFull ? null : (columns ?? defaultColumns), carry: carry ?? (chosen === 'csv' ? [] : null) };
}

function refuse({ rules, against, id = 'id', carry, out, rejects, summary, summaryOut, columns, format, resume, summaryFormat }: GivenOptions, file: string): void {
  const wrong = (message: string): never => {
    throw new Refusal('usage', message);
  };
  if ([file, rules, against].filter((name) => name === '-').length > 1) wrong('only one of the cohort and the rule sets can come from standard input');
  if (summary === true && (columns !== undefined || format !== undefined)) wrong('--summary writes the summary alone; leave out --columns and --format, or write the rows and use --summary-out');
  if (summary === true && summaryOut !== undefined) wrong('--summary writes to --out; leave out --summary-out');
  if (summaryFormat !== undefined && summary !== true && summaryOut === undefined) wrong('--summary-format says how to write a summary; add --summary or --summary-out');
  if (resume === true && out === undefined) wrong('--resume goes on with a file; name it with --out');
  if (carry?.includes(id) === true) wrong(`\`${id}\` is the id, which every row has; leave it out of --carry`);
  const files = [file, out, rejects, summaryOut].flatMap((name) => (name === undefined || name === '-' ? [] : [resolve(name)]));
  if (new Set(files).size < files.length) wrong('the cohort, --out, --rejects and --summary-out must be different files');
}
