import { extname } from 'node:path';

/** The ways a summary can be written. */
export const reportFormats = ['text', 'json', 'html'] as const;

/** How a summary is written. */
export type ReportFormat = (typeof reportFormats)[number];

const byEnding: Readonly<Record<string, ReportFormat>> = { '.json': 'json', '.html': 'html', '.htm': 'html' };

/** How a summary is written, by what was said or by the name of the file. */
export function reportFormat(file: string | undefined, said: ReportFormat | undefined): ReportFormat {
  return said ?? (file === undefined ? 'text' : (byEnding[extname(file).toLowerCase()] ?? 'text'));
}
