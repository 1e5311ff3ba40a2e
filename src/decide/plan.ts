import type { Advice } from '../rule-set/advice.js';
import type { Exercise } from '../rule-set/exercise.js';
import type { Hold, ReferralLevel } from '../rule-set/hold.js';
import type { NodeKey } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Setback } from '../rule-set/setback.js';
import type { Severity, Warning } from '../rule-set/warning.js';
import { allQuestions, type Question } from './question.js';

/** An entry of the rule set and the name of its condition. */
export interface Planned<T> {
  readonly id: string;
  readonly key: NodeKey;
  readonly entry: T;
}

/** What a rule set may answer, in the order of the answer: worked out once, since it is the same for every snapshot. */
export interface Plan {
  /** Most urgent first. */
  readonly holds: readonly Planned<Hold>[];
  /** Most urgent first. */
  readonly setbacks: readonly Planned<Setback>[];
  /** Most severe first. */
  readonly warnings: readonly Planned<Warning>[];
  /** By topic. */
  readonly advice: readonly Planned<Advice>[];
  /** By first phase, then by code. */
  readonly exercises: readonly Planned<Exercise>[];
  /** By fact. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** How soon a clinician must see the person, soonest first. */
export const levels: readonly ReferralLevel[] = ['emergency', 'urgent', 'soon'];

const severities: readonly Severity[] = [...levels, 'caution', 'info'];
const topics: readonly Advice['topic'][] = ['care', 'course', 'goal'];

/** Puts the entries of a rule set in order. Where nothing else decides, the id does, never the order of keys. */
export function planOf(data: RuleSetData): Plan {
  const urgency = (level: ReferralLevel | undefined): number => (level === undefined ? levels.length : levels.indexOf(level));
  const position = ({ phases }: Exercise): string => String(data.phaseOrder.indexOf(phases[0] as string)).padStart(4, '0');
  return {
    holds: planned('hold', data.holds, ({ level }) => urgency(level)),
    setbacks: planned('setback', data.setbacks, ({ referral }) => urgency(referral)),
    warnings: planned('warning', data.warnings, ({ severity }) => severities.indexOf(severity)),
    advice: planned('advice', data.advice, ({ topic }) => topics.indexOf(topic)),
    exercises: planned('exercise', data.exercises, (exercise, id) => `${position(exercise)} ${exercise.code ?? id}`),
    questions: allQuestions(data.facts),
  };
}

function planned<T>(kind: string, entries: Readonly<Record<string, T>>, rank: (entry: T, id: string) => number | string): Planned<T>[] {
  return Object.entries(entries)
    .map(([id, entry]) => ({ rank: rank(entry, id), planned: { id, key: `${kind}:${id}`, entry } }))
    .sort((a, b) => (a.rank === b.rank ? (a.planned.id < b.planned.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
    .map((one) => one.planned);
}
