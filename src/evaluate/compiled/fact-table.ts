import type { Operator } from '../../rule-set/condition.js';
import { compareLeaf } from '../../snapshot/possible.js';

/** A comparison of one fact, with its constants encoded as numbers. */
export interface Comparison {
  readonly operator: Operator;
  readonly constants: readonly number[];
}

/**
 * The answers of all comparisons of one fact, worked out beforehand for every cell between and at the constants.
 * Comparison i answers with bit i % 32 of word i / 32.
 */
export class FactTable {
  /** Words that the answers take. */
  readonly words: number;
  readonly #cuts: Float64Array;
  /** By cell: the words of what is met, and of what is unmet. */
  readonly #met: Int32Array;
  readonly #unmet: Int32Array;

  constructor(comparisons: readonly Comparison[]) {
    const cuts = [...new Set(comparisons.flatMap(({ constants }) => constants))].sort((a, b) => a - b);
    const words = Math.ceil(comparisons.length / 32);
    const size = 2 * cuts.length + 1;
    this.words = words;
    this.#cuts = Float64Array.from(cuts);
    this.#met = new Int32Array(size * words);
    this.#unmet = new Int32Array(size * words);
    for (let cell = 0; cell < size; cell += 1) {
      const value = insideOf(cuts, cell);
      for (const [i, { operator, constants }] of comparisons.entries()) {
        // Between two cuts nothing equals a constant, even where they are so close that no number lies between them.
        const never = cell % 2 === 0 && (operator === 'equal' || operator === 'in');
        const table = !never && compareLeaf(operator, constants, { min: value, max: value }) === 'met' ? this.#met : this.#unmet;
        table[cell * words + (i >> 5)] = (table[cell * words + (i >> 5)] as number) | (1 << (i & 31));
      }
    }
  }

  /** Writes the answers for everything from a lowest to a highest value; for all from minus to plus infinity nothing is known. */
  write(low: number, high: number, met: Int32Array, unmet: Int32Array, at: number): void {
    if (low === -Infinity && high === Infinity) {
      met.fill(0, at, at + this.words);
      unmet.fill(0, at, at + this.words);
      return;
    }
    const first = this.#cellOf(low);
    const last = low === high ? first : this.#cellOf(high);
    const own = this.words;
    if (own === 1 && first === last) {
      met[at] = this.#met[first] as number;
      unmet[at] = this.#unmet[first] as number;
      return;
    }
    for (let word = 0; word < own; word += 1) {
      let [allMet, allUnmet] = [this.#met[first * own + word] as number, this.#unmet[first * own + word] as number];
      // What every cell from the first to the last answers alike.
      for (let cell = first + 1; cell <= last; cell += 1) {
        allMet &= this.#met[cell * own + word] as number;
        allUnmet &= this.#unmet[cell * own + word] as number;
      }
      met[at + word] = allMet;
      unmet[at + word] = allUnmet;
    }
  }

  /** Writes the answers for one of several values. */
  writeOneOf(values: readonly number[], met: Int32Array, unmet: Int32Array, at: number): void {
    met.fill(-1, at, at + this.words);
    unmet.fill(-1, at, at + this.words);
    for (const value of values) {
      const cell = this.#cellOf(value);
      for (let word = 0; word < this.words; word += 1) {
        met[at + word] = (met[at + word] as number) & (this.#met[cell * this.words + word] as number);
        unmet[at + word] = (unmet[at + word] as number) & (this.#unmet[cell * this.words + word] as number);
      }
    }
  }

  /** The cell of a value: 2 i + 1 at the cut i, 2 i before it. */
  #cellOf(value: number): number {
    const cuts = this.#cuts;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return cuts[low] === value ? 2 * low + 1 : 2 * low;
  }
}

/** Some value in a cell; beyond the outermost cuts an infinity, since beside a very large number adding 1 changes nothing. */
function insideOf(cuts: readonly number[], cell: number): number {
  const i = cell >> 1;
  if (cell % 2 === 1) return cuts[i] as number;
  const [before, after] = [cuts[i - 1], cuts[i]];
  if (before === undefined) return after === undefined ? 0 : -Infinity;
  return after === undefined ? Infinity : before / 2 + after / 2;
}
