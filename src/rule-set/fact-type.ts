import { found } from '../issue/found.js';
import { operators, type Operator, type Scalar } from './condition.js';
import type { Fact } from './fact.js';

const equality: readonly Operator[] = ['equal', 'in'];

/** The operators that make sense for a fact; a date is compared only through derived days. */
export function operatorsOf(fact: Fact): readonly Operator[] {
  switch (fact.type) {
    case 'number':
    case 'integer':
    case 'ordered-enum':
      return operators;
    case 'boolean':
    case 'enum':
      return equality;
    case 'date':
      return [];
  }
}

/** More words than a sentence can list. */
const maxListed = 20;

/** What a value of the fact looks like, in words. */
export function expectedValue(fact: Fact): string {
  switch (fact.type) {
    case 'number':
      return 'a number';
    case 'integer':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'enum':
    case 'ordered-enum':
      return `one of ${(fact.values ?? []).slice(0, maxListed).map((value) => `\`${value}\``).join(', ')}${(fact.values ?? []).length > maxListed ? ' …' : ''}`;
    case 'date':
      return 'a date';
  }
}

/** Why a constant of a rule cannot be a value of the fact, or null when it can. */
export function misfit(fact: Fact, value: Scalar): string | null {
  switch (fact.type) {
    case 'number':
    case 'integer': {
      if (typeof value !== 'number') return found(value);
      if (fact.type === 'integer' && !Number.isInteger(value)) return found(value);
      if (value < (fact.min ?? -Infinity) || value > (fact.max ?? Infinity)) {
        return `${value}, outside ${fact.min} to ${fact.max} ${fact.unit}`;
      }
      return null;
    }
    case 'boolean':
      return typeof value === 'boolean' ? null : found(value);
    case 'enum':
    case 'ordered-enum':
      return typeof value === 'string' && (fact.values ?? []).includes(value) ? null : found(value);
    case 'date':
      return found(value);
  }
}

/**
 * The number that stands for a value in comparisons: the number itself, the position of an enum value,
 * 1 and 0 for true and false. Both evaluators compare these numbers only.
 */
export function encode(fact: Fact, value: Scalar): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return (fact.values ?? []).indexOf(value);
}
