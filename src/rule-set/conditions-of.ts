import type { IssuePath } from '../issue/issue.js';
import type { Root } from './condition.js';
import type { Criterion } from './criterion.js';
import type { NodeKey } from './resolved.js';
import type { RuleSetData } from './rule-set.js';

/** A condition of a rule set that is evaluated on its own. */
export interface NamedCondition {
  readonly key: NodeKey;
  readonly condition: Root;
  readonly path: IssuePath;
}

/** The condition that a criterion is. */
export function conditionOf(criterion: Criterion): Root {
  return criterion.all === undefined ? { any: criterion.any ?? [] } : { all: criterion.all };
}

/** Every condition of a rule set that is evaluated on its own, with its name and its place; criteria first. */
export function conditionsOf(data: RuleSetData): NamedCondition[] {
  const named: NamedCondition[] = [];
  const add = (key: NodeKey, condition: Root | undefined, ...path: IssuePath): void => {
    if (condition !== undefined) named.push({ key, condition, path });
  };
  for (const [id, criterion] of Object.entries(data.criteria)) {
    add(`criterion:${id}`, conditionOf(criterion), 'criteria', id);
  }
  for (const [id, { when }] of Object.entries(data.holds)) add(`hold:${id}`, when, 'holds', id, 'when');
  add('underHold', data.underHold.entry, 'underHold', 'entry');
  for (const [id, { when }] of Object.entries(data.setbacks)) add(`setback:${id}`, when, 'setbacks', id, 'when');
  for (const [id, { entry }] of Object.entries(data.phases)) add(`phase:${id}`, entry, 'phases', id, 'entry');
  if (data.running !== undefined) {
    add('running:entry', data.running.entry, 'running', 'entry');
    add('running:progress', data.running.progress, 'running', 'progress');
    for (const [id, { entry }] of Object.entries(data.running.levels)) {
      add(`level:${id}`, entry, 'running', 'levels', id, 'entry');
    }
  }
  for (const [id, { entry }] of Object.entries(data.exercises)) add(`exercise:${id}`, entry, 'exercises', id, 'entry');
  for (const [id, { when }] of Object.entries(data.warnings)) add(`warning:${id}`, when, 'warnings', id, 'when');
  for (const [id, { when }] of Object.entries(data.advice)) add(`advice:${id}`, when, 'advice', id, 'when');
  return named;
}
