import { child, compare, criterion, many, manyKeys, mini, numberFact, sign, withRaw } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const megabyte = 1024 * 1024;
const id = (i: number): string => `c${i}`;
const plain = compare('goal', 'equal', 'run');

const rows: readonly Row[] = [
  ['a file of 21 MB', 'a file that is read to the end', 'too-large', () => ({ title: 'x'.repeat(21 * megabyte) })],
  ['19 MB of line breaks', 'lines that are counted one by one', 'empty-file', () => '\n'.repeat(19 * megabyte)],
  ['19 MB of line breaks before a mistake', 'lines that are counted one by one', 'not-json', () => `${'\n'.repeat(19 * megabyte)}x`],
  ['19 MB of open quotation marks', 'text that ends and begins', 'not-json', () => '"'.repeat(19 * megabyte - 1)],
  ['19 MB of backslashes', 'escapes of escapes', 'not-json', () => `"${'\\'.repeat(19 * megabyte)}`],
  ['19 MB of commas', 'a value for each of them', 'too-large', () => `[${','.repeat(19 * megabyte)}`],
  ['a text of 19 MB', 'a message that repeats it', 'too-large', () => mini((rules) => (rules.title = 'x'.repeat(19 * megabyte)))],
  ['a title of a source of 19 MB', 'a message that repeats it', 'too-large', () => mini((rules) => (rules.sources.house.title = 'x'.repeat(19 * megabyte)))],
  ['a key of 19 MB', 'a message that repeats it', 'too-large', () => ({ ['k'.repeat(19 * megabyte)]: 1 })],
  ['a fact whose id has five million dots', 'a group for each dot', 'too-large', () => mini((rules) => (rules.facts[`a${'.a'.repeat(5_000_000)}`] = sign()))],
  ['a criterion whose id has a million dashes', 'an id that is taken apart', 'too-large', () => mini((rules) => (rules.criteria[`a${'-a'.repeat(1_000_000)}`] = criterion([plain])))],
  ['five hundred mistakes behind a key of a megabyte', 'every finding repeats its path', 'too-large', () => mini((rules) => (rules.criteria['k'.repeat(megabyte)] = manyKeys(500, id, () => 0)))],
  ['a reference of ten megabytes', 'the nearest word to a novel', 'too-large', () => mini((rules) => (rules.phases.late.entry = { condition: 'x'.repeat(10 * megabyte) }))],
  ['an operator of ten megabytes', 'a message that repeats it', 'too-large', () => mini((rules) => (rules.criteria.long = criterion([compare('goal', 'x'.repeat(10 * megabyte), 'run')])))],
  ['a number of a million digits', 'a number that is read digit by digit', 'not-finite', () => withRaw(mini((rules) => (rules.exercises.walk.dosage[0].minutes = '@@')), '9'.repeat(1_000_000))],
  ['a number with a million digits behind the point', 'a number that is read digit by digit', 'harmless', () => withRaw(mini((rules) => (rules.exercises.walk.dosage[0].minutes = '@@')), `0.${'1'.repeat(1_000_000)}`)],
  ['ten thousand facts', 'as many as an object may have', 'harmless', () => mini((rules) => Object.assign(rules.facts, manyKeys(9980, (i) => `f.a${i}`, sign)))],
  ['ten thousand and one facts', 'a look at each of them from each of them', 'too-large', () => mini((rules) => (rules.facts = manyKeys(10_001, (i) => `f.a${i}`, sign)))],
  ['ten thousand criteria of one comparison', 'each compared with each', 'harmless', () => mini((rules) => Object.assign(rules.criteria, manyKeys(9990, id, () => criterion([plain]))))],
  ['ten thousand sources', 'a source for each', 'harmless', () => mini((rules) => Object.assign(rules.sources, manyKeys(9990, id, () => ({ title: 'x', basis: 'house-default', verification: 'own' }))))],
  ['ten thousand phases', 'an order that is searched for each', 'too-large', () => mini((rules) => {
    const ids = many(9990, (i) => `p${i}`);
    rules.phaseOrder.push(...ids);
    Object.assign(rules.phases, Object.fromEntries(ids.map((one) => [one, { ...rules.phases.late }])));
  })],
  ['ten thousand phases of which none is defined', 'a finding for each', 'too-large', () => mini((rules) => rules.phaseOrder.push(...many(9990, (i) => `p${i}`)))],
  ['one phase ten thousand times', 'a finding for each', 'too-large', () => mini((rules) => rules.phaseOrder.push(...many(9990, () => 'late')))],
  ['ten thousand levels of running', 'an order that is searched for each', 'too-large', () => mini((rules) => {
    const ids = many(9990, (i) => `R${i}`);
    rules.running.levelOrder.push(...ids);
    Object.assign(rules.running.levels, Object.fromEntries(ids.map((one) => [one, rules.running.levels.L1])));
  })],
  ['an enum of ten thousand values', 'a message that lists them', 'value-type', () => mini((rules) => {
    rules.facts.goal.values = many(9999, (i) => `value number ${i}`);
    rules.criteria.many = criterion(many(1000, (i) => compare('goal', 'equal', `no value ${i}`)));
  })],
  ['a list of ten thousand and one values', 'a look at each', 'too-large', () => mini((rules) => (rules.criteria.many = criterion([compare('goal', 'in', many(10_001, () => 'run'))])))],
  ['two hundred thousand values', 'a copy of each', 'too-large', () => mini((rules) => (rules.criteria.many = criterion(many(9000, () => ({ all: many(30, () => 0) })))))],
  ['a million zeros', 'a node for each', 'too-large', () => `[${'0,'.repeat(1_000_000)}0]`],
  ['half a million empty objects', 'a node for each', 'too-large', () => `[${'{},'.repeat(499_998)}{}]`],
  ['an unknown key ten thousand times', 'the nearest word for each', 'unknown-key', () => mini((rules) => Object.assign(rules, manyKeys(9900, (i) => `criteri${i}`, () => 0)))],
  ['ten thousand new entries in a change', 'the nearest id of the parent for each', 'not-in-parent', () => child({ criteria: manyKeys(9999, (i) => `walks-without-lim${i}`, () => ({ label: 'x' })) })],
  ['ten thousand things taken away that are not there', 'the nearest key of the parent for each', 'removes-nothing', () => child({ criteria: manyKeys(9999, (i) => `walks-without-lim${i}`, () => null) })],
  ['ten thousand accepted findings', 'each compared with each finding', 'harmless', () => mini((rules) => {
    rules.accepted = many(9999, (i) => ({ code: 'unused', at: `sources.${id(i)}`, reason: 'x' }));
    Object.assign(rules.sources, manyKeys(9990, id, () => ({ title: 'x', basis: 'house-default', verification: 'own' })));
  })],
  ['two thousand criteria that are none', 'findings that are counted before they are all seen', 'wrong-type', () => mini((rules) => Object.assign(rules.criteria, manyKeys(2000, id, () => 0)))],
  ['two thousand facts that are lists', 'findings that are counted before they are all seen', 'wrong-type', () => mini((rules) => Object.assign(rules.facts, manyKeys(2000, (i) => `f.a${i}`, () => [])))],
  ['a thousand screens that each answer a hundred facts', 'each screen looked at for each fact', 'harmless', () => mini((rules) => {
    Object.assign(rules.facts, manyKeys(1000, (i) => `s.a${i}`, sign));
    Object.assign(rules.screens, manyKeys(1000, id, (i) => ({ ...rules.screens.signs, answers: manyKeys(100, (j) => `s.a${(i + j * 7) % 1000}`, () => false) })));
  })],
  ['nine thousand screens that answer one fact', 'each screen looked at for each fact', 'harmless', () => mini((rules) => Object.assign(rules.screens, manyKeys(9000, id, () => ({ ...rules.screens.signs, answers: { swelling: 'none' } }))))],
  ['numbers as long as numbers can be', 'ids that look like places in a list', 'harmless', () => mini((rules) => (rules.facts['pain.walking'].max = 9_007_199_254_740_991)), ],
  ['ten thousand facts that derive from one', 'a look at it from each', 'harmless', () => mini((rules) => Object.assign(rules.facts, manyKeys(9980, (i) => `f.a${i}`, () => numberFact({ derived: { maximum: ['strength.injured'] } }))))],
];

/** Content of a size that nobody writes. */
export const size: readonly HostileFile[] = filesOf(rows);
