import type { Context } from './context.js';

/** A fact to measure or to answer. */
export interface Question {
  /** Id of the fact. */
  readonly fact: string;
  /** Its clinical name. */
  readonly label: string;
  /** How to measure or ask it. */
  readonly how: string;
}

/** What to measure or answer, by fact id; each fact once. `assessedOn` is a date of the snapshot, not a fact. */
export function questionsOf(context: Context, facts: readonly string[]): Question[] {
  return [...new Set(facts)].sort().map((fact) => {
    const { label, how } = context.data.facts[fact] ?? assessedOn;
    return { fact, label, how };
  });
}

const assessedOn = { label: 'Day of the assessment', how: 'Give the day of the assessment as YYYY-MM-DD.' };
