import type { FactKey, NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { Outcome } from '../../snapshot/possible.js';
import { Outcomes, positionsOf } from '../outcomes.js';
import { compileProgram, type Input, type Lists } from './program.js';
import type { SlotValues } from './slot-values.js';

/** So many whole numbers have their answers noted, from 0: most values are scores or places of words. Behind them: nothing known. */
const noted = 16;

/** Room for the bits of one evaluation at a time; only the answers of lists leave it. */
export class BitRoom {
  /** The facts that conditions compare, each under the name that they use. */
  readonly keys: readonly FactKey[];
  readonly inputs: readonly Input[];
  readonly #positions: ReadonlyMap<NodeKey, number>;
  /** By position of a condition: its bit among those of lists. */
  readonly #nodeBits: Int32Array;
  readonly #lists: Lists;
  readonly #firstList: number;
  readonly #met: Int32Array;
  readonly #unmet: Int32Array;
  /** By input: the answers for each value that is noted, of tables that take one word. */
  readonly #metFor: Int32Array;
  readonly #unmetFor: Int32Array;
  /** By input: the word of its answers, where they are noted; otherwise -1. */
  readonly #noteWords: Int32Array;

  constructor(nodes: ReadonlyMap<NodeKey, Resolved>) {
    const { inputs, words, firstList, lists, nodeBits } = compileProgram(nodes);
    this.keys = [...inputs.keys()];
    this.inputs = [...inputs.values()];
    this.#positions = positionsOf(nodes);
    this.#nodeBits = Int32Array.from(nodeBits.values());
    this.#lists = lists;
    this.#firstList = firstList;
    this.#met = new Int32Array(words);
    this.#unmet = new Int32Array(words);
    this.#metFor = new Int32Array(this.inputs.length * (noted + 1));
    this.#unmetFor = new Int32Array(this.inputs.length * (noted + 1));
    this.#noteWords = Int32Array.from(this.inputs, ({ table, word }) => (table.words > 1 ? -1 : word));
    for (const [input, { table }] of this.inputs.entries()) {
      if (table.words > 1) continue;
      for (let value = 0; value < noted; value += 1) table.write(value, value, this.#metFor, this.#unmetFor, input * (noted + 1) + value);
    }
  }

  /**
   * Answers the comparisons.
   *
   * @param slots - by input: the slot that says what is possible
   */
  compare({ low, high, oneOf, oneOfs }: SlotValues, slots: Int32Array): void {
    const met = this.#met;
    const unmet = this.#unmet;
    const metFor = this.#metFor;
    const unmetFor = this.#unmetFor;
    const noteWords = this.#noteWords;
    for (let input = 0; input < slots.length; input += 1) {
      const slot = slots[input] as number;
      const least = low[slot] as number;
      const most = high[slot] as number;
      const word = noteWords[input] as number;
      const note = word === -1 || oneOf[slot] !== 0 ? -1 : noteOf(least, most);
      if (note === -1) this.#compare(input, least, most, oneOfs.lists[oneOf[slot] as number] as readonly number[]);
      else {
        const at = input * (noted + 1) + note;
        met[word] = metFor[at] as number;
        unmet[word] = unmetFor[at] as number;
      }
    }
  }

  #compare(input: number, low: number, high: number, list: readonly number[]): void {
    const { table, word } = this.inputs[input] as Input;
    if (list.length === 0) table.write(low, high, this.#met, this.#unmet, word);
    else table.writeOneOf(list, this.#met, this.#unmet, word);
  }

  /** The outcomes of all conditions, of the answers of the comparisons. */
  outcomes(): Outcomes {
    const [met, unmet] = [this.#met, this.#unmet];
    met.fill(0, this.#firstList);
    unmet.fill(0, this.#firstList);
    evaluateLists(this.#lists, met, unmet);
    return new BitOutcomes(this.#positions, this.#nodeBits, wordsFrom(met, this.#firstList), wordsFrom(unmet, this.#firstList));
  }
}

/** Where the answers for what is possible are noted; -1 when they are not. */
function noteOf(low: number, high: number): number {
  if (low !== high) return low === -Infinity && high === Infinity ? noted : -1;
  const whole = low | 0;
  return whole === low && whole >= 0 && whole < noted ? whole : -1;
}

/** `all` is met by every part and refuted by one; `any` is met by one and refuted by every part. */
function evaluateLists({ starts, needsAll, bits, testWords, testMasks }: Lists, met: Int32Array, unmet: Int32Array): void {
  for (let i = 0, test = 0; i < bits.length; i += 1) {
    const end = starts[i + 1] as number;
    const every = needsAll[i] === 1 ? met : unmet;
    const some = needsAll[i] === 1 ? unmet : met;
    // Bits that some part lacks, and bits that some part has: one that has is enough.
    let lacking = 0;
    let having = 0;
    for (; test < end && having === 0; test += 1) {
      const word = testWords[test] as number;
      const mask = testMasks[test] as number;
      lacking |= ~(every[word] as number) & mask;
      having = (some[word] as number) & mask;
    }
    test = end;
    const bit = bits[i] as number;
    if (having !== 0) some[bit >> 5] = (some[bit >> 5] as number) | (1 << (bit & 31));
    else if (lacking === 0) every[bit >> 5] = (every[bit >> 5] as number) | (1 << (bit & 31));
  }
}

/** Outcomes as they are asked for: most are not. */
class BitOutcomes extends Outcomes {
  constructor(
    positions: ReadonlyMap<NodeKey, number>,
    readonly bits: Int32Array,
    readonly met: readonly number[],
    readonly unmet: readonly number[],
  ) {
    super(positions);
  }

  at(position: number): Outcome {
    const bit = this.bits[position] as number;
    const mask = 1 << (bit & 31);
    if (((this.met[bit >> 5] as number) & mask) !== 0) return 'met';
    return ((this.unmet[bit >> 5] as number) & mask) !== 0 ? 'unmet' : 'unknown';
  }
}

function wordsFrom(words: Int32Array, first: number): number[] {
  const own: number[] = [];
  for (let i = first; i < words.length; i += 1) own.push(words[i] as number);
  return own;
}
