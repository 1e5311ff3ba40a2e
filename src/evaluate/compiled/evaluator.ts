import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { FactBase, Facts } from '../../snapshot/facts.js';
import type { Outcomes } from '../evaluator.js';
import { compileProgram } from './program.js';

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
  const { inputs, words, starts, needsAll, bits, testWords, testMasks, nodeBits } = compileProgram(nodes);
  const answers = new WeakMap<FactBase, Answers>();

  /** The answers of the comparisons where nothing was reported but the screens: most facts of most snapshots stay so. */
  const answersOf = (base: FactBase): Answers => {
    let known = answers.get(base);
    if (known === undefined) {
      known = { met: new Int32Array(words), unmet: new Int32Array(words) };
      for (const [key, { table, word }] of inputs) table.write(base.states.get(key)?.possible ?? null, known.met, known.unmet, word);
      answers.set(base, known);
    }
    return known;
  };

  return {
    outcomes: (facts) => {
      const base = answersOf(facts.base);
      const met = base.met.slice();
      const unmet = base.unmet.slice();
      for (const [key, { possible }] of facts.changed) {
        const input = inputs.get(key);
        if (input === undefined) continue;
        met.fill(0, input.word, input.word + input.table.words);
        unmet.fill(0, input.word, input.word + input.table.words);
        input.table.write(possible, met, unmet, input.word);
      }
      for (let i = 0; i < bits.length; i += 1) {
        const all = needsAll[i] === 1;
        // `all` is met by every part and refuted by one; `any` the other way round.
        const [every, some] = all ? [met, unmet] : [unmet, met];
        let [isEvery, isSome] = [true, false];
        for (let test = starts[i] as number, end = starts[i + 1] as number; test < end; test += 1) {
          const word = testWords[test] as number;
          const mask = testMasks[test] as number;
          if (((every[word] as number) & mask) !== mask) isEvery = false;
          if (((some[word] as number) & mask) !== 0) isSome = true;
        }
        const bit = bits[i] as number;
        if (isEvery) every[bit >> 5] = (every[bit >> 5] as number) | (1 << (bit & 31));
        if (isSome) some[bit >> 5] = (some[bit >> 5] as number) | (1 << (bit & 31));
      }
      const has = (set: Int32Array, bit: number): boolean => (((set[bit >> 5] as number) >> (bit & 31)) & 1) === 1;
      return {
        get: (key) => {
          const bit = nodeBits.get(key);
          if (bit === undefined) return undefined;
          return has(met, bit) ? 'met' : has(unmet, bit) ? 'unmet' : 'unknown';
        },
      };
    },
  };
}
