import type { FactKey, NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { Outcome } from '../../snapshot/possible.js';
import { Outcomes, positionsOf } from '../outcomes.js';
import { compileProgram, type Input, type Lists } from './program.js';
import type { SlotValues } from './slot-values.js';

/** Bits of what is met and what is unmet. */
export interface Answers {
  readonly met: Int32Array;
  readonly unmet: Int32Array;
}

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
  }

  /** Writes the answers of the comparisons of an input, of what is possible for a slot. */
  write(input: number, { low, high, oneOf, oneOfs }: SlotValues, slot: number): void {
    const { table, word } = this.inputs[input] as Input;
    const list = oneOf[slot] as number;
    if (list === 0) table.write(low[slot] as number, high[slot] as number, this.#met, this.#unmet, word);
    else table.writeOneOf(oneOfs.lists[list] as readonly number[], this.#met, this.#unmet, word);
  }

  /** A copy of the answers of the comparisons, to start from. */
  keep(): Answers {
    return { met: this.#met.slice(), unmet: this.#unmet.slice() };
  }

  /** Starts from answers that were kept. */
  start({ met, unmet }: Answers): void {
    this.#met.set(met);
    this.#unmet.set(unmet);
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
