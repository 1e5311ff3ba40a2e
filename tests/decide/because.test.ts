import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const rules = miniRuleSet();
rules.exercises.walk = { ...(rules.exercises.walk as object), entry: { any: [{ condition: 'walks-without-pain' }, { condition: 'strong-enough' }] } };
const person = { assessedOn: '2026-03-30', injury: { date: '2026-03-30' }, screens: { signs: 'complete' }, analgesic: { taken: false } };
const painFree = { ...person, pain: { walking: 0 } };
const strong = { ...person, pain: { walking: 9 }, strength: { injured: 90, uninjured: 100 } };
const because = (exercises: readonly { readonly id: string; readonly because: readonly string[] }[]) => exercises.find(({ id }) => id === 'walk')?.because;

describe('an exercise with alternatives names the one that is met by this person, not by the one before', () => {
  it.each([
    ['first the one without pain', [painFree, strong, painFree]],
    ['first the strong one', [strong, painFree, strong]],
  ])('%s', async (_, people) => {
    const [compiled, facade] = [compile(rules), createRehab(rules)];
    const expected = people.map((one) => (one === painFree ? ['walks-without-pain'] : ['strong-enough']));
    expect(people.map((one) => because(compiled.evaluate(one).exercises))).toEqual(expected);
    for (const [i, one] of people.entries()) expect(because((await facade.evaluate(one)).exercises)).toEqual(expected[i]);
  });
});
