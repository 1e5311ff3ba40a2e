import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzzes } from './properties.js';

/** How many rule sets are tried in all; `npm run fuzz` tries many more. */
const runs = Number(process.env.FUZZ_RUNS ?? 150);

describe('no change of a rule set breaks the checks, or an answer', () => {
  it.each(fuzzes.map((fuzz) => [fuzz.name, fuzz] as const))('%s', async (_, { share, property }) => {
    await fc.assert(property, { numRuns: Math.ceil(runs * share) });
  }, 600_000);
});
