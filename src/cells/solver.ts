import type { CellSet } from './cells.js';
import { negate, sizeOf, type Formula, type LeafFormula } from './formula.js';

/** Cells left for each fact; a fact that is not named is free. */
export type Domains = ReadonlyMap<string, CellSet>;

/** Whether values exist that meet everything asked: with such values, proved that there are none, or given up. */
type Satisfaction =
  | { readonly answer: 'yes'; readonly domains: Domains }
  | { readonly answer: 'no' }
  | { readonly answer: 'unknown' };

/** Parts of formulas that may be looked at: for one question, and for all of them. Real rule sets need a small share of it. */
const maxPerQuestion = 200_000;
const maxInAll = 20_000_000;

/** Thrown very often when there is nothing left, so it is made once. */
const gaveUp = new Error('gave up');

/** Answers questions about formulas; gives up on those that take too long. */
export interface Solver {
  /** Searches for values that meet all of the formulas. */
  readonly satisfy: (...formulas: readonly Formula[]) => Satisfaction;
  /** Whether it is proved that no values meet all of the formulas. */
  readonly impossible: (...formulas: readonly Formula[]) => boolean;
  /** Whether it is proved that whatever meets the first formula meets the second. */
  readonly implies: (first: Formula, second: Formula) => boolean;
  /** Whether values are known that meet all of the formulas. */
  readonly possible: (...formulas: readonly Formula[]) => boolean;
  /** Takes other work on formulas from the limit for all questions; false when nothing is left for it. */
  readonly spend: (parts: number) => boolean;
  /** After how many parts an answer was given up; null when all were found. */
  readonly givenUpAfter: () => number | null;
}

/** Makes a solver with a limit of its own. */
export function createSolver(): Solver {
  let leftInAll = maxInAll;
  let left = 0;
  let givenUpAfter: number | null = null;

  const look = (parts = 1): void => {
    left -= parts;
    if (left < 0) throw gaveUp;
  };

  const spend = (parts: number): boolean => {
    leftInAll -= parts;
    if (leftInAll < 0) givenUpAfter = maxInAll;
    return leftInAll >= 0;
  };

  const state = (formula: Formula, domains: Domains): 'met' | 'impossible' | 'possible' => {
    look();
    switch (formula.kind) {
      case 'open':
        return 'met';
      case 'leaf': {
        const domain = domains.get(formula.fact) ?? formula.all;
        if ((domain & formula.cells) === 0n) return 'impossible';
        return (domain & ~formula.cells) === 0n ? 'met' : 'possible';
      }
      case 'all':
      case 'any': {
        const [decides, otherwise] = formula.kind === 'all' ? (['impossible', 'met'] as const) : (['met', 'impossible'] as const);
        let result: 'met' | 'impossible' | 'possible' = otherwise;
        for (const part of formula.parts) {
          const one = state(part, domains);
          if (one === decides) return decides;
          if (one === 'possible') result = 'possible';
        }
        return result;
      }
    }
  };

  const search = (asked: readonly Formula[], before: Domains): Domains | null => {
    look(before.size + asked.length);
    const domains = new Map(before);
    const waiting = [...asked];
    let choices: (readonly Formula[])[] = [];
    for (;;) {
      while (waiting.length > 0) {
        look();
        const formula = waiting.pop() as Formula;
        if (formula.kind === 'all') for (const part of formula.parts) waiting.push(part);
        else if (formula.kind === 'any') choices.push(formula.parts);
        else if (formula.kind === 'leaf' && !narrow(domains, formula)) return null;
      }
      // What is met already needs no choice, and what can no longer be met is none.
      const open: (readonly Formula[])[] = [];
      for (const parts of choices) {
        const states = parts.map((part) => state(part, domains));
        if (states.includes('met')) continue;
        const possible = parts.filter((_, i) => states[i] === 'possible');
        if (possible.length === 0) return null;
        if (possible.length === 1) waiting.push(possible[0] as Formula);
        else open.push(possible);
      }
      choices = open;
      if (waiting.length > 0) continue;
      const next = open.reduce<readonly Formula[] | null>((best, one) => (best === null || one.length < best.length ? one : best), null);
      if (next === null) return domains;
      const rest = open.filter((one) => one !== next).map((parts): Formula => ({ kind: 'any', parts }));
      for (const part of next) {
        const found = search([part, ...rest], domains);
        if (found !== null) return found;
      }
      return null;
    }
  };

  const satisfy = (...formulas: readonly Formula[]): Satisfaction => {
    const granted = Math.max(0, Math.min(maxPerQuestion, leftInAll));
    left = granted;
    try {
      const domains = search(formulas, new Map());
      return domains === null ? { answer: 'no' } : { answer: 'yes', domains };
    } catch (error) {
      if (error !== gaveUp) throw error;
      givenUpAfter = Math.max(givenUpAfter ?? 0, granted < maxPerQuestion ? maxInAll : maxPerQuestion);
      return { answer: 'unknown' };
    } finally {
      leftInAll -= granted - Math.max(0, left);
    }
  };

  const impossible = (...formulas: readonly Formula[]): boolean => satisfy(...formulas).answer === 'no';
  return {
    satisfy,
    impossible,
    implies: (first, second) => spend(sizeOf(second)) && impossible(first, negate(second)),
    possible: (...formulas) => satisfy(...formulas).answer === 'yes',
    spend,
    givenUpAfter: () => givenUpAfter,
  };
}

/** Two comparisons of one fact that no value meets together, among those that a formula asks for without choice. */
export function clash(formula: Formula): readonly [LeafFormula, LeafFormula] | null {
  const asked = demanded(formula);
  for (const [i, first] of asked.entries()) {
    const second = asked.slice(i + 1).find(({ fact, cells }) => fact === first.fact && (cells & first.cells) === 0n);
    if (second !== undefined) return [first, second];
  }
  return null;
}

function demanded(formula: Formula): readonly LeafFormula[] {
  if (formula.kind === 'all') return formula.parts.flatMap(demanded);
  return formula.kind === 'leaf' ? [formula] : formula.kind === 'any' && formula.parts.length === 1 ? formula.parts.flatMap(demanded) : [];
}

function narrow(domains: Map<string, CellSet>, { fact, cells, all }: LeafFormula): boolean {
  const left = (domains.get(fact) ?? all) & cells;
  domains.set(fact, left);
  return left !== 0n;
}
