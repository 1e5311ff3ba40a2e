/** A value that a fact can hold and that a leaf can compare with: dates are never compared directly, only through derived days. */
export type Scalar = number | boolean | string;

/** The comparisons of the rule language; a subset of json-rules-engine's operators, without negation. */
export type Operator =
  | 'equal'
  | 'in'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

/** Every operator of the rule language. */
export const operators: readonly Operator[] = [
  'equal',
  'in',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

/** Compares one fact with a constant, or with a list of constants for `in`. */
export interface Leaf {
  /** Id of the fact, for example `pain.walking`. */
  readonly fact: string;
  /** The comparison; the ordering operators work on numbers and ordered enums only. */
  readonly operator: Operator;
  /** The threshold, in the unit of the fact; a list for `in`. */
  readonly value: Scalar | readonly Scalar[];
}

/** Met when every part is met. */
export interface All {
  /** The parts; never empty. */
  readonly all: readonly Condition[];
}

/** Met when at least one part is met. */
export interface Any {
  /** The parts; never empty. */
  readonly any: readonly Condition[];
}

/** Stands for the criterion of that name. */
export interface ConditionReference {
  /** Id of a criterion of the same rule set. */
  readonly condition: string;
}

/** A condition that stands alone: all of several parts, one of several, or a criterion; as in json-rules-engine, never a bare comparison. */
export type Root = All | Any | ConditionReference;

/** A condition over facts, without negation: what is missing can never make it met. */
export type Condition = Root | Leaf;
