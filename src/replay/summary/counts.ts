/** A table of counts: its rows and columns are known beforehand from the rule set. */
export interface TableShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Counts by name of the table, row by row. Plain data, so it can be kept, sent and added up. */
export type Counts = Readonly<Record<string, number[]>>;

/** Counts of nothing. */
export function noCounts(shapes: Readonly<Record<string, TableShape>>): Counts {
  return Object.fromEntries(Object.entries(shapes).map(([name, { rows, columns }]) => [name, new Array<number>(rows.length * columns.length).fill(0)]));
}

/** Adds counts of the same shapes. The order does not matter. */
export function addCounts(to: Counts, more: Counts): void {
  for (const [name, numbers] of Object.entries(more)) {
    const sums = to[name] as number[];
    for (let i = 0; i < numbers.length; i += 1) sums[i] = (sums[i] as number) + (numbers[i] as number);
  }
}

/** Makes what counts into one table: one more in a row and a column. */
export function counter(name: string, { rows, columns }: TableShape): (to: Counts, row: string, column: string) => void {
  const at = new Map(rows.map((row, i) => [row, i * columns.length]));
  const offset = new Map(columns.map((column, i) => [column, i]));
  return (to, row, column) => {
    const numbers = to[name] as number[];
    const place = (at.get(row) as number) + (offset.get(column) as number);
    numbers[place] = (numbers[place] as number) + 1;
  };
}

/** The counts of one row, by column. */
export function rowOf(counts: Counts, name: string, { rows, columns }: TableShape, row: string): Readonly<Record<string, number>> {
  const start = rows.indexOf(row) * columns.length;
  return Object.fromEntries(columns.map((column, i) => [column, counts[name]?.[start + i] ?? 0]));
}
