import { canonicalize } from 'json-canonicalize';
import { leavesIn, type Formula } from '../cells/formula.js';
import { doubt, type Issue, type IssuePath } from '../issue/issue.js';
import { conditionOf, conditionsOf } from '../rule-set/conditions-of.js';
import type { Condition } from '../rule-set/condition.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Analysis } from './analysis.js';
import { defineCheck } from './check.js';
import { comparisonText } from './comparison-text.js';

/** Longest list of which every part is compared with every other. */
const maxParts = 100;

/** Criteria that say the same, and parts of a list that change nothing beside another part. */
export const repetition = defineCheck({
  codes: ['duplicate-criterion', 'shadowed', 'not-worked-out'],
  *run({ data, parent, analysis, isSound }) {
    const ids = Object.keys(data.criteria).filter((id) => isSound('criteria', id));
    yield* duplicates(inheritedFirst(ids, data, parent), analysis);
    for (const { condition, path } of conditionsOf(data)) if (isSound(...path)) yield* shadowed(condition, path, analysis);
  },
});

/** The second of two that say the same has the finding: that is the one the file changes, not the one it inherits as it was. */
function inheritedFirst(ids: readonly string[], data: RuleSetData, parent: RuleSetData | null): readonly string[] {
  if (parent === null) return ids;
  const form = ({ criteria }: RuleSetData, id: string): string | null => {
    const criterion = Object.hasOwn(criteria, id) ? criteria[id] : undefined;
    return criterion === undefined ? null : canonicalize(conditionOf(criterion));
  };
  const isChanged = (id: string): boolean => form(data, id) !== form(parent, id);
  return [...ids.filter((id) => !isChanged(id)), ...ids.filter(isChanged)];
}

function* duplicates(ids: readonly string[], { formula, solver }: Analysis): Iterable<Issue> {
  const groups = new Map<string, { readonly id: string; readonly formula: Formula }[]>();
  for (const id of ids) {
    const one = { id, formula: formula({ condition: id }, ['criteria', id]) };
    const facts = factsIn(one.formula);
    if (facts.size === 0) continue;
    const key = [...facts].sort().join(' ');
    const group = groups.get(key) ?? [];
    const twin = group.find((other) => solver.implies(one.formula, other.formula) && solver.implies(other.formula, one.formula));
    if (twin === undefined) groups.set(key, [...group, one]);
    else yield doubt('duplicate-criterion', ['criteria', id], { criterion: id, other: twin.id }, ['criteria', twin.id]);
  }
}

function* shadowed(condition: Condition, path: IssuePath, analysis: Analysis): Iterable<Issue> {
  if ('fact' in condition || 'condition' in condition) return;
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  for (const [i, part] of parts.entries()) yield* shadowed(part, [...path, kind, i], analysis);
  if (parts.length > maxParts) {
    yield doubt('not-worked-out', path, { what: 'a list', limit: maxParts, unit: 'parts' });
    return;
  }
  const formulas = parts.map((part, i) => analysis.formula(part, [...path, kind, i]));
  const facts = formulas.map(factsIn);
  const decides = (i: number, j: number): boolean => {
    const [strong, weak] = [formulas[i], formulas[j]] as [Formula, Formula];
    if (strong.kind === 'open' || weak.kind === 'open' || ![...(facts[i] ?? [])].some((fact) => facts[j]?.has(fact))) return false;
    return kind === 'all' ? analysis.solver.implies(strong, weak) : analysis.solver.implies(weak, strong);
  };
  for (const j of parts.keys()) {
    // Of two that say the same, the first stays.
    const by = [...parts.keys()].find((i) => i !== j && decides(i, j) && !(i > j && decides(j, i)));
    if (by === undefined) continue;
    const [part, other] = [parts[j], parts[by]] as [Condition, Condition];
    yield doubt('shadowed', [...path, kind, j], { part: partText(part), by: partText(other) }, [...path, kind, by]);
  }
}

function factsIn(formula: Formula): ReadonlySet<string> {
  return new Set(leavesIn(formula).map(({ fact }) => fact));
}

function partText(part: Condition): string {
  if ('fact' in part) return comparisonText(part);
  if ('condition' in part) return part.condition;
  const [word, parts] = 'all' in part ? (['and', part.all] as const) : (['or', part.any] as const);
  return parts.slice(0, 3).map(partText).join(` ${word} `) + (parts.length > 3 ? ' …' : '');
}
