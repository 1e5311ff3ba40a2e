import type { CellSet } from './cells.js';
import { leavesIn, type Formula, type LeafFormula } from './formula.js';

/** Cells left for each fact; a fact that is not named is free. */
export type Domains = ReadonlyMap<string, CellSet>;

/** Whether values exist that meet everything asked: with such values, proved that there are none, or given up. */
export type Satisfaction =
  | { readonly answer: 'yes'; readonly domains: Domains }
  | { readonly answer: 'no' }
  | { readonly answer: 'unknown' };

/** Steps after which the search gives up; real rule sets need a few hundred. */
const maxSteps = 20_000;

class GaveUp extends Error {}

/** Searches for values that meet all of the formulas. */
export function satisfy(...formulas: readonly Formula[]): Satisfaction {
  let steps = 0;

  const search = (asked: readonly Formula[], before: Domains): Domains | null => {
    steps += 1;
    if (steps > maxSteps) throw new GaveUp();
    const domains = new Map(before);
    let choices: readonly Formula[] = [];
    const waiting = [...asked];
    for (;;) {
      while (waiting.length > 0) {
        const formula = waiting.pop() as Formula;
        if (formula.kind === 'all') waiting.push(...formula.parts);
        else if (formula.kind === 'any') choices = [...choices, formula];
        else if (formula.kind === 'leaf' && !narrow(domains, formula)) return null;
      }
      // What is met already needs no choice, and what can no longer be met is none.
      const open: { readonly parts: readonly Formula[] }[] = [];
      for (const choice of choices) {
        const parts = choice.kind === 'any' ? choice.parts : [choice];
        if (parts.some((part) => state(part, domains) === 'met')) continue;
        const possible = parts.filter((part) => state(part, domains) !== 'impossible');
        if (possible.length === 0) return null;
        if (possible.length === 1) waiting.push(possible[0] as Formula);
        else open.push({ parts: possible });
      }
      choices = open.map(({ parts }) => ({ kind: 'any', parts }));
      if (waiting.length > 0) continue;
      if (open.length === 0) return domains;
      const [next, ...rest] = open.sort((a, b) => a.parts.length - b.parts.length) as [{ parts: readonly Formula[] }, ...{ parts: readonly Formula[] }[]];
      for (const part of next.parts) {
        const found = search([part, ...rest.map(({ parts }): Formula => ({ kind: 'any', parts }))], domains);
        if (found !== null) return found;
      }
      return null;
    }
  };

  try {
    const domains = search(formulas, new Map());
    return domains === null ? { answer: 'no' } : { answer: 'yes', domains };
  } catch (error) {
    if (error instanceof GaveUp) return { answer: 'unknown' };
    throw error;
  }
}

/** Whether it is proved that no values meet all of the formulas. */
export function impossible(...formulas: readonly Formula[]): boolean {
  return satisfy(...formulas).answer === 'no';
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
  return formula.kind === 'leaf' ? [formula] : formula.kind === 'any' && formula.parts.length === 1 ? leavesIn(formula) : [];
}

function narrow(domains: Map<string, CellSet>, { fact, cells, all }: LeafFormula): boolean {
  const left = (domains.get(fact) ?? all) & cells;
  domains.set(fact, left);
  return left !== 0n;
}

function state(formula: Formula, domains: Domains): 'met' | 'impossible' | 'possible' {
  switch (formula.kind) {
    case 'open':
      return 'met';
    case 'leaf': {
      const domain = domains.get(formula.fact) ?? formula.all;
      if ((domain & formula.cells) === 0n) return 'impossible';
      return (domain & ~formula.cells) === 0n ? 'met' : 'possible';
    }
    case 'all': {
      const states = formula.parts.map((part) => state(part, domains));
      if (states.includes('impossible')) return 'impossible';
      return states.every((one) => one === 'met') ? 'met' : 'possible';
    }
    case 'any': {
      const states = formula.parts.map((part) => state(part, domains));
      if (states.includes('met')) return 'met';
      return states.every((one) => one === 'impossible') ? 'impossible' : 'possible';
    }
  }
}
