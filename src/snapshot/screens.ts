import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import { isRange, type Answer } from '../rule-set/screen.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { FactState } from './fact-state.js';
import type { Possible } from './possible.js';

/** A statement that answers a fact, and the day it was made when that was given. */
export interface Statement {
  readonly answer: Answer;
  readonly measuredOn?: string;
}

/** What statements leave possible for a fact that was not reported; null when nobody made one. Several narrow each other. */
export function screened(id: string, fact: Fact, statements: readonly Statement[]): FactState | null {
  const [first, ...more] = statements;
  if (first === undefined) return null;
  const possible = more.reduce<Possible>((left, { answer }) => both(left, possibleOf(fact, answer)), possibleOf(fact, first.answer));
  const single = possible !== null && 'min' in possible && possible.min === possible.max;
  const seen = single && typeof first.answer !== 'object' ? first.answer : null;
  const dates = statements.flatMap(({ measuredOn }) => measuredOn ?? []).sort();
  return {
    possible,
    seen,
    via: 'screen',
    ...(dates[0] === undefined ? {} : { measuredOn: dates[0] }),
    gap: single ? null : { code: 'only-bounded', ask: [id] },
  };
}

/** Whether a value is among what is possible. */
export function allows(possible: Possible, value: number): boolean {
  if (possible === null) return false;
  return 'oneOf' in possible ? possible.oneOf.includes(value) : value >= possible.min && value <= possible.max;
}

function possibleOf(fact: Fact, answer: Answer): Possible {
  if (isRange(answer)) return { min: answer.min ?? fact.min ?? -Infinity, max: answer.max ?? fact.max ?? Infinity };
  const values = valuesOf(answer).map((value) => encode(fact, value));
  return values.length === 1 ? { min: values[0] as number, max: values[0] as number } : { oneOf: values };
}

/** What two statements leave possible together; null when they contradict each other. */
function both(a: Possible, b: Possible): Possible {
  if (a === null || b === null) return null;
  if ('oneOf' in a || 'oneOf' in b) {
    const [list, other] = 'oneOf' in a ? [a.oneOf, b] : [(b as { oneOf: readonly number[] }).oneOf, a];
    const left = list.filter((value) => allows(other, value));
    return left.length === 0 ? null : left.length === 1 ? { min: left[0] as number, max: left[0] as number } : { oneOf: left };
  }
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return min > max ? null : { min, max };
}
