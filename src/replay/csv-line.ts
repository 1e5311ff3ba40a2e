/** What a cell of CSV can hold: a value, several from a list, or nothing. */
export type CsvValue = string | number | boolean | null | object | readonly CsvValue[];

/** One line of CSV as RFC 4180 writes it; the entries of a list are divided by semicolons. */
export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: CsvValue): string {
  const text = Array.isArray(cell) ? (cell.flat(Infinity) as CsvValue[]).map(plain).join(';') : plain(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
