import { negate, type Formula } from '../../cells/formula.js';
import { createSolver, type Domains, type Solver } from '../../cells/solver.js';
import { spaceOf, type Space } from '../../cells/space.js';
import { conditionsOf } from '../../rule-set/conditions-of.js';
import type { Fact } from '../../rule-set/fact.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Assignment } from './assignment.js';
import { inCells } from './in-cells.js';
import type { ListedTarget } from './list-targets.js';
import { pickValue } from './pick-value.js';
import { settleCounts } from './settle-counts.js';
import { supportOf } from './support.js';

/** What finding values takes. */
export interface Search {
  readonly data: RuleSetData;
  readonly space: Space;
  readonly solver: Solver;
}

/** Values that would show a target; `impossible` when it is proved that there are none, null when none were found. */
export type Witness = Assignment | 'impossible' | null;

/** Finds values that would show a target of a rule set: a threshold from one side, or a condition met or not met. */
export function witnesses<S extends object>({ data }: RuleSet<S>): (listed: ListedTarget) => Witness {
  // What is given must lie in the declared range; what is worked out need not, so a proof must look beyond.
  const given = searcher(withoutRules(data));
  const any = searcher(data);
  return (listed) => {
    const fixed = 'key' in listed ? new Map<string, number>() : new Map([[listed.target.fact, listed.side.example]]);
    const found = settleCounts(given, given.ask(listed), fixed);
    if (found === 'impossible') return settleCounts(any, any.ask(listed), fixed) === 'impossible' ? 'impossible' : null;
    return found === null ? null : valuesIn(given, withTrust(given, found), fixed);
  };
}

/** The facts without the rules by which they are worked out; counts keep theirs, since they cannot be given. */
function withoutRules(data: RuleSetData): RuleSetData {
  const facts = Object.entries(data.facts).map(([id, fact]): [string, Fact] => {
    const { derived, ...rest } = fact;
    return [id, derived !== undefined && 'count' in derived ? fact : rest];
  });
  return { ...data, facts: Object.fromEntries(facts) };
}

function searcher(data: RuleSetData): Search & { readonly ask: (listed: ListedTarget) => readonly Formula[] } {
  const space = spaceOf(data);
  const formulas = new Map(conditionsOf(data).map(({ key, condition, path }) => [key, space.formula(condition, path)]));
  formulas.set('running:start', formulas.get('running:entry') as Formula);
  const ask = (listed: ListedTarget): readonly Formula[] => {
    if (!('key' in listed)) return [inCells(space, listed.target.fact, [listed.side.example])];
    const formula = formulas.get(listed.key) as Formula;
    return [listed.target.wanted === 'met' ? formula : negate(formula)];
  };
  return { data, space, solver: createSolver(), ask };
}

/** Adds the criteria under which the values count, where they can be met beside what is asked. */
function withTrust(search: Search, asked: readonly Formula[]): readonly Formula[] {
  const { data, space, solver } = search;
  let formulas = asked;
  const done = new Set<string>();
  for (;;) {
    const facts = [...(settled(search, formulas)?.keys() ?? [])];
    const criteria = new Set(facts.flatMap((id) => data.facts[id]?.trustedWhen ?? []).filter((id) => !done.has(id)));
    if (criteria.size === 0) return formulas;
    for (const id of criteria) {
      done.add(id);
      const more = [...formulas, space.formula({ condition: id }, [])];
      if (solver.possible(...more)) formulas = more;
    }
  }
}

/** The cells left for each fact that must be known; null when none were found. */
function settled({ space, solver }: Search, formulas: readonly Formula[]): Domains | null {
  const result = solver.satisfy(...formulas);
  if (result.answer !== 'yes') return null;
  const { domains } = result;
  const facts = supportOf({ kind: 'all', parts: formulas }, domains) ?? domains.keys();
  return new Map([...facts].map((id) => [id, domains.get(id) ?? space.cellsOf(id)?.all ?? 0n]));
}

function valuesIn(search: Search, formulas: readonly Formula[], fixed: Assignment): Witness {
  const domains = settled(search, formulas);
  if (domains === null) return null;
  return new Map([...domains].map(([id, cells]) => [id, fixed.get(id) ?? pickValue(search.space.cellsOf(id), cells)]));
}
