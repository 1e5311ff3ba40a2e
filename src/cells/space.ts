import type { IssuePath } from '../issue/issue.js';
import { conditionOf, conditionsOf } from '../rule-set/conditions-of.js';
import type { Condition, Leaf } from '../rule-set/condition.js';
import { leavesOf } from '../rule-set/derivation-sources.js';
import { encode, misfit, operatorsOf } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { valuesOf } from '../rule-set/values-of.js';
import { boundsOf } from './bounds.js';
import { cutCells, type Cells } from './cells.js';
import { sizeOf, type Formula } from './formula.js';

/** Most constants with which one fact is compared; most parts of a condition with every reference followed. Real rule sets have a small share of it. */
const maxConstants = 500;
const maxParts = 100_000;

/** The facts of a rule set, cut into cells at every constant that some condition compares with. */
export interface Space {
  /** The cells of a fact; null when the fact is not known. */
  readonly cellsOf: (fact: string) => Cells | null;
  /** A condition as a formula; criteria are looked up in `data`, which is the rule set itself when left out. */
  readonly formula: (condition: Condition, path: IssuePath, data?: RuleSetData) => Formula;
  /** What was left open because it is too much to be looked into. */
  readonly leftOpen: () => readonly LeftOpen[];
}

/** Something from which nothing is concluded, because it is too much to be looked into. */
interface LeftOpen {
  readonly path: IssuePath;
  readonly limit: number;
  /** What there is too much of. */
  readonly unit: string;
}

/**
 * Cuts the facts of a rule set.
 *
 * @param data - the rule set
 * @param isOpen - tells what must not be looked into, by criterion or by the path of a comparison
 * @param others - rule sets whose conditions are compared with those of `data`
 */
export function spaceOf(data: RuleSetData, isOpen: (part: 'criteria' | 'facts', id: string) => boolean = () => false, others: readonly RuleSetData[] = []): Space {
  const constants = new Map<string, number[]>();
  const cells = new Map<string, Cells | null>();
  const criteria = new Map<RuleSetData, Map<string, Formula>>();
  const leftOpen = new Map<string, LeftOpen>();
  const leave = (path: IssuePath, limit: number, unit: string): void => void leftOpen.set(JSON.stringify(path), { path, limit, unit });

  const collect = (leaf: Leaf): void => {
    const fact = factOf(leaf.fact);
    if (fact === null || !fits(fact, leaf)) return;
    const list = constants.get(leaf.fact) ?? [];
    list.push(...valuesOf(leaf.value).map((value) => encode(fact, value)));
    constants.set(leaf.fact, list);
  };

  // A fact that was taken away is still what the other rule sets compare.
  const facts = Object.assign({}, ...others.map((one) => one.facts), data.facts) as RuleSetData['facts'];
  const factOf = (id: string): Fact | null => (Object.hasOwn(facts, id) && !isOpen('facts', id) ? (facts[id] as Fact) : null);

  for (const set of [data, ...others]) {
    for (const { condition } of conditionsOf(set)) eachLeaf(condition, collect);
    for (const { derived } of Object.values(set.facts)) {
      if (derived !== undefined && 'count' in derived) derived.count.flatMap(leavesOf).forEach(collect);
    }
  }

  const cellsOf = (id: string): Cells | null => {
    const fact = factOf(id);
    if (fact === null) return null;
    let result = cells.get(id);
    if (result === undefined) {
      const cuts = new Set(constants.get(id));
      const isTooMuch = cuts.size > maxConstants;
      if (isTooMuch) leave(['facts', id], maxConstants, 'values to compare with');
      result = isTooMuch ? null : cutCells(fact, boundsOf(id, facts), [...cuts]);
      cells.set(id, result);
    }
    return result;
  };

  const formula = (condition: Condition, path: IssuePath, set: RuleSetData = data): Formula => {
    if ('fact' in condition) {
      const own = cellsOf(condition.fact);
      const fact = factOf(condition.fact);
      if (own === null || fact === null || !fits(fact, condition)) return { kind: 'open' };
      return { kind: 'leaf', fact: condition.fact, cells: own.meeting(condition), all: own.all, leaf: condition, path };
    }
    if ('condition' in condition) return criterion(condition.condition, set);
    const kind = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    const result: Formula = { kind, parts: parts.map((part, i) => formula(part, [...path, kind, i], set)) };
    if (sizeOf(result) <= maxParts) return result;
    leave(path, maxParts, 'comparisons');
    return { kind: 'open' };
  };

  const criterion = (id: string, set: RuleSetData): Formula => {
    if (!Object.hasOwn(set.criteria, id)) return { kind: 'open' };
    // Another set may hold criteria of this one.
    const isOwn = Object.hasOwn(data.criteria, id) && set.criteria[id] === data.criteria[id];
    if (isOwn && isOpen('criteria', id)) return { kind: 'open' };
    const known = criteria.get(set) ?? new Map<string, Formula>();
    criteria.set(set, known);
    let result = known.get(id);
    if (result === undefined) {
      result = formula(conditionOf(set.criteria[id] as RuleSetData['criteria'][string]), ['criteria', id], set);
      known.set(id, result);
    }
    return result;
  };

  return { cellsOf, formula, leftOpen: () => [...leftOpen.values()] };
}

function eachLeaf(condition: Condition, visit: (leaf: Leaf) => void): void {
  if ('fact' in condition) visit(condition);
  else if (!('condition' in condition)) ('all' in condition ? condition.all : condition.any).forEach((part) => eachLeaf(part, visit));
}

/** A comparison that makes no sense for its fact is reported elsewhere; here nothing is concluded from it. */
function fits(fact: Fact, { operator, value }: Leaf): boolean {
  return operatorsOf(fact).includes(operator) && Array.isArray(value) === (operator === 'in') && valuesOf(value).every((one) => misfit(fact, one) === null);
}
