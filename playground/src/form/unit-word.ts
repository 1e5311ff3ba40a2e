import { quantity } from '../../../src/decide/words/quantity.js';

/** A unit beside a field: `years` for `a`, nothing for a count. */
export function unitWord(unit: string | undefined): string {
  return unit === undefined ? '' : quantity(2, unit).replace('2', '').trim();
}
