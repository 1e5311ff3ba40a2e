import { found } from '../issue/found.js';
import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import type { Plain } from '../issue/plain-data.js';
import { expectedValue } from '../rule-set/fact-type.js';
import type { Scalar } from '../rule-set/condition.js';
import type { Fact } from '../rule-set/fact.js';
import { dayNumber } from './calendar.js';
import type { ReadValue } from './snapshot.js';

/** What is common to every value of one snapshot. */
export interface ReadContext {
  readonly assessedOn?: string;
  readonly issues: Issue[];
}

const measuredKeys = ['value', 'measuredOn', 'unit'];

/** Reads a plain or measured value; undefined when it is null or wrong, and then the issue is reported. */
export function readValue(id: string, fact: Fact, input: Plain, path: IssuePath, context: ReadContext): ReadValue | undefined {
  if (input === null) return undefined;
  if (typeof input !== 'object') return readScalar(id, fact, input, path, context);
  if (Array.isArray(input) || !Object.hasOwn(input, 'value')) {
    context.issues.push(problem('wrong-type', path, { expected: expectedValue(fact), found: found(input) }));
    return undefined;
  }
  const measured = input as { readonly [key: string]: Plain };
  const before = context.issues.length;
  for (const key of Object.keys(measured).filter((name) => !measuredKeys.includes(name))) {
    context.issues.push(
      problem('unknown-key', [...path, key], { key, nearest: nearest(key, measuredKeys), known: measuredKeys }),
    );
  }
  const { value = null, unit, measuredOn } = measured;
  checkUnit(id, fact, unit, [...path, 'unit'], context);
  const measuredDay = readDay('the measurement', measuredOn, [...path, 'measuredOn'], context);
  if (value === null) return undefined;
  const read = readScalar(id, fact, value, [...path, 'value'], context);
  if (read === undefined || context.issues.length > before) return undefined;
  return measuredDay === undefined ? read : { ...read, measuredOn: measuredDay };
}

/** Reads a date that cannot lie after the assessment. */
export function readDay(what: string, input: Plain | undefined, path: IssuePath, context: ReadContext): string | undefined {
  if (input === undefined || input === null) return undefined;
  const number = typeof input === 'string' ? dayNumber(input) : null;
  if (typeof input !== 'string' || number === null) {
    context.issues.push(problem('not-a-date', path, { found: found(input) }));
    return undefined;
  }
  const { assessedOn } = context;
  if (assessedOn !== undefined && number > (dayNumber(assessedOn) as number)) {
    context.issues.push(problem('after-assessment', path, { what, found: input, assessedOn }));
    return undefined;
  }
  return input;
}

function checkUnit(id: string, fact: Fact, unit: Plain | undefined, path: IssuePath, context: ReadContext): void {
  if (unit === undefined || unit === null || unit === fact.unit) return;
  if (typeof unit !== 'string') {
    context.issues.push(problem('wrong-type', path, { expected: 'text', found: found(unit) }));
    return;
  }
  context.issues.push(problem('wrong-unit', path, { fact: id, expected: fact.unit ?? null, found: unit }));
}

/** Whether a value is one that the fact can have; for a date, whether it is a day not after the assessment. */
function fits(fact: Fact, value: unknown, today: number): boolean {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'integer':
      // Neither NaN nor an infinity lies between two numbers.
      return typeof value === 'number' && value >= (fact.min ?? -Number.MAX_VALUE) && value <= (fact.max ?? Number.MAX_VALUE) && (fact.type === 'number' || Number.isInteger(value));
    case 'enum':
    case 'ordered-enum':
      return typeof value === 'string' && fact.values !== undefined && fact.values.includes(value);
    case 'date':
      return typeof value === 'string' && isPastDay(value, today);
  }
}

/** Whether a text is a day of the calendar, not after another. */
function isPastDay(text: string, today: number): boolean {
  const day = dayNumber(text);
  return day !== null && day <= today;
}

function readScalar(id: string, fact: Fact, input: Plain, path: IssuePath, context: ReadContext): ReadValue | undefined {
  const { assessedOn, issues } = context;
  if (fits(fact, input, assessedOn === undefined ? Infinity : (dayNumber(assessedOn) as number))) return { value: input as Scalar };
  if (fact.type === 'date') readDay(`\`${id}\``, input, path, context);
  else issues.push(misfit(id, fact, input, path));
  return undefined;
}

/** Why a value does not fit. */
function misfit(id: string, fact: Fact, input: Plain, path: IssuePath): Issue {
  const { min = null, max = null, unit = null, values = [] } = fact;
  if (typeof input === 'string' && (fact.type === 'enum' || fact.type === 'ordered-enum')) {
    return problem('not-one-of', path, { found: found(input), allowed: values, nearest: nearest(input, values) });
  }
  if (typeof input === 'number' && (fact.type === 'number' || fact.type === 'integer')) {
    const outside = (min !== null && input < min) || (max !== null && input > max);
    return outside ? problem('out-of-range', path, { found: input, min, max, unit }) : problem('not-integer', path, { fact: id, found: input });
  }
  return problem('wrong-type', path, { expected: expectedValue(fact), found: found(input) });
}
