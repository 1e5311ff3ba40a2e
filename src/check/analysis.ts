import { negate, type Formula, type LeafFormula } from '../cells/formula.js';
import { clash, createSolver, type Solver } from '../cells/solver.js';
import { spaceOf, type Space } from '../cells/space.js';
import type { IssuePath } from '../issue/issue.js';
import { namesIn } from '../rule-set/check-cycles.js';
import type { Condition } from '../rule-set/condition.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import type { RuleSetData } from '../rule-set/rule-set.js';

/** Two comparisons that exclude each other; null when no single pair does. */
export type Clash = readonly [LeafFormula, LeafFormula] | null;

/** What follows from the conditions of a rule set, whatever the values are. */
export interface Analysis {
  readonly space: Space;
  readonly solver: Solver;
  /** A condition as a formula. Criteria that are told at fault are left open in it, so that one fault is told once. */
  readonly formula: (condition: Condition, path: IssuePath, data?: RuleSetData) => Formula;
  /** Criteria that no values meet. */
  readonly contradictory: ReadonlyMap<string, Clash>;
  /** Criteria that all values meet. */
  readonly idle: ReadonlySet<string>;
}

/** Analyzes the conditions of a rule set; of parts that are not sound, nothing is concluded. */
export function analyze(data: RuleSetData, isSound: (...path: IssuePath) => boolean, parent: RuleSetData | null): Analysis {
  const contradictory = new Map<string, Clash>();
  const idle = new Set<string>();
  const isOpen = (part: 'criteria' | 'facts', id: string): boolean =>
    !isSound(part, id) || (part === 'criteria' && (contradictory.has(id) || idle.has(id)));
  const solver = createSolver();
  const space = spaceOf(data, isOpen, parent === null ? [] : [parent]);
  // A criterion that asks for a faulty one is not at fault itself, so what is asked for comes first.
  for (const id of askedForFirst(data, isSound)) {
    const formula = space.formula({ condition: id }, ['criteria', id]);
    if (solver.impossible(formula)) contradictory.set(id, clash(formula));
    else if (solver.impossible(negate(formula))) idle.add(id);
  }
  return { space, solver, formula: (condition, path, set) => space.formula(condition, path, set), contradictory, idle };
}

/** The sound criteria, each after those it asks for. */
function askedForFirst(data: RuleSetData, isSound: (...path: IssuePath) => boolean): ReadonlySet<string> {
  const ordered = new Set<string>();
  const add = (id: string): void => {
    const criterion = Object.hasOwn(data.criteria, id) ? data.criteria[id] : undefined;
    if (criterion === undefined || ordered.has(id) || !isSound('criteria', id)) return;
    namesIn(conditionOf(criterion)).criteria.forEach(add);
    ordered.add(id);
  };
  Object.keys(data.criteria).forEach(add);
  return ordered;
}
