import { valueIn, type Cell, type Cells, type CellSet } from '../../cells/cells.js';

/** A value of a fact in one of the cells left for it: as near as can be to the threshold that rules the others out. */
export function pickValue(cells: Cells | null, left: CellSet): number {
  const inside = (cells?.cells ?? []).flatMap((cell, i): { i: number; cell: Cell }[] => ((left >> BigInt(i)) & 1n ? [{ i, cell }] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return 0;
  // The lowest cell stands above one that is ruled out; where it is the lowest of all, the highest stands below one.
  const anything = inside.length === cells?.cells.length;
  return first.i > 0 || anything ? valueIn(first.cell, first.cell.low) : valueIn(last.cell, last.cell.high);
}
