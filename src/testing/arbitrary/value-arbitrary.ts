import type { Arbitrary } from 'fast-check';
import type { Scalar } from '../../rule-set/condition.js';
import type { Fact } from '../../rule-set/fact.js';
import type { FastCheck } from './fast-check.js';

/**
 * A value of a fact: mostly at a threshold or next to one, where decisions change. A date is drawn as the days since then.
 *
 * @param thresholds - what rules compare the fact with, encoded; for a date the days since then that they compare
 */
export function valueArbitrary(fc: FastCheck, fact: Fact, thresholds: readonly number[]): Arbitrary<Scalar> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
    case 'ordered-enum':
      return fc.constantFrom(...(fact.values ?? []));
    case 'date':
      return mostlyNear(fc, thresholds, 1, 0, 60);
    case 'integer':
      return mostlyNear(fc, thresholds, 1, Math.ceil(fact.min ?? 0), Math.floor(fact.max ?? 0));
    case 'number': {
      // In tenths, so that most values read as somebody would write them.
      const tenths = mostlyNear(fc, thresholds.map((value) => value * 10), 10, Math.ceil((fact.min ?? 0) * 10), Math.floor((fact.max ?? 0) * 10));
      return tenths.map((value) => value / 10);
    }
  }
}

/** A whole number, mostly at a threshold, one step beside it, or as near to it as can be. */
function mostlyNear(fc: FastCheck, thresholds: readonly number[], step: number, min: number, max: number): Arbitrary<number> {
  const near = thresholds
    .flatMap((value) => [value - step, value - 1, value, value + 1, value + step])
    .filter((value) => value >= min && value <= max && Number.isInteger(value));
  const anywhere = fc.integer({ min, max });
  return near.length === 0 ? anywhere : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...new Set(near)) }, { weight: 1, arbitrary: anywhere });
}
