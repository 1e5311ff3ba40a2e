import { child, compare, criterion, many, manyKeys, mini, numberFact, sign } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const signs = (count: number): Record<string, unknown> => manyKeys(count, (i) => `s.a${i}`, sign);
const is = (i: number, value: boolean): object => compare(`s.a${i}`, 'equal', value);
const amount = (i: number): string => `n.a${i}`;
const id = (i: number): string => `c${i}`;
const gate = (rules: any, kind: 'all' | 'any', ids: readonly string[]): unknown => (rules.phases.late.entry = { [kind]: ids.map((one) => ({ condition: one })) });

/** Pigeons in holes: every pigeon has a hole, no hole has two; impossible, and hard to see. */
const pigeons = (holes: number) => (rules: any): void => {
  const at = (pigeon: number, hole: number): number => pigeon * holes + hole;
  Object.assign(rules.facts, signs((holes + 1) * holes));
  const each = many(holes + 1, (pigeon) => ({ any: many(holes, (hole) => is(at(pigeon, hole), true)) }));
  const none = many(holes, (hole) => many(holes + 1, (a) => many(a, (b) => ({ any: [is(at(a, hole), false), is(at(b, hole), false)] })))).flat(2);
  rules.criteria.pigeons = criterion([...each, ...none]);
  gate(rules, 'all', ['pigeons']);
};

/** Random alternatives of three signs each, about as many as can just be met or not. */
const alternatives = (facts: number, clauses: number) => (rules: any): void => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  Object.assign(rules.facts, signs(facts));
  rules.criteria.random = criterion(many(clauses, () => ({ any: many(3, () => is(random(facts), random(2) === 0)) })));
  gate(rules, 'all', ['random']);
};

/** One fact, compared with so many constants. */
const cuts = (criteria: number, each: number) => (rules: any): void => {
  rules.facts['n.a'] = numberFact();
  Object.assign(rules.criteria, manyKeys(criteria, id, (i) => criterion(many(each, (j) => compare('n.a', 'greaterThan', i * each + j)), 'any')));
  gate(rules, 'all', many(criteria, id));
};

const rows: readonly Row[] = [
  ['five pigeons in four holes', 'alternatives that exclude each other', 'harmless', () => mini(pigeons(4))],
  ['nine pigeons in eight holes', 'a proof that takes for ever', 'harmless', () => mini(pigeons(8))],
  ['thirteen pigeons in twelve holes', 'a proof that takes for ever', 'harmless', () => mini(pigeons(12))],
  ['a random puzzle of fifty signs', 'a search that takes for ever', 'harmless', () => mini(alternatives(50, 215))],
  ['a random puzzle of five hundred signs', 'a search that takes for ever', 'harmless', () => mini(alternatives(500, 2100))],
  ['a random puzzle in each of eighty gates', 'the search again for every gate', 'harmless', () => mini((rules) => {
    alternatives(200, 160)(rules);
    Object.assign(rules.exercises, manyKeys(80, id, () => ({ ...rules.exercises.bridge, entry: { condition: 'random' } })));
  })],
  ['ten thousand comparisons of one fact', 'ten thousand cells', 'harmless', () => mini(cuts(100, 100))],
  ['ten thousand comparisons of one fact, each a criterion', 'each criterion compared with each', 'harmless', () => mini(cuts(9900, 1))],
  ['twenty-one thousand comparisons of one fact', 'a bit for every cell of every comparison', 'harmless', () => mini((rules) => cuts(7, 3000)(rules))],
  ['fifty thousand comparisons and more', 'an evaluation that takes for ever', 'too-large', () => mini((rules) => {
    cuts(1, 5000)(rules);
    Object.assign(rules.exercises, manyKeys(20, (i) => `e${i}`, () => ({ ...rules.exercises.bridge, entry: { all: [{ condition: 'c0' }] } })));
  })],
  ['ten thousand values in one comparison', 'a cell for each', 'harmless', () => mini((rules) => {
    rules.facts['n.a'] = numberFact();
    rules.criteria.one = criterion([compare('n.a', 'in', many(10_000, (i) => i))]);
  })],
  ['ten lists of ten thousand values', 'a cell for each, and each looked up in each', 'harmless', () => mini((rules) => {
    rules.facts['n.a'] = numberFact();
    Object.assign(rules.criteria, manyKeys(10, id, (i) => criterion([compare('n.a', 'in', many(10_000, (j) => i * 10_000 + j))])));
    gate(rules, 'any', many(10, id));
  })],
  ['ten thousand values of an ordered enum, each asked for', 'a cell for each, and each looked up in each', 'harmless', () => mini((rules) => {
    rules.facts.grade = { ...rules.facts.swelling, values: many(9000, (i) => `grade ${i}`) };
    Object.assign(rules.criteria, manyKeys(9000, id, (i) => criterion([compare('grade', 'greaterThanInclusive', `grade ${i}`)])));
  })],
  ['four hundred facts in one gate', 'a question for each fact', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, manyKeys(400, amount, () => numberFact()));
    rules.criteria.all = criterion(many(400, (i) => compare(amount(i), 'greaterThan', i)));
    gate(rules, 'all', ['all']);
  })],
  ['two hundred alternatives of two hundred facts', 'a question for each fact and each alternative', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, manyKeys(200, amount, () => numberFact()));
    rules.criteria.all = criterion(many(200, (i) => ({ any: many(100, (j) => compare(amount((i + j) % 200), 'greaterThan', i)) })));
    gate(rules, 'all', ['all']);
  })],
  ['a thousand gates over one fact of a thousand cells', 'a question for each gate and each cell', 'harmless', () => mini((rules) => {
    cuts(1000, 1)(rules);
    Object.assign(rules.exercises, manyKeys(1000, (i) => `e${i}`, (i) => ({ ...rules.exercises.bridge, entry: { condition: id(i) } })));
    gate(rules, 'all', ['c0']);
  })],
  ['a list of ten thousand parts', 'each compared with each', 'harmless', () => mini((rules) => {
    rules.facts['n.a'] = numberFact();
    rules.criteria.long = criterion(many(10_000, (i) => compare('n.a', 'greaterThan', i)));
  })],
  ['a thousand lists of sixty parts', 'each part compared with each', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, manyKeys(60, amount, () => numberFact()));
    Object.assign(rules.criteria, manyKeys(800, id, (i) => criterion(many(60, (j) => compare(amount((i + j) % 20), 'greaterThan', j)))));
  })],
  ['five thousand holds', 'each with each gate', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, signs(5000));
    Object.assign(rules.holds, manyKeys(5000, id, (i) => ({ ...rules.holds['two-signs'], when: { all: [is(i, true)] } })));
  })],
  ['ninety phases and five thousand exercises', 'every gate with all before it', 'harmless', () => mini((rules) => {
    const ids = many(90, (i) => `p${i}`);
    rules.phaseOrder.push(...ids);
    Object.assign(rules.phases, Object.fromEntries(ids.map((one) => [one, rules.phases.late])));
    Object.assign(rules.exercises, manyKeys(5000, id, (i) => ({ ...rules.exercises.bridge, phases: [ids[i % 90]] })));
  })],
  ['a screen that answers five thousand facts', 'each looked for in each screen', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, signs(5000));
    Object.assign(rules.screens, manyKeys(10, (i) => `x${i}`, () => ({ ...rules.screens.signs, answers: manyKeys(5000, (i) => `s.a${i}`, () => false) })));
    rules.holds['two-signs'].when = { any: many(5000, (i) => is(i, true)) };
  })],
  ['a change of every criterion of the parent', 'each compared with the parent’s', 'harmless', () => child({ criteria: manyKeys(2000, (i) => `mine-${i}`, (i) => criterion([compare('pain.rest', 'lessThanInclusive', i % 10)])) })],
  ['a change that takes everything away', 'nothing is left of the parent', 'wrong-type', () => child(Object.fromEntries(['facts', 'screens', 'criteria', 'holds', 'underHold', 'setbacks', 'phaseOrder', 'phases', 'exercises', 'warnings', 'advice', 'sources'].map((key) => [key, null])))],
];

/** Conditions whose meaning takes for ever to work out. Nothing is wrong with their structure, so they must end in other ways. */
export const bombs: readonly HostileFile[] = filesOf(rows).map((file) => ({ ...file, slow: true }));
