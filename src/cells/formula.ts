import type { IssuePath } from '../issue/issue.js';
import type { Leaf } from '../rule-set/condition.js';
import type { CellSet } from './cells.js';

/** A condition with every reference followed and every comparison turned into the cells that meet it. */
export type Formula =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | LeafFormula
  /** Something that could not be understood: it may be met or not, so nothing is ever concluded from it. */
  | { readonly kind: 'open' };

/** A comparison. */
export interface LeafFormula {
  readonly kind: 'leaf';
  readonly fact: string;
  /** The cells that meet it. */
  readonly cells: CellSet;
  /** The cells there are. */
  readonly all: CellSet;
  /** The comparison as written; when negated, what it denies. */
  readonly leaf: Leaf;
  /** Where it stands in the rule set. */
  readonly path: IssuePath;
}

/** Always met. */
export const always: Formula = { kind: 'all', parts: [] };

/** The formula that is met by exactly the values that do not meet this one. */
export function negate(formula: Formula): Formula {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return { kind: formula.kind === 'all' ? 'any' : 'all', parts: formula.parts.map(negate) };
    case 'leaf':
      return { ...formula, cells: formula.all & ~formula.cells };
    case 'open':
      return formula;
  }
}

/** The formula for values of which one fact is known to lie in one cell. */
export function fix(formula: Formula, fact: string, cell: number): Formula {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return { kind: formula.kind, parts: formula.parts.map((part) => fix(part, fact, cell)) };
    case 'leaf':
      if (formula.fact !== fact) return formula;
      return (formula.cells >> BigInt(cell)) & 1n ? always : negate(always);
    case 'open':
      return formula;
  }
}

const sizes = new WeakMap<Formula, number>();

/** How many parts a walk through a formula comes by; a formula to which several parts refer counts once for each. */
export function sizeOf(formula: Formula): number {
  if (formula.kind === 'leaf' || formula.kind === 'open') return 1;
  let size = sizes.get(formula);
  if (size === undefined) {
    size = formula.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(formula, size);
  }
  return size;
}

/** Every comparison in a formula. */
export function leavesIn(formula: Formula): readonly LeafFormula[] {
  if (formula.kind === 'leaf') return [formula];
  return formula.kind === 'open' ? [] : formula.parts.flatMap(leavesIn);
}
