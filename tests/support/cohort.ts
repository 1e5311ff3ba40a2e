import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../examples/cohort/', import.meta.url);

/** The small synthetic cohort of the examples, as NDJSON and as CSV. */
export const cohortFile = fileURLToPath(new URL('cohort.ndjson', folder));
export const cohortCsvFile = fileURLToPath(new URL('cohort.csv', folder));

/** Its lines, each with its line break. */
export const cohortLines: readonly string[] = readFileSync(cohortFile, 'utf8').split(/(?<=\n)/);
