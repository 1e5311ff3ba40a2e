import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/decide/context.js';
import { CriteriaList } from '../../src/decide/criteria-list.js';
import { ListedOutcomes } from '../../src/evaluate/outcomes.js';
import type { Outcome } from '../../src/snapshot/possible.js';

const outcome = fc.constantFrom<Outcome>('met', 'unmet', 'unknown');
const keysOf = (size: number): string[] => Array.from({ length: size }, (_, i) => `c${i}`);
const positionsOf = (keys: readonly string[]) => new Map(keys.map((key, i) => [`criterion:${key}`, i]));
const contextWith = (keys: readonly string[], outcomes: readonly Outcome[]) => ({ outcomes: new ListedOutcomes(positionsOf(keys), outcomes) }) as unknown as Context;

describe('the criteria of a gate', () => {
  it('are divided by their outcomes, however many there are and whatever was divided before', () => {
    const sizes = fc.constantFrom(1, 5, 32, 33, 34, 66, 100);
    fc.assert(
      fc.property(sizes.chain((size) => fc.tuple(fc.constant(size), fc.array(fc.array(outcome, { minLength: size, maxLength: size }), { minLength: 2, maxLength: 6 }))), ([size, people]) => {
        const keys = keysOf(size);
        const list = new CriteriaList(positionsOf(keys).keys(), positionsOf(keys), null);
        for (const outcomes of [...people, ...people]) {
          const named = (wanted: Outcome) => keys.filter((_, i) => outcomes[i] === wanted);
          expect(list.divide(contextWith(keys, outcomes))).toEqual({ met: named('met'), unmet: named('unmet'), unknown: named('unknown'), open: [...named('unmet'), ...named('unknown')] });
        }
      }),
    );
  });

  it('that have the same outcomes share one division, which nobody can change', () => {
    const keys = keysOf(3);
    const list = new CriteriaList(positionsOf(keys).keys(), positionsOf(keys), null);
    const first = list.divide(contextWith(keys, ['met', 'unmet', 'unknown']));
    expect(list.divide(contextWith(keys, ['met', 'unmet', 'unknown']))).toBe(first);
    expect([first, first.met, first.unmet, first.unknown, first.open].every((one) => Object.isFrozen(one))).toBe(true);
  });
});
