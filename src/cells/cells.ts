import type { Leaf } from '../rule-set/condition.js';
import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import { valuesOf } from '../rule-set/values-of.js';

/** A set of cells of one fact, one bit each. */
export type CellSet = bigint;

/** A stretch of the encoded values of a fact in which no rule can tell two values apart. */
export interface Cell {
  readonly low: number;
  readonly high: number;
  /** Whether the lower end belongs to it. */
  readonly lowIn: boolean;
  /** Whether the upper end belongs to it. */
  readonly highIn: boolean;
}

/** The values of a fact, cut wherever a rule compares. In a cell every comparison has one answer. */
export interface Cells {
  /** From low to high. */
  readonly cells: readonly Cell[];
  /** All of them. */
  readonly all: CellSet;
  /** Those that meet a comparison. */
  readonly meeting: (leaf: Leaf) => CellSet;
}

/**
 * Cuts the values of a fact.
 *
 * @param fact - the fact
 * @param bounds - lowest and highest value it can take, encoded
 * @param constants - every constant that some rule compares it with, encoded
 */
export function cutCells(fact: Fact, { low, high }: { readonly low: number; readonly high: number }, constants: readonly number[]): Cells {
  const whole = fact.type !== 'number';
  const cuts = [...new Set(constants)].filter((value) => value >= low && value <= high).sort((a, b) => a - b);
  const cells: Cell[] = [];
  const points = new Map<number, number>();
  let from = low;
  let taken = false;
  const between = (to: number, toTaken: boolean): void => {
    const cell = whole ? wholeBetween(from, taken, to, toTaken) : openBetween(from, taken, to, toTaken);
    if (cell !== null) cells.push(cell);
  };
  for (const cut of cuts) {
    between(cut, true);
    points.set(cut, cells.length);
    cells.push({ low: cut, high: cut, lowIn: true, highIn: true });
    from = cut;
    taken = true;
  }
  between(high, false);
  const below = (count: number): CellSet => (1n << BigInt(count)) - 1n;
  const all = below(cells.length);
  return {
    cells,
    all,
    meeting: ({ operator, value }) => {
      const values = valuesOf(value).map((one) => encode(fact, one));
      const at = values.flatMap((one) => points.get(one) ?? []);
      if (operator === 'equal' || operator === 'in') return at.reduce((set, point) => set | (1n << BigInt(point)), 0n);
      const [first = NaN] = values;
      // Every constant has a cell of its own, unless no value reaches it.
      const [point = first > high ? cells.length : 0] = at;
      const reached = at.length > 0;
      if (Number.isNaN(first)) return 0n;
      switch (operator) {
        case 'lessThan':
          return below(point);
        case 'lessThanInclusive':
          return below(reached ? point + 1 : point);
        case 'greaterThan':
          return all & ~below(reached ? point + 1 : point);
        case 'greaterThanInclusive':
          return all & ~below(point);
      }
    },
  };
}

/** What remains between two cuts on a scale without gaps; an end that was not cut belongs to it. */
function openBetween(from: number, fromTaken: boolean, to: number, toTaken: boolean): Cell | null {
  if (from > to || (from === to && (fromTaken || toTaken))) return null;
  return { low: from, high: to, lowIn: !fromTaken, highIn: !toTaken };
}

function wholeBetween(from: number, fromTaken: boolean, to: number, toTaken: boolean): Cell | null {
  const low = fromTaken ? from + 1 : from;
  const high = toTaken ? to - 1 : to;
  return low > high ? null : { low, high, lowIn: true, highIn: true };
}

/** Whether an encoded value lies in a cell. */
export function contains({ low, high, lowIn, highIn }: Cell, value: number): boolean {
  return (lowIn ? value >= low : value > low) && (highIn ? value <= high : value < high);
}

/** A value inside a cell, as close as possible to one that was asked for. */
export function valueIn(cell: Cell, near: number): number {
  const { low, high } = cell;
  const start = Math.min(high, Math.max(low, near));
  // At an end that does not belong to the cell, a short decimal beside it reads best.
  for (let step = 1; step > 1e-9; step /= 10) {
    for (const value of [start, start + step, start - step]) {
      const rounded = value === start ? value : Number(value.toFixed(9));
      if (contains(cell, rounded)) return rounded;
    }
  }
  return (low + high) / 2;
}
