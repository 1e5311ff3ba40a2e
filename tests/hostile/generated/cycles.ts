import { child, compare, criterion, many, manyKeys, mini, numberFact, sign } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const id = (i: number): string => `c${i}`;
const fact = (i: number): string => `f.a${i}`;
const name = (i: number): object => ({ condition: id(i) });
const plain = compare('goal', 'equal', 'run');
const criteria = (count: number, parts: (i: number) => readonly object[], kind: 'all' | 'any' = 'all') => (rules: any) =>
  Object.assign(rules.criteria, manyKeys(count, id, (i) => criterion(parts(i), kind)));
const facts = (count: number, derived: (i: number) => object | undefined) => (rules: any) =>
  Object.assign(rules.facts, manyKeys(count, fact, (i) => numberFact(derived(i) === undefined ? {} : { derived: derived(i) })));
const next = (i: number, count: number): number => (i + 1) % count;

const rows: readonly Row[] = [
  ['a criterion that names itself', 'a walk without an end', 'cycle', () => mini(criteria(1, () => [name(0)]))],
  ['two criteria that name each other', 'a walk without an end', 'cycle', () => mini(criteria(2, (i) => [name(1 - i)]))],
  ['a ring of ten thousand criteria', 'a walk without an end, and a long message', 'cycle', () => mini(criteria(9990, (i) => [name(next(i, 9990))]))],
  ['a hundred rings', 'a finding for each way round', 'cycle', () => mini(criteria(200, (i) => [name(i ^ 1)]))],
  ['three hundred criteria that each name all', 'more ways round than atoms', 'cycle', () => mini(criteria(300, () => many(300, name)))],
  ['four hundred criteria that each name all later ones', 'more ways through than atoms', 'too-deep', () => mini(criteria(400, (i) => (i === 399 ? [plain] : many(399 - i, (j) => name(i + 1 + j)))))],
  ['a ring behind the gate of a phase', 'a gate that asks for itself', 'cycle', () => mini((rules) => { criteria(3, (i) => [name(next(i, 3))])(rules); rules.phases.late.entry = name(1); })],
  ['a ring through `any`', 'the other alternative does not help', 'cycle', () => mini(criteria(2, (i) => [plain, name(1 - i)], 'any'))],
  ['a criterion for trust that asks for itself', 'trust that rests on itself', 'cycle', () => mini((rules) => { criteria(1, () => [name(0)])(rules); rules.facts.goal.trustedWhen = id(0); })],
  ['a criterion for trust over the fact it is about', 'trust that rests on itself', 'trust-not-basic', () => mini((rules) => { rules.facts['pain.walking'].trustedWhen = 'walks-without-pain'; })],
  ['a fact that derives from itself', 'a sum without an end', 'cycle', () => mini(facts(1, () => ({ maximum: [fact(0)] })))],
  ['two facts that derive from each other', 'a sum without an end', 'cycle', () => mini(facts(2, (i) => ({ difference: { of: fact(1 - i), minus: 'strength.injured' } })))],
  ['a ring of five thousand derived facts', 'a sum without an end, and a long message', 'cycle', () => mini(facts(5000, (i) => ({ maximum: [fact(next(i, 5000))] })))],
  ['a count of signs that counts itself', 'a count without an end', 'cycle', () => mini((rules) => rules.facts['sign.count'].derived.count.push(compare('sign.count', 'greaterThan', 0)))],
  ['a ratio of a fact to itself', 'no ring, only silly', 'harmless', () => mini(facts(1, () => ({ ratio: { of: 'strength.injured', to: 'strength.injured' } })))],
  ['a chain of 49 criteria', 'as long as chains may be', 'harmless', () => mini(criteria(49, (i) => [i === 48 ? plain : name(i + 1)]))],
  ['a chain of ten thousand criteria', 'a walk that calls itself', 'too-deep', () => mini(criteria(9990, (i) => [i === 9989 ? plain : name(i + 1)]))],
  ['a chain of ten thousand criteria, last one first', 'a walk that calls itself', 'too-deep', () => mini(criteria(9990, (i) => [i === 0 ? plain : name(i - 1)]))],
  ['a chain that ends in a criterion that is not there', 'a walk into nothing', 'unknown-id', () => mini(criteria(40, (i) => [name(i + 1)]))],
  ['forty criteria that each name the next twice', 'a million million comparisons', 'too-large', () => mini(criteria(40, (i) => (i === 39 ? [plain] : [name(i + 1), name(i + 1)])))],
  ['fourteen criteria that each name the next twice', 'sixteen thousand comparisons, and so allowed', 'harmless', () => mini(criteria(14, (i) => (i === 13 ? [plain] : [name(i + 1), name(i + 1)])))],
  ['forty criteria that each name the next twice, and the last is missing', 'a million million ways to nothing', 'too-large', () => mini(criteria(40, (i) => [name(i + 1), name(i + 1)]))],
  ['forty criteria that each name the next twice, and the last is broken', 'a million million ways to nothing', 'empty-list', () => mini(criteria(40, (i) => (i === 39 ? [] : [name(i + 1), name(i + 1)])))],
  ['forty alternatives that each name the next twice, and the last is broken', 'a million million ways to nothing', 'empty-list', () => mini(criteria(40, (i) => (i === 39 ? [] : [name(i + 1), name(i + 1)]), 'any'))],
  ['a chain of 49 derived facts', 'as long as chains may be', 'harmless', () => mini(facts(49, (i) => (i === 48 ? undefined : { maximum: [fact(i + 1)] })))],
  ['a chain of five thousand derived facts', 'a sum that calls itself', 'too-deep', () => mini(facts(5000, (i) => (i === 4999 ? undefined : { maximum: [fact(i + 1)] })))],
  ['forty facts that each derive twice from the next', 'a million million sums', 'too-large', () => mini(facts(40, (i) => (i === 39 ? undefined : { difference: { of: fact(i + 1), minus: fact(i + 1) } })))],
  ['forty facts that each derive a hundred times from the next', 'more sums than atoms', 'too-large', () => mini(facts(40, (i) => (i === 39 ? undefined : { maximum: many(100, () => fact(i + 1)) })))],
  ['forty facts that each derive twice from the next, and the last is missing', 'a million million ways to nothing', 'unknown-id', () => mini(facts(40, (i) => ({ difference: { of: fact(i + 1), minus: fact(i + 1) } })))],
  ['forty counts that each read the next twice', 'signs that are counted once for each fact', 'harmless', () => mini((rules) => facts(40, (i) => (i === 39 ? undefined : { count: [{ any: [compare(fact(i + 1), 'greaterThan', 0), compare(fact(i + 1), 'lessThan', 9)] }] }))(rules))],
  ['ten thousand facts that are trusted when one criterion is met', 'a walk for each', 'harmless', () => mini((rules) => Object.assign(rules.facts, manyKeys(9980, fact, () => numberFact({ trustedWhen: 'no-analgesic' }))))],
  ['a thousand criteria for trust that each name fifty others', 'a walk for each', 'trust-not-basic', () => mini((rules) => {
    criteria(1000, (i) => (i >= 900 ? [compare(fact(i), 'greaterThan', 1)] : many(40, (j) => name(900 + ((i + j) % 100)))))(rules);
    Object.assign(rules.facts, manyKeys(1000, fact, (i) => numberFact({ trustedWhen: id(i) })));
  })],
  ['nine thousand facts that are trusted under a criterion of five thousand signs', 'every sign read for every fact', 'too-large', () => mini((rules) => {
    Object.assign(rules.facts, manyKeys(4000, (i) => `s.a${i}`, sign), manyKeys(5000, fact, () => numberFact({ trustedWhen: 'many' })));
    rules.criteria.many = criterion(many(4000, (i) => compare(`s.a${i}`, 'equal', false)));
  })],
  ['exercises that progress to each other', 'a ring that is meant so', 'harmless', () => mini((rules) => { rules.exercises.bridge.progression = [{ exercise: 'walk' }]; })],
  ['a change that makes a ring', 'each file alone has none', 'cycle', () => child({ criteria: { 'no-rest-pain': { all: [{ condition: 'symptom-free' }], any: null }, 'symptom-free': { all: [{ condition: 'no-rest-pain' }], any: null } } })],
];

/** References that lead back to where they came from, or multiply. */
export const cycles: readonly HostileFile[] = filesOf(rows);
