import { always, type Formula } from '../cells/formula.js';
import type { IssuePath } from '../issue/issue.js';
import type { Root } from '../rule-set/condition.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Analysis } from './analysis.js';

/** Something that opens when its conditions are met. */
export interface Gate {
  /** "phase", "running gate", "level", "exercise", "rule for progress" or "condition under a hold". */
  readonly kind: string;
  /** Its id; empty for what there is once. */
  readonly id: string;
  readonly path: IssuePath;
  readonly condition: Root;
  /** Its own conditions. */
  readonly own: Formula;
  /** What must be met before, by the order of phases and levels. */
  readonly before: Formula;
  /** The gate before it that has conditions; null for the first. */
  readonly previous: string | null;
}

/**
 * Every gate of a rule set.
 *
 * @param data - the rule set
 * @param analysis - turns conditions into formulas
 * @param set - the rule set in which criteria are looked up, when that is another
 */
export function gatesOf(data: RuleSetData, analysis: Analysis, set?: RuleSetData): Gate[] {
  const gates: Gate[] = [];
  /** By phase or level: everything asked up to and with it. */
  const upTo = new Map<string, { readonly formula: Formula; readonly gate: string | null }>();
  const nothing = { formula: always, gate: null };
  const both = (...parts: readonly Formula[]): Formula => ({ kind: 'all', parts });
  const add = (kind: string, id: string, condition: Root, path: IssuePath, before: { readonly formula: Formula; readonly gate: string | null }): Formula => {
    const own = analysis.formula(condition, path, set);
    gates.push({ kind, id, path, condition, own, before: before.formula, previous: before.gate });
    return own;
  };

  let last: { readonly formula: Formula; readonly gate: string | null } = nothing;
  for (const id of data.phaseOrder) {
    const entry = Object.hasOwn(data.phases, id) ? data.phases[id]?.entry : undefined;
    if (entry !== undefined) last = { formula: both(last.formula, add('phase', id, entry, ['phases', id, 'entry'], last)), gate: gateKey('phase', id) };
    upTo.set(`phase:${id}`, last);
  }

  const { running } = data;
  if (running !== undefined) {
    const phase = upTo.get(`phase:${running.fromPhase}`) ?? nothing;
    let reached = { formula: both(phase.formula, add('running gate', '', running.entry, ['running', 'entry'], phase)), gate: gateKey('running gate', '') };
    add('rule for progress', '', running.progress, ['running', 'progress'], reached);
    for (const id of running.levelOrder) {
      const entry = Object.hasOwn(running.levels, id) ? running.levels[id]?.entry : undefined;
      if (entry !== undefined) reached = { formula: both(reached.formula, add('level', id, entry, ['running', 'levels', id, 'entry'], reached)), gate: gateKey('level', id) };
      upTo.set(`level:${id}`, reached);
    }
  }

  for (const [id, { entry, phases, fromLevel }] of Object.entries(data.exercises)) {
    const [first = ''] = phases;
    const phase = upTo.get(`phase:${first}`) ?? nothing;
    const level = fromLevel === undefined ? nothing : (upTo.get(`level:${fromLevel}`) ?? nothing);
    const before = { formula: both(phase.formula, level.formula), gate: level.gate ?? phase.gate };
    if (entry !== undefined) add('exercise', id, entry, ['exercises', id, 'entry'], before);
  }
  add('condition under a hold', '', data.underHold.entry, ['underHold', 'entry'], nothing);
  return gates;
}

/** Tells gates apart. */
export function gateKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** A gate in words: "the gate of `strengthen`". */
export function gateText({ kind, id }: Pick<Gate, 'kind' | 'id'>): string {
  if (id === '') return `the ${kind}`;
  return kind === 'exercise' ? `the exercise \`${id}\`` : `the gate of \`${id}\``;
}
