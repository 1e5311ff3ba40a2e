import type { Answer } from './rule-set.js';

/** Whether an answer of a screen is a range of numbers. */
export function isRange(answer: Answer): answer is { readonly min?: number; readonly max?: number } {
  return typeof answer === 'object' && !Array.isArray(answer);
}
