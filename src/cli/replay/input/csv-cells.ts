import Papa from 'papaparse';

/** The cells of a record, or what is wrong with its quotation marks. */
export type CsvCells =
  | { readonly state: 'read'; readonly cells: readonly string[] }
  /** A cell starts with a quotation mark that is not closed; a line break may stand inside it. */
  | { readonly state: 'open' }
  /** Something stands behind a closing quotation mark. */
  | { readonly state: 'broken' };

/** Reads one record of CSV. */
export function csvCells(text: string, delimiter: string): CsvCells {
  if (!text.includes('"')) return { state: 'read', cells: text.split(delimiter) };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { state: 'open' };
  const [cells] = data;
  return errors.length > 0 || cells === undefined || data.length > 1 ? { state: 'broken' } : { state: 'read', cells };
}
