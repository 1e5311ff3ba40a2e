import type { Leaf } from './condition.js';
import type { Derivation, Sign } from './fact.js';

/** The comparisons of a sign. */
export function leavesOf(sign: Sign): readonly Leaf[] {
  return 'fact' in sign ? [sign] : sign.any;
}

/** Ids of the facts that a derivation reads; `assessedOn` stands for the day of the assessment. */
export function derivationSources(derivation: Derivation): readonly string[] {
  if ('ratio' in derivation) return [derivation.ratio.of, derivation.ratio.to];
  if ('difference' in derivation) return [derivation.difference.of, derivation.difference.minus];
  if ('days' in derivation) return [derivation.days.from, derivation.days.to];
  if ('maximum' in derivation) return derivation.maximum;
  return [...new Set(derivation.count.flatMap(leavesOf).map(({ fact }) => fact))];
}

/** The parts of a derivation whose report makes the result something that was measured, even when the other part is missing. */
export function measuredPart(derivation: Derivation): readonly string[] {
  if ('ratio' in derivation) return [derivation.ratio.of];
  if ('difference' in derivation) return [derivation.difference.of];
  if ('days' in derivation) return [derivation.days.from];
  if ('maximum' in derivation) return derivation.maximum;
  return [];
}
