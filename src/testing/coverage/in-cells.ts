import { contains, type CellSet } from '../../cells/cells.js';
import type { Formula } from '../../cells/formula.js';
import type { Space } from '../../cells/space.js';

/** Asks a fact to lie in the cells of some values; values outside its bounds are left out. */
export function inCells(space: Space, fact: string, values: readonly number[]): Formula {
  const own = space.cellsOf(fact);
  if (own === null) return { kind: 'open' };
  const cells = own.cells.reduce<CellSet>((set, cell, i) => (values.some((value) => contains(cell, value)) ? set | (1n << BigInt(i)) : set), 0n);
  return { kind: 'leaf', fact, cells, all: own.all, leaf: { fact, operator: 'in', value: values }, path: [] };
}
