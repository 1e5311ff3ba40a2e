import { positionsOf } from '../evaluate/outcomes.js';
import type { Advice } from '../rule-set/advice.js';
import type { Exercise } from '../rule-set/exercise.js';
import type { Hold, ReferralLevel } from '../rule-set/hold.js';
import type { Phase } from '../rule-set/phase.js';
import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Running, RunningLevel } from '../rule-set/running.js';
import type { Setback } from '../rule-set/setback.js';
import type { Severity, Warning } from '../rule-set/warning.js';
import type { AdviceResult } from './advice.js';
import type { AllowedExercise, WithheldReason } from './exercises.js';
import { plannedGate, type PlannedGate } from './gate.js';
import { allQuestions, type Question } from './question.js';

/** An entry of the rule set and its condition. */
export interface Planned<T> {
  readonly id: string;
  /** Position of its condition; undefined when it has none, and so always stands. */
  readonly at: number | undefined;
  readonly condition: Resolved | undefined;
  readonly entry: T;
}

/** An entry behind a condition that names criteria. */
export interface Gated<T> {
  readonly id: string;
  readonly gate: PlannedGate;
  readonly entry: T;
}

/** An exercise with its places in the orders of phases and levels. */
export interface PlannedExercise extends Gated<Exercise> {
  /** Index of the first phase to which it belongs. */
  readonly first: number;
  /** Index of the level from which it may be done; -1 for one that needs no running. */
  readonly fromLevel: number;
  /** Why it is withheld in a phase before its first. */
  readonly tooEarly: WithheldReason;
  /** Why it is withheld without a session at its level. */
  readonly needsRunning: WithheldReason;
  /** How it is allowed, in a phase of its own and in a later one; filled when first needed, since it is the same for everybody. */
  readonly forms: { current?: AllowedExercise; earlier?: AllowedExercise };
}

/** A setback with the phase to which it keeps. */
interface PlannedSetback extends Planned<Setback> {
  /** Index of that phase; infinite for one that keeps to none. */
  readonly cap: number;
}

/** Advice, the same for everybody who gets it. */
interface PlannedAdvice extends Planned<Advice> {
  /** How it is given; filled when first needed. */
  readonly form: { result?: AdviceResult };
}

/** The running of a rule set. */
export interface PlannedRunning {
  readonly running: Running;
  readonly entry: PlannedGate;
  /** The gate of the first run, when it is stricter. */
  readonly start: PlannedGate | null;
  readonly progress: PlannedGate;
  /** In the order of the ladder. */
  readonly levels: readonly Gated<RunningLevel>[];
  /** Index of the first phase in which running is possible. */
  readonly fromPhase: number;
}

/** What a rule set may answer, in the order of the answer: worked out once, since it is the same for every snapshot. */
export interface Plan {
  /** Most urgent first. */
  readonly holds: readonly Planned<Hold>[];
  /** Most urgent first. */
  readonly setbacks: readonly PlannedSetback[];
  /** In order; nothing is asked for before the first. */
  readonly phases: readonly Gated<Phase>[];
  readonly running: PlannedRunning | null;
  /** By first phase, then by code. */
  readonly exercises: readonly PlannedExercise[];
  /** What any exercise under a hold asks. */
  readonly underHold: PlannedGate;
  /** Most severe first. */
  readonly warnings: readonly Planned<Warning>[];
  /** By topic. */
  readonly advice: readonly PlannedAdvice[];
  /** By fact. */
  readonly questions: ReadonlyMap<string, Question>;
  /** The condition of a name, with its criteria. */
  readonly gate: (key: NodeKey) => PlannedGate;
}

/** How soon a clinician must see the person, soonest first. */
export const levels: readonly ReferralLevel[] = ['emergency', 'urgent', 'soon'];

const severities: readonly Severity[] = [...levels, 'caution', 'info'];
const topics: readonly Advice['topic'][] = ['care', 'course', 'goal'];

/** Puts the entries of a rule set in order. Where nothing else decides, the id does, never the order of keys. */
export function planOf(data: RuleSetData, nodes: ReadonlyMap<NodeKey, Resolved>): Plan {
  const positions = positionsOf(nodes);
  const urgency = (level: ReferralLevel | undefined): number => (level === undefined ? levels.length : levels.indexOf(level));
  const phaseIndex = (id: string): number => data.phaseOrder.indexOf(id);
  const levelOrder = data.running?.levelOrder ?? [];
  const gate = (key: NodeKey): PlannedGate => plannedGate(key, { data, nodes }, positions);
  const planned = <T>(kind: string, entries: Readonly<Record<string, T>>, rank: (entry: T, id: string) => number | string): Planned<T>[] =>
    ranked(entries, rank).map(([id, entry]) => ({ id, at: positions.get(`${kind}:${id}`), condition: nodes.get(`${kind}:${id}`), entry }));
  const rankOf = ({ phases, code }: Exercise, id: string): string => `${String(phaseIndex(phases[0] as string)).padStart(4, '0')} ${code ?? id}`;
  return {
    holds: planned('hold', data.holds, ({ level }) => urgency(level)),
    setbacks: planned('setback', data.setbacks, ({ referral }) => urgency(referral)).map((setback) => ({
      ...setback,
      cap: setback.entry.capPhase === undefined ? Infinity : phaseIndex(setback.entry.capPhase),
    })),
    phases: data.phaseOrder.map((id) => ({ id, gate: gate(`phase:${id}`), entry: data.phases[id] as Phase })),
    running: data.running === undefined ? null : {
      running: data.running,
      entry: gate('running:entry'),
      start: positions.has('running:start') ? gate('running:start') : null,
      progress: gate('running:progress'),
      levels: levelOrder.map((id) => ({ id, gate: gate(`level:${id}`), entry: data.running?.levels[id] as RunningLevel })),
      fromPhase: phaseIndex(data.running.fromPhase),
    },
    exercises: ranked(data.exercises, rankOf).map(([id, entry]) => {
      const [phase = ''] = entry.phases;
      return {
        id,
        gate: gate(`exercise:${id}`),
        entry,
        first: phaseIndex(phase),
        fromLevel: entry.fromLevel === undefined ? -1 : levelOrder.indexOf(entry.fromLevel),
        tooEarly: Object.freeze({ kind: 'phase', phase, label: data.phases[phase]?.label ?? phase }),
        needsRunning: Object.freeze({ kind: 'running', level: entry.fromLevel ?? '' }),
        forms: {},
      };
    }),
    underHold: gate('underHold'),
    warnings: planned('warning', data.warnings, ({ severity }) => severities.indexOf(severity)),
    advice: planned('advice', data.advice, ({ topic }) => topics.indexOf(topic)).map((advice) => ({ ...advice, form: {} })),
    questions: allQuestions(data.facts),
    gate,
  };
}

function ranked<T>(entries: Readonly<Record<string, T>>, rank: (entry: T, id: string) => number | string): (readonly [id: string, entry: T])[] {
  return Object.entries(entries)
    .map(([id, entry]) => ({ rank: rank(entry, id), id, entry }))
    .sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
    .map(({ id, entry }) => [id, entry]);
}
