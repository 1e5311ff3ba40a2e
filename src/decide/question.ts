import type { Context } from './context.js';
import type { Question } from './guidance.js';

/** What to measure or answer, by fact id; each fact once. `assessedOn` is a date of the snapshot, not a fact. */
export function questionsOf(context: Context, facts: readonly string[]): Question[] {
  return [...new Set(facts)].sort().map((fact) => {
    const { label, how } = context.data.facts[fact] ?? assessedOn;
    return { fact, label, how };
  });
}

const assessedOn = { label: 'Day of the assessment', how: 'Give the day of the assessment as YYYY-MM-DD.' };
