import { leavesIn, negate, sizeOf, type Formula, type LeafFormula } from '../cells/formula.js';
import { doubt, type Issue } from '../issue/issue.js';
import type { Root } from '../rule-set/condition.js';
import { conditionOf, conditionsOf } from '../rule-set/conditions-of.js';
import { namesIn } from '../rule-set/check-cycles.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Analysis } from './analysis.js';
import { defineCheck } from './check.js';
import { comparisonText } from './comparison-text.js';
import type { CheckContext } from './context.js';
import { gateKey, gatesOf, gateText } from './gates.js';

/** Criteria, gates, holds and setbacks that let somebody pass here for whom the parent stays closed. */
export const looserThanParent = defineCheck({
  codes: ['looser-than-parent'],
  *run(context) {
    if (context.parent === null) return;
    yield* criteria(context, context.parent);
    yield* gates(context, context.parent);
    yield* blocks(context, context.parent);
  },
});

/** The criterion itself differs; where it opens gates it must not be met by more, where it blocks not by less. */
function* criteria({ data, analysis, isSound }: CheckContext, parent: RuleSetData): Iterable<Issue> {
  const { opening, blocking } = usesOf(data);
  for (const id of Object.keys(data.criteria)) {
    if (!Object.hasOwn(parent.criteria, id) || !isSound('criteria', id)) continue;
    const path = ['criteria', id];
    const [here, there] = [analysis.formula({ condition: id }, path), analysis.formula({ condition: id }, path, parent)];
    const looser = (opening.has(id) && opens(here, there, analysis)) || (blocking.has(id) && opens(there, here, analysis));
    if (looser) yield doubt('looser-than-parent', changedLeaf(here, there)?.path ?? path, { what: `the criterion \`${id}\``, change: changeText(here, there) });
  }
}

/** The criteria being as they are here, the gate asks for less than the parent's. */
function* gates({ data, analysis, isSound }: CheckContext, parent: RuleSetData): Iterable<Issue> {
  const mixed = mixedWith(parent, data);
  const above = new Map(gatesOf(parent, analysis, mixed).map((gate) => [gateKey(gate.kind, gate.id), gate]));
  for (const gate of gatesOf(data, analysis)) {
    const before = above.get(gateKey(gate.kind, gate.id));
    if (before === undefined || !isSound(...gate.path)) continue;
    const whole = (one: typeof gate): Formula => ({ kind: 'all', parts: [one.before, one.own] });
    if (!opens(gate.own, before.own, analysis) || !opens(whole(gate), whole(before), analysis)) continue;
    const gone = namesIn(before.condition).criteria.filter((id) => !namesIn(gate.condition).criteria.includes(id));
    const change = gone.length === 0 ? 'it opens where the parent stays closed' : `it no longer asks for ${gone.map((id) => `\`${id}\``).join(', ')}`;
    yield doubt('looser-than-parent', gate.path, { what: gateText(gate), change });
  }
  for (const { kind, id, path } of above.values()) {
    const stays = kind === 'exercise' ? Object.hasOwn(data.exercises, id) && data.exercises[id]?.entry === undefined : kind === 'level' && data.running?.levels[id] !== undefined && data.running.levels[id].entry === undefined;
    if (stays) yield doubt('looser-than-parent', path, { what: gateText({ kind, id }), change: 'it has no conditions any more' });
  }
}

/** A hold or setback of the parent is gone, or no longer there for some for whom it was. */
function* blocks({ data, analysis, isSound }: CheckContext, parent: RuleSetData): Iterable<Issue> {
  const mixed = mixedWith(parent, data);
  for (const [collection, word] of [['holds', 'hold'], ['setbacks', 'setback']] as const) {
    const above: Readonly<Record<string, { readonly when: Root }>> = parent[collection];
    for (const [id, { when }] of Object.entries(above)) {
      const path = [collection, id];
      const what = `the ${word} \`${id}\``;
      if (!Object.hasOwn(data[collection], id)) {
        if (isSound(...path)) yield doubt('looser-than-parent', path, { what, change: 'it is gone' });
        continue;
      }
      const own = data[collection][id]?.when;
      if (own === undefined || !isSound(...path)) continue;
      const [here, there] = [analysis.formula(own, [...path, 'when']), analysis.formula(when, [...path, 'when'], mixed)];
      if (opens(there, here, analysis)) yield doubt('looser-than-parent', [...path, 'when'], { what, change: changeText(here, there) });
    }
  }
}

/** The parent's conditions, with the criteria as they are here. */
function mixedWith(parent: RuleSetData, data: RuleSetData): RuleSetData {
  return { ...parent, criteria: { ...parent.criteria, ...data.criteria } };
}

/** Whether somebody is known to meet the first who does not meet the second. */
function opens(first: Formula, second: Formula, { solver }: Analysis): boolean {
  return solver.spend(sizeOf(second)) && solver.possible(first, negate(second)) && !hasOpen(first) && !hasOpen(second);
}

function hasOpen(formula: Formula): boolean {
  if (formula.kind === 'open') return true;
  return formula.kind !== 'leaf' && formula.parts.some(hasOpen);
}

/** Criteria that gates ask for, and criteria by which holds and setbacks block, each with those behind them. */
function usesOf(data: RuleSetData): { readonly opening: ReadonlySet<string>; readonly blocking: ReadonlySet<string> } {
  const opening = new Set<string>();
  const blocking = new Set<string>();
  const follow = (id: string, into: Set<string>): void => {
    if (into.has(id) || !Object.hasOwn(data.criteria, id)) return;
    into.add(id);
    namesIn(conditionOf(data.criteria[id] as RuleSetData['criteria'][string])).criteria.forEach((next) => follow(next, into));
  };
  for (const { condition, path } of conditionsOf(data)) {
    const into = { holds: blocking, setbacks: blocking, phases: opening, running: opening, exercises: opening, underHold: opening }[String(path[0])];
    if (into !== undefined) namesIn(condition).criteria.forEach((id) => follow(id, into));
  }
  // What decides on trust opens whatever reads the fact.
  for (const { trustedWhen } of Object.values(data.facts)) if (trustedWhen !== undefined) follow(trustedWhen, opening);
  return { opening, blocking };
}

function changedLeaf(here: Formula, there: Formula): LeafFormula | undefined {
  const before = new Set(leavesIn(there).map(({ leaf }) => JSON.stringify(leaf)));
  return leavesIn(here).find(({ leaf }) => !before.has(JSON.stringify(leaf)));
}

/** The comparisons that differ, as they were and as they are. */
function changeText(here: Formula, there: Formula): string {
  const texts = (formula: Formula): ReadonlySet<string> => new Set(leavesIn(formula).map(({ leaf }) => comparisonText(leaf)));
  const [before, after] = [texts(there), texts(here)];
  const gone = [...before].filter((text) => !after.has(text)).slice(0, 5);
  const added = [...after].filter((text) => !before.has(text)).slice(0, 5);
  if (gone.length === 0 && added.length === 0) return 'its parts are put together otherwise';
  return `${gone.join(' and ') || 'nothing'} -> ${added.join(' and ') || 'nothing'}`;
}
