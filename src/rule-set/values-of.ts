import type { Scalar } from './condition.js';

/** The constants of a comparison or an answer, as a list. */
export function valuesOf(value: Scalar | readonly Scalar[]): readonly Scalar[] {
  return typeof value === 'object' ? value : [value];
}
