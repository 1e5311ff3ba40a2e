import { remembered } from '../../rule-set/remembered.js';
import type { FactKey, NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { FactState } from '../../snapshot/fact-state.js';
import type { FactBase, Facts } from '../../snapshot/facts.js';
import type { Outcome } from '../../snapshot/possible.js';
import { Outcomes, positionsOf } from '../outcomes.js';
import { compileProgram, type Input, type Lists } from './program.js';

/** Bits of what is met and what is unmet. */
interface Answers {
  readonly met: Int32Array;
  readonly unmet: Int32Array;
}

/** Turns facts into outcomes at once. */
export interface SyncEvaluator {
  outcomes(facts: Facts): Outcomes;
}

/** Compiles conditions once, to evaluate them many times. Nothing is generated as code, so strict content security policies allow it. */
export function compiledEvaluator(nodes: ReadonlyMap<NodeKey, Resolved>): SyncEvaluator {
  const { inputs, words, firstList, lists, nodeBits } = compileProgram(nodes);
  const positions = positionsOf(nodes);
  const bits = Int32Array.from(nodeBits.values());
  const inputsOf = remembered((positions: ReadonlyMap<FactKey, number>) => [...positions.keys()].map((key) => inputs.get(key)));

  /** The answers of the comparisons where nothing was reported but the screens: most facts of most snapshots stay so. */
  const answersOf = remembered(({ states, positions }: FactBase): Answers => {
    const answers = { met: new Int32Array(words), unmet: new Int32Array(words) };
    for (const [i, input] of inputsOf(positions).entries()) input?.table.write((states[i] as FactState).possible, answers.met, answers.unmet, input.word);
    return answers;
  });

  // Room for one evaluation at a time; only the answers of lists leave it.
  const met = new Int32Array(words);
  const unmet = new Int32Array(words);

  return {
    outcomes: ({ base, states }) => {
      const known = answersOf(base);
      const inputAt: readonly (Input | undefined)[] = inputsOf(base.positions);
      met.set(known.met);
      unmet.set(known.unmet);
      for (let i = 0; i < states.length; i += 1) {
        const input = inputAt[i];
        const state = states[i] as FactState;
        if (input !== undefined && state !== base.states[i]) input.table.write(state.possible, met, unmet, input.word);
      }
      evaluateLists(lists, met, unmet);
      return new BitOutcomes(positions, bits, wordsFrom(met, firstList), wordsFrom(unmet, firstList));
    },
  };
}

/** `all` is met by every part and refuted by one; `any` is met by one and refuted by every part. */
function evaluateLists({ starts, needsAll, bits, testWords, testMasks }: Lists, met: Int32Array, unmet: Int32Array): void {
  for (let i = 0, test = 0; i < bits.length; i += 1) {
    const end = starts[i + 1] as number;
    const every = needsAll[i] === 1 ? met : unmet;
    const some = needsAll[i] === 1 ? unmet : met;
    // Bits that some part lacks, and bits that some part has.
    let lacking = 0;
    let having = 0;
    for (; test < end; test += 1) {
      const word = testWords[test] as number;
      const mask = testMasks[test] as number;
      lacking |= ~(every[word] as number) & mask;
      having |= (some[word] as number) & mask;
    }
    const bit = bits[i] as number;
    if (lacking === 0) every[bit >> 5] = (every[bit >> 5] as number) | (1 << (bit & 31));
    if (having !== 0) some[bit >> 5] = (some[bit >> 5] as number) | (1 << (bit & 31));
  }
}

/** Outcomes as they are asked for: most are not. */
class BitOutcomes extends Outcomes {
  constructor(
    positions: ReadonlyMap<NodeKey, number>,
    /** By position: the bit of the condition. */
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
