import { extname } from 'node:path';
import { Refusal } from '../../refusal.js';

/** The ways a cohort can be written. */
export const inputFormats = ['ndjson', 'csv'] as const;

/** How a cohort is written. */
export type InputFormat = (typeof inputFormats)[number];

const byEnding: Readonly<Record<string, InputFormat>> = { '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.csv': 'csv', '.tsv': 'csv' };

/** How a file is written, by what was said or by its name. */
export function inputFormat(file: string, said: InputFormat | undefined): InputFormat {
  const format = said ?? (file === '-' ? 'ndjson' : byEnding[extname(file).toLowerCase()]);
  if (format !== undefined) return format;
  throw new Refusal('usage', `how is \`${file}\` written? Give --input-format ndjson or --input-format csv`);
}

/** What divides the cells of a file. */
export function delimiterOf(file: string, said: string | undefined): string {
  return said ?? (extname(file).toLowerCase() === '.tsv' ? '\t' : ',');
}
