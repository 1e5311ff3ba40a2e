import type { Operator } from '../../rule-set/condition.js';
import { compareLeaf, type Possible } from '../../snapshot/possible.js';
import type { SlotLeaf } from './slots.js';

/** Lists of several values that are not a range, each with a number; 0 stands for none. */
export class OneOfs {
  readonly lists: (readonly number[])[] = [[]];
  readonly #known = new Map<string, number>();

  /** The number that stands for a list. */
  numberOf(list: readonly number[]): number {
    const key = list.join(' ');
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.lists.push(list) - 1;
      this.#known.set(key, number);
    }
    return number;
  }
}

/**
 * What is possible for each slot: a range, or one of several values. Everything from minus to plus infinity: nothing is known.
 * A date is a range of one day.
 */
export class SlotValues {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The number of the list for one of several values; 0 for a range. */
  readonly oneOf: Uint32Array;
  /** The day of what is known; NaN when it has none. */
  readonly on: Float64Array;

  constructor(
    size: number,
    readonly oneOfs: OneOfs,
  ) {
    this.low = new Float64Array(size).fill(-Infinity);
    this.high = new Float64Array(size).fill(Infinity);
    this.oneOf = new Uint32Array(size);
    this.on = new Float64Array(size).fill(NaN);
  }

  /** Takes all over from another. */
  copy({ low, high, oneOf, on }: SlotValues): void {
    this.low.set(low);
    this.high.set(high);
    this.oneOf.set(oneOf);
    this.on.set(on);
  }

  /** Takes a slot over from another. */
  copySlot({ low, high, oneOf, on }: SlotValues, slot: number): void {
    this.low[slot] = low[slot] as number;
    this.high[slot] = high[slot] as number;
    this.oneOf[slot] = oneOf[slot] as number;
    this.on[slot] = on[slot] as number;
  }

  /** Takes over what is possible. */
  put(slot: number, possible: Possible): void {
    const range = possible !== null && 'min' in possible ? possible : { min: -Infinity, max: Infinity };
    this.low[slot] = range.min;
    this.high[slot] = range.max;
    this.oneOf[slot] = possible !== null && 'oneOf' in possible ? this.oneOfs.numberOf(possible.oneOf) : 0;
  }

  /** Whether something is known. */
  isKnown(slot: number): boolean {
    return this.low[slot] !== -Infinity || this.high[slot] !== Infinity || this.oneOf[slot] !== 0;
  }

  /** Whether a range is known of which both ends are numbers. */
  isBounded(slot: number): boolean {
    return Number.isFinite(this.low[slot]) && Number.isFinite(this.high[slot]);
  }

  /** Whether a value is among what is possible. */
  allows(slot: number, value: number): boolean {
    const number = this.oneOf[slot] as number;
    if (number !== 0) return (this.oneOfs.lists[number] as readonly number[]).includes(value);
    return this.isKnown(slot) && value >= (this.low[slot] as number) && value <= (this.high[slot] as number);
  }

  /** Whether a comparison is met; undefined when nobody knows. */
  meets({ slot, operator, constants }: SlotLeaf): boolean | undefined {
    const number = this.oneOf[slot] as number;
    if (number !== 0) {
      const outcome = compareLeaf(operator, constants, { oneOf: this.oneOfs.lists[number] as readonly number[] });
      return outcome === 'unknown' ? undefined : outcome === 'met';
    }
    return compareRange(operator, constants, this.low[slot] as number, this.high[slot] as number);
  }
}

function compareRange(operator: Operator, constants: readonly number[], low: number, high: number): boolean | undefined {
  const limit = constants[0] as number;
  switch (operator) {
    case 'equal':
    case 'in':
      if (low === high) return constants.includes(low);
      return constants.some((constant) => constant >= low && constant <= high) ? undefined : false;
    case 'lessThan':
      return agreed(low < limit, high < limit);
    case 'lessThanInclusive':
      return agreed(low <= limit, high <= limit);
    case 'greaterThan':
      return agreed(low > limit, high > limit);
    case 'greaterThanInclusive':
      return agreed(low >= limit, high >= limit);
  }
}

function agreed(one: boolean, other: boolean): boolean | undefined {
  return one === other ? one : undefined;
}
