import type { RuleSetData } from '../../rule-set/rule-set.js';

/** Ids of the exercises that may be allowed from a phase on, those with a code first and in the order of their codes. */
export function exercisesFrom(data: RuleSetData, phase: string): string[] {
  return Object.keys(data.exercises).filter((id) => firstPhase(data, id) === phase).sort(inOrder(data));
}

/** Ids of the exercises that belong to a phase and began before it. */
export function exercisesCarriedInto(data: RuleSetData, phase: string): string[] {
  return Object.keys(data.exercises).filter((id) => data.exercises[id]?.phases.includes(phase) === true && firstPhase(data, id) !== phase).sort(inOrder(data));
}

function firstPhase({ phaseOrder, exercises }: RuleSetData, id: string): string | undefined {
  return phaseOrder.find((phase) => exercises[id]?.phases.includes(phase));
}

function inOrder({ exercises }: RuleSetData): (a: string, b: string) => number {
  const key = (id: string): string => `${exercises[id]?.code === undefined ? '1' : `0${exercises[id].code}`} ${exercises[id]?.name ?? id}`;
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
