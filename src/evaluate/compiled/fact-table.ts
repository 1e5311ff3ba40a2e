import type { Operator } from '../../rule-set/condition.js';
import { compareLeaf, type Possible } from '../../snapshot/possible.js';

/** A comparison of one fact, with its constants encoded as numbers. */
export interface Comparison {
  readonly operator: Operator;
  readonly constants: readonly number[];
}

/**
 * The answers of all comparisons of one fact, worked out beforehand for every cell between and at the constants.
 * Comparison i answers with bit i % 32 of word i / 32.
 */
export interface FactTable {
  /** Words that the answers take. */
  readonly words: number;
  /** Writes the answers for what a fact may be. */
  readonly write: (possible: Possible, met: Int32Array, unmet: Int32Array, at: number) => void;
}

/** Works the answers out. */
export function factTable(comparisons: readonly Comparison[]): FactTable {
  const cuts = [...new Set(comparisons.flatMap(({ constants }) => constants))].sort((a, b) => a - b);
  const words = Math.ceil(comparisons.length / 32);
  const size = 2 * cuts.length + 1;
  const metIn = new Int32Array(size * words);
  const unmetIn = new Int32Array(size * words);
  for (let cell = 0; cell < size; cell += 1) {
    const value = insideOf(cuts, cell);
    for (const [i, { operator, constants }] of comparisons.entries()) {
      // Between two cuts nothing equals a constant, even where they are so close that no number lies between them.
      const never = cell % 2 === 0 && (operator === 'equal' || operator === 'in');
      const table = !never && compareLeaf(operator, constants, { min: value, max: value }) === 'met' ? metIn : unmetIn;
      table[cell * words + (i >> 5)] = (table[cell * words + (i >> 5)] as number) | (1 << (i & 31));
    }
  }

  /** The cell of a value: 2 i + 1 at the cut i, 2 i before it. */
  const cellOf = (value: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return cuts[low] === value ? 2 * low + 1 : 2 * low;
  };

  const copy = (cell: number, met: Int32Array, unmet: Int32Array, at: number): void => {
    for (let word = 0; word < words; word += 1) {
      met[at + word] = metIn[cell * words + word] as number;
      unmet[at + word] = unmetIn[cell * words + word] as number;
    }
  };

  /** What every cell from the first to the last answers alike. */
  const agree = (first: number, last: number, met: Int32Array, unmet: Int32Array, at: number): void => {
    for (let word = 0; word < words; word += 1) {
      let [allMet, allUnmet] = [-1, -1];
      for (let cell = first; cell <= last; cell += 1) {
        allMet &= metIn[cell * words + word] as number;
        allUnmet &= unmetIn[cell * words + word] as number;
      }
      met[at + word] = allMet;
      unmet[at + word] = allUnmet;
    }
  };

  return {
    words,
    write: (possible, met, unmet, at) => {
      if (possible === null) {
        met.fill(0, at, at + words);
        unmet.fill(0, at, at + words);
        return;
      }
      if ('min' in possible) {
        const { min, max } = possible;
        const first = cellOf(min);
        if (min === max) copy(first, met, unmet, at);
        else agree(first, cellOf(max), met, unmet, at);
        return;
      }
      met.fill(-1, at, at + words);
      unmet.fill(-1, at, at + words);
      for (const value of possible.oneOf) {
        const cell = cellOf(value);
        for (let word = 0; word < words; word += 1) {
          met[at + word] = (met[at + word] as number) & (metIn[cell * words + word] as number);
          unmet[at + word] = (unmet[at + word] as number) & (unmetIn[cell * words + word] as number);
        }
      }
    },
  };
}

/** Some value in a cell; beyond the outermost cuts an infinity, since beside a very large number adding 1 changes nothing. */
function insideOf(cuts: readonly number[], cell: number): number {
  const i = cell >> 1;
  if (cell % 2 === 1) return cuts[i] as number;
  const [before, after] = [cuts[i - 1], cuts[i]];
  if (before === undefined) return after === undefined ? 0 : -Infinity;
  return after === undefined ? Infinity : before / 2 + after / 2;
}
