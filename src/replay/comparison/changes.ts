import type { Guidance } from '../../decide/guidance.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { Change, ChangeCause } from './change.js';
import { exerciseObstacles, findingCauses, phaseObstacles, runningObstacles } from './obstacles.js';

/** An answer and the rule set that gave it. */
export interface Side {
  readonly ruleSet: RuleSet;
  readonly guidance: Guidance;
}

/** Says what comes out otherwise under a second rule set. */
export function changesBetween(before: Side, after: Side): Change[] {
  return [...phaseChange(before, after), ...runningChange(before, after), ...holdChanges(before, after), ...exerciseChanges(before, after)];
}

function phaseChange(before: Side, after: Side): Change[] {
  const [from, to] = [before.guidance.phase, after.guidance.phase];
  const further = positionIn(before.ruleSet.data.phaseOrder, to.id, to.index) - from.index;
  if (from.id === to.id || further === 0) return [];
  const [stricter, looser] = further > 0 ? [before, after] : [after, before];
  const what = `${from.id} > ${to.id}`;
  return [{ kind: further > 0 ? 'phase-later' : 'phase-earlier', what, causes: difference(phaseObstacles(stricter.guidance), phaseObstacles(looser.guidance)) }];
}

function runningChange(before: Side, after: Side): Change[] {
  const [from, to] = [levelOf(before), levelOf(after)];
  const further = levelPosition(before, after, to) - levelPosition(before, before, from);
  if (from === to || further === 0) return [];
  const [stricter, looser] = further > 0 ? [before, after] : [after, before];
  const causes = difference(runningObstacles(stricter.guidance), runningObstacles(looser.guidance));
  return [{ kind: further > 0 ? 'running-more' : 'running-less', what: `${from ?? noRunning} > ${to ?? noRunning}`, causes }];
}

/** Stands in `what` of a change where there is no level. */
export const noRunning = 'no running';

/** The level of the next session; null when there is none. */
function levelOf({ guidance: { running } }: Side): string | null {
  return running === null || running.session === null ? null : running.level;
}

function levelPosition(before: Side, own: Side, level: string | null): number {
  const order = ({ ruleSet }: Side): readonly string[] => ruleSet.data.running?.levelOrder ?? [];
  return level === null ? -1 : positionIn(order(before), level, order(own).indexOf(level));
}

/** Where something stands in an order; what it does not know is compared by how far along its own way it is. */
function positionIn(order: readonly string[], id: string, otherwise: number): number {
  const position = order.indexOf(id);
  return position === -1 ? otherwise : position;
}

function holdChanges(before: Side, after: Side): Change[] {
  const [from, to] = [holdsOf(before), holdsOf(after)];
  const change = (kind: 'hold-new' | 'hold-lifted', id: string, holding: Side, other: Side): Change => {
    const isKnown = Object.hasOwn(other.ruleSet.data.holds, id);
    return { kind, what: id, causes: isKnown ? findingCauses(holding.guidance, id) : [unknownTo(other)] };
  };
  return [
    ...to.filter((id) => !from.includes(id)).map((id) => change('hold-new', id, after, before)),
    ...from.filter((id) => !to.includes(id)).map((id) => change('hold-lifted', id, before, after)),
  ];
}

function holdsOf({ guidance: { hold } }: Side): readonly string[] {
  return hold === null ? [] : [...hold.findings, ...hold.unanswered].map(({ id }) => id);
}

function exerciseChanges(before: Side, after: Side): Change[] {
  const allowed = ({ guidance }: Side): Set<string> => new Set(guidance.exercises.map(({ id }) => id));
  const [from, to] = [allowed(before), allowed(after)];
  const change = (kind: 'exercise-gained' | 'exercise-lost', id: string, stricter: Side): Change => {
    const isKnown = Object.hasOwn(stricter.ruleSet.data.exercises, id);
    return { kind, what: id, causes: isKnown ? exerciseObstacles(stricter.guidance, id) : [unknownTo(stricter)] };
  };
  return [
    ...[...to].filter((id) => !from.has(id)).map((id) => change('exercise-gained', id, before)),
    ...[...from].filter((id) => !to.has(id)).map((id) => change('exercise-lost', id, after)),
  ];
}

function unknownTo({ ruleSet }: Side): ChangeCause {
  return { kind: 'rule-set', id: ruleSet.data.id, outcome: 'unmet' };
}

/** What stands in the way here and not there; everything, when both stand before the same. */
function difference(here: readonly ChangeCause[], there: readonly ChangeCause[]): readonly ChangeCause[] {
  const own = here.filter(({ kind, id }) => !there.some((other) => other.kind === kind && other.id === id));
  return own.length > 0 ? own : here;
}
