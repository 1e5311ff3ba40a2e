import type { Fact, FactType } from '../rule-set/fact.js';
import type { Resolved } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Context } from './context.js';
import { outcomeOfPart, relevantLeaves } from './relevant.js';

/** A fact to measure or to answer, with what a form needs to ask for it. */
export interface Question {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** Heading under which forms show it. */
  readonly group: string;
  /** Kind of value. */
  readonly type: FactType;
  /** Unit of a number. */
  readonly unit?: string;
  /** Lowest possible value of a number. */
  readonly min?: number;
  /** Highest possible value of a number. */
  readonly max?: number;
  /** The possible values of an enum; from low to high when ordered. */
  readonly values?: readonly string[];
  /** How to measure or ask it. */
  readonly how: string;
}

/** Questions about facts, each fact once, in the order given. `assessedOn` is a date of the snapshot, not a fact. */
export function questionsOf(context: Context, facts: readonly string[]): Question[] {
  return [...new Set(facts)].map((fact) => context.plan.questions.get(fact) as Question);
}

/** The questions that a rule set may ask, by fact: the same for everybody. */
export function allQuestions(facts: RuleSetData['facts']): ReadonlyMap<string, Question> {
  return new Map(Object.entries({ assessedOn, ...facts }).map(([id, fact]) => [id, Object.freeze(questionAbout(id, fact))]));
}

function questionAbout(fact: string, { label, group, type, unit, min, max, values, how }: Fact): Question {
  return {
    fact,
    label,
    group,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(values === undefined ? {} : { values }),
    how,
  };
}

/** Ids of the facts that keep a condition unknown. */
export function openFacts(context: Context, condition: Resolved): string[] {
  return relevantLeaves(context, condition)
    .filter((leaf) => outcomeOfPart(context, leaf) === 'unknown')
    .flatMap((leaf) => context.facts.get(leaf.key)?.gap?.ask ?? [leaf.leaf.fact]);
}

const assessedOn: Fact = {
  label: 'Day of the assessment',
  group: 'Assessment',
  type: 'date',
  better: 'none',
  how: 'Give the day of the assessment as YYYY-MM-DD.',
};
