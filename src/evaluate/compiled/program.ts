import type { FactKey, NodeKey, Resolved, ResolvedLeaf } from '../../rule-set/resolved.js';
import { FactTable } from './fact-table.js';

/** The comparisons of a fact as rules read it, and where their answers are written. */
export interface Input {
  readonly table: FactTable;
  readonly word: number;
}

/** The lists of conditions, each after the lists that are its parts. */
export interface Lists {
  /** For each list: its first test; the list ends where the next begins. */
  readonly starts: Int32Array;
  /** 1 for `all`, 0 for `any`. */
  readonly needsAll: Uint8Array;
  /** For each list: its bit. */
  readonly bits: Int32Array;
  /** For each test: the word it looks at, and the bits in it. */
  readonly testWords: Int32Array;
  readonly testMasks: Int32Array;
}

/**
 * The conditions of a rule set as tests of bits. Every comparison and every list has one bit among the met ones and one
 * among the unmet; a list tests the bits of its parts, which stand before it.
 */
export interface Program {
  readonly inputs: ReadonlyMap<FactKey, Input>;
  /** Words that all bits take. */
  readonly words: number;
  readonly lists: Lists;
  /** The first word with bits of lists; comparisons have those before it. */
  readonly firstList: number;
  /** The bit of each condition that is evaluated on its own, counted from the first bit of lists: such a condition is a list. */
  readonly nodeBits: ReadonlyMap<NodeKey, number>;
}

/** Compiles the conditions of a rule set. */
export function compileProgram(nodes: ReadonlyMap<NodeKey, Resolved>): Program {
  const comparisons = new Map<FactKey, Map<string, ResolvedLeaf>>();
  for (const node of nodes.values()) eachLeaf(node, (leaf) => {
    const own = comparisons.get(leaf.key) ?? new Map<string, ResolvedLeaf>();
    if (!own.has(signature(leaf))) own.set(signature(leaf), leaf);
    comparisons.set(leaf.key, own);
  });

  const inputs = new Map<FactKey, Input>();
  const leafBits = new Map<FactKey, ReadonlyMap<string, number>>();
  let word = 0;
  for (const [key, own] of comparisons) {
    const table = new FactTable([...own.values()]);
    inputs.set(key, { table, word });
    leafBits.set(key, new Map([...own.keys()].map((name, i) => [name, word * 32 + i])));
    word += table.words;
  }

  const lists: { readonly needsAll: boolean; readonly bit: number; readonly parts: readonly number[] }[] = [];
  const known = new Map<NodeKey, number>();
  let next = word * 32;
  const list = (needsAll: boolean, parts: readonly number[]): number => {
    lists.push({ needsAll, bit: next, parts });
    next += 1;
    return next - 1;
  };
  const bitOf = (condition: Resolved): number => {
    switch (condition.kind) {
      case 'fact':
        return leafBits.get(condition.key)?.get(signature(condition)) as number;
      case 'criterion':
        return nodeBit(condition.key);
      case 'all':
      case 'any':
        return list(condition.kind === 'all', condition.parts.map(bitOf));
    }
  };
  const nodeBit = (key: NodeKey): number => {
    let bit = known.get(key);
    if (bit === undefined) {
      bit = bitOf(nodes.get(key) as Resolved);
      known.set(key, bit);
    }
    return bit;
  };
  const firstList = word;
  const nodeBits = new Map([...nodes.keys()].map((key) => [key, nodeBit(key) - firstList * 32]));

  const tests = lists.map(({ parts }) => testsOf(parts));
  const starts = new Int32Array(lists.length + 1);
  tests.forEach((own, i) => (starts[i + 1] = (starts[i] as number) + own.length));
  const all = tests.flat();
  return {
    inputs,
    words: Math.ceil(next / 32),
    firstList,
    lists: {
      starts,
      needsAll: Uint8Array.from(lists, ({ needsAll }) => Number(needsAll)),
      bits: Int32Array.from(lists, ({ bit }) => bit),
      testWords: Int32Array.from(all, ([at]) => at),
      testMasks: Int32Array.from(all, ([, mask]) => mask),
    },
    nodeBits,
  };
}

/** Bits gathered by their words. */
function testsOf(bits: readonly number[]): (readonly [word: number, mask: number])[] {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >> 5, (masks.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...masks];
}

function eachLeaf(condition: Resolved, visit: (leaf: ResolvedLeaf) => void): void {
  if (condition.kind === 'fact') visit(condition);
  else if (condition.kind !== 'criterion') condition.parts.forEach((part) => eachLeaf(part, visit));
}

function signature({ operator, constants }: ResolvedLeaf): string {
  return `${operator} ${constants.join(' ')}`;
}
