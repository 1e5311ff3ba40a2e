import { describe, expect, it } from 'vitest';
import { findingsAfter, type Any } from './findings.js';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const told = (collection: string, id: string, facts: string) => [
  `unscreened at ${collection}s.${id}.when: the ${collection} \`${id}\` stays unknown even when every screen is complete: none of them decides ${facts}`,
];
const hold = (facts: string) => told('hold', 'two-signs', facts);
const setback = (facts: string) => told('setback', 'swollen', facts);
const age = { label: 'Age', group: 'Person', type: 'integer', unit: 'a', min: 0, max: 120, better: 'none', how: 'Ask.' };

describe('with every screen complete and nothing found', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['a sign that no screen answers leaves the hold open', (r) => delete r.screens.signs.answers['sign.numbness'], []],
    ['two such signs leave a hold open that counts to two', (r) => {
      delete r.screens.signs.answers['sign.numbness'];
      delete r.screens.signs.answers['sign.deformity'];
    }, hold('`sign.deformity`, `sign.numbness`')],
    ['one such sign leaves a hold open that counts to one', (r) => {
      delete r.screens.signs.answers['sign.numbness'];
      r.holds['two-signs'].when.all[0].value = 1;
    }, hold('`sign.numbness`')],
    ['an answer that leaves both possible leaves the setback open', (r) => (r.setbacks.swollen.when.all[0] = leaf('swelling', 'greaterThanInclusive', 'mild')), setback('`swelling`')],
    ['an answer that rules it out does not', (r) => {
      r.setbacks.swollen.when.all[0] = leaf('swelling', 'greaterThanInclusive', 'mild');
      r.screens.signs.answers.swelling = 'none';
    }, []],
    ['a range on the right side of the threshold decides', (r) => {
      r.setbacks.swollen.when = { any: [r.setbacks.swollen.when, leaf('pain.walking', 'greaterThan', 5)] };
      r.screens.signs.answers['pain.walking'] = { max: 5 };
    }, []],
    ['a range with the threshold inside does not', (r) => {
      r.setbacks.swollen.when = { any: [r.setbacks.swollen.when, leaf('pain.walking', 'greaterThan', 5)] };
      r.screens.signs.answers['pain.walking'] = { max: 6 };
    }, setback('`pain.walking`')],
    ['an age that matters only with a sign is not missed', (r) => {
      r.facts.age = age;
      r.holds['two-signs'].when.all.push(leaf('age', 'lessThan', 18));
    }, []],
    ['an age that matters by itself is', (r) => {
      r.facts.age = age;
      r.holds['two-signs'].when = { any: [...r.holds['two-signs'].when.all, leaf('age', 'lessThan', 18)] };
    }, hold('`age`')],
    ['a criterion is looked into', (r) => {
      r.criteria.limps = { label: 'Pain on walking', all: [leaf('pain.walking', 'greaterThan', 5)], rationale: 'x', sources: r.criteria['two-days'].sources };
      r.setbacks.swollen.when = { any: [...r.setbacks.swollen.when.all, { condition: 'limps' }] };
    }, setback('`pain.walking`')],
    ['a result is asked for by what it is worked out from', (r) => (r.setbacks.swollen.when = { any: [...r.setbacks.swollen.when.all, leaf('strength.symmetry', 'lessThan', 50)] }), setback('`strength.injured`, `strength.uninjured`')],
    ['a result that a screen answers is not missed', (r) => {
      r.setbacks.swollen.when = { any: [...r.setbacks.swollen.when.all, leaf('strength.symmetry', 'lessThan', 50)] };
      r.screens.signs.answers['strength.symmetry'] = { min: 50 };
    }, []],
    ['two screens answer together', (r) => {
      r.setbacks.swollen.when.all[0] = leaf('swelling', 'equal', 'mild');
      r.facts.swelling.better = 'none';
      r.screens.more = { ...r.screens.signs, answers: { swelling: ['none', 'severe'] } };
    }, []],
    ['a trusted result needs its condition answered', (r) => {
      r.facts['strength.symmetry'].trustedWhen = 'no-analgesic';
      Object.assign(r.screens.signs.answers, { 'strength.injured': 300, 'strength.uninjured': 300 });
      r.setbacks.swollen.when = { any: [...r.setbacks.swollen.when.all, leaf('strength.symmetry', 'lessThan', 50)] };
    }, setback('`analgesic.taken`')],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('nothing is said about holds', () => {
  it.each<[string, (rules: Any) => unknown, string]>([
    ['while a screen has a mistake', (r) => {
      r.screens.signs.answers['sign.numbnes'] = false;
      delete r.screens.signs.answers['sign.numbness'];
      r.holds['two-signs'].when.all[0].value = 1;
    }, 'unknown-id at screens.signs.answers.sign.numbnes: '],
    ['while there are no screens', (r) => delete r.screens, 'missing-key at (root): '],
    ['that have a mistake', (r) => (r.holds['two-signs'].when.all[0].fact = 'sign.cuont'), 'unknown-id at holds.two-signs.when.all[0].fact: '],
    ['that lead to a mistake', (r) => (r.facts['sign.count'].derived.count[0].fact = 'sign.deformityy'), 'unknown-id at facts.sign.count.derived.count[0].fact: '],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual([expect.stringContaining(expected)]));
});
