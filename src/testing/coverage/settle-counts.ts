import type { Formula } from '../../cells/formula.js';
import { negate } from '../../cells/formula.js';
import { leavesOf } from '../../rule-set/derivation-sources.js';
import type { Sign } from '../../rule-set/fact.js';
import type { Assignment } from './assignment.js';
import { inCells } from './in-cells.js';
import type { Search } from './witness.js';

/** Signs have so many combinations that the search for one must end. */
const maxSteps = 2_000;

/**
 * Replaces every count by its signs: adds which of them are there, so that their number is the one asked for.
 *
 * @param search - where to search
 * @param asked - what must be met
 * @param fixed - values that are given
 * @returns everything asked, `impossible` when no combination of signs allows it, or null when the search gave up
 */
export function settleCounts(search: Search, asked: readonly Formula[], fixed: Assignment): readonly Formula[] | 'impossible' | null {
  const effort = { steps: 0, gaveUp: false };

  const settle = (formulas: readonly Formula[], done: ReadonlySet<string>): readonly Formula[] | null => {
    const result = search.solver.satisfy(...formulas);
    if (result.answer !== 'yes') {
      effort.gaveUp ||= result.answer === 'unknown';
      return null;
    }
    const count = [...result.domains.keys()].find((id) => signsOf(search, id) !== null && !done.has(id));
    if (count === undefined) return formulas;
    const signs = signsOf(search, count) ?? [];
    const only = fixed.get(count);
    const numbers = only === undefined ? signs.map((_, i) => i).concat(signs.length) : [only];
    for (const number of numbers) {
      const found = choose([...formulas, inCells(search.space, count, [number])], signs, number, new Set([...done, count]));
      if (found !== null) return found;
    }
    return null;
  };

  const choose = (formulas: readonly Formula[], signs: readonly Sign[], left: number, done: ReadonlySet<string>): readonly Formula[] | null => {
    effort.steps += 1;
    effort.gaveUp ||= effort.steps > maxSteps;
    if (effort.gaveUp || left > signs.length) return null;
    const { answer } = search.solver.satisfy(...formulas);
    effort.gaveUp ||= answer === 'unknown';
    if (answer !== 'yes') return null;
    const [sign, ...rest] = signs;
    if (sign === undefined) return settle(formulas, done);
    const there: Formula = { kind: 'any', parts: leavesOf(sign).map((leaf) => search.space.formula(leaf, [])) };
    return (
      (left > 0 ? choose([...formulas, there], rest, left - 1, done) : null) ??
      (left < signs.length ? choose([...formulas, negate(there)], rest, left, done) : null)
    );
  };

  return settle(asked, new Set()) ?? (effort.gaveUp ? null : 'impossible');
}

function signsOf({ data }: Search, id: string): readonly Sign[] | null {
  const derived = data.facts[id]?.derived;
  return derived !== undefined && 'count' in derived ? derived.count : null;
}
