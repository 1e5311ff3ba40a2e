import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Basis, Reference } from '../../rule-set/source.js';
import { bookPlace, type BookPlace, type RuleBookKind } from '../rule-book-address.js';

/** A part of a rule set that names sources. */
export interface CitedPart {
  /** What it is, as a heading for several of them. */
  readonly group: string;
  readonly label: string;
  readonly to: BookPlace;
  readonly references: readonly Reference[];
}

/** Every part of a rule set that names sources, by the groups in which the book lists them. */
export function citedParts(data: RuleSetData): CitedPart[] {
  const collect = (group: string, kind: RuleBookKind, entries: Readonly<Record<string, { readonly label?: string; readonly name?: string; readonly sources?: readonly Reference[] }>>, order = Object.keys(entries)): CitedPart[] =>
    order.flatMap((id) => {
      const { label, name, sources = [] } = entries[id] ?? {};
      return sources.length === 0 ? [] : [{ group, label: label ?? name ?? id, to: bookPlace(kind, id), references: sources }];
    });
  const { running, underHold, overrides } = data;
  return [
    ...collect('Phases', 'phase', data.phases, [...data.phaseOrder]),
    ...collect('Criteria', 'criterion', data.criteria),
    ...(running === undefined ? [] : [{ group: 'Running', label: running.label, to: { page: 'running', anchor: 'running' }, references: running.sources }]),
    ...(running === undefined ? [] : collect('Running levels', 'level', running.levels, [...running.levelOrder])),
    ...collect('Exercises', 'exercise', data.exercises),
    ...collect('Holds', 'hold', data.holds),
    { group: 'Holds', label: underHold.label, to: { page: 'holds', anchor: 'under-hold' }, references: underHold.sources },
    ...(overrides === undefined ? [] : [{ group: 'Holds', label: 'Decisions of a clinician', to: { page: 'holds', anchor: 'overrides' }, references: overrides.sources }]),
    ...collect('Setbacks', 'setback', data.setbacks),
    ...collect('Warnings', 'warning', data.warnings),
    ...collect('Advice', 'advice', data.advice),
    ...collect('Facts', 'fact', data.facts),
    ...collect('Screens', 'screen', data.screens),
  ];
}

/** What a statement rests on: its own basis, or that of its source. */
export function basisOf({ id, basis }: Reference, { sources }: RuleSetData): Basis {
  return basis ?? sources[id]?.basis ?? 'house-default';
}
