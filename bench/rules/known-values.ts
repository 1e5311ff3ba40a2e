import type { FactKey } from '../../src/rule-set/resolved.js';
import type { Facts } from '../../src/snapshot/facts.js';

/** The facts that are known exactly, as numbers: what an engine with two values can be given. Undefined: not known, or only within limits. */
export type KnownValues = ReadonlyMap<FactKey, number | undefined>;

/** Works the known values out beforehand, so that the peers get for nothing what a snapshot takes to be read. */
export function knownValues(facts: Facts): KnownValues {
  return new Map(
    [...facts].map(([key, { possible }]) => {
      const known = possible !== null && 'min' in possible && possible.min === possible.max;
      return [key, known ? possible.min : undefined];
    }),
  );
}
