import { compare, child, criterion, mini, withRaw } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const lists = (levels: number, core = '0'): string => `${'['.repeat(levels)}${core}${']'.repeat(levels)}`;
const objects = (levels: number, key = 'a'): string => `${`{"${key}":`.repeat(levels)}0${'}'.repeat(levels)}`;
const conditions = (levels: number, kinds: readonly string[] = ['all']): string => {
  const open = Array.from({ length: levels }, (_, i) => `{"${kinds[i % kinds.length] ?? 'all'}":[`).join('');
  return `${open}${JSON.stringify({ condition: 'two-days' })}${']}'.repeat(levels)}`;
};
const gate = (raw: string): string => withRaw(mini((rules) => (rules.phases.late.entry = '@@')), raw);

const rows: readonly Row[] = [
  ['a hundred lists in each other', 'a walker that calls itself', 'too-deep', () => lists(100)],
  ['ten thousand lists in each other', 'a parser that calls itself', 'too-deep', () => lists(10_000)],
  ['a million lists in each other', 'a parser that calls itself', 'too-deep', () => lists(1_000_000)],
  ['a million lists that are never closed', 'a parser that calls itself, and no end', 'too-deep', () => '['.repeat(1_000_000)],
  ['a million closing brackets', 'a depth below zero', 'not-json', () => ']'.repeat(1_000_000)],
  ['ten thousand objects in each other', 'a parser that calls itself', 'too-deep', () => objects(10_000)],
  ['a hundred objects under `__proto__`', 'a chain of prototypes', 'forbidden-key', () => objects(100, '__proto__')],
  ['a hundred objects under `constructor`', 'a chain of constructors', 'forbidden-key', () => objects(100, 'constructor')],
  ['fifty thousand brackets inside text', 'a counter that does not know text', 'wrong-format', () => mini((rules) => (rules.title = '[{'.repeat(25_000)))],
  ['brackets behind escaped quotation marks', 'a counter that does not know escapes', 'harmless', () => mini((rules) => (rules.title = '\\"[[[['.repeat(100)))],
  ['a condition of 25 levels', 'near the limit, but real nesting', 'harmless', () => gate(conditions(25))],
  ['a condition of 26 levels of `any`', 'near the limit, but real nesting', 'harmless', () => gate(conditions(26, ['any']))],
  ['a condition of 40 levels', 'a checker that calls itself', 'too-deep', () => gate(conditions(40))],
  ['a condition of 99 levels of `all` and `any`', 'alternatives in alternatives', 'too-deep', () => gate(conditions(99, ['all', 'any']))],
  ['a condition of 5,000 levels', 'it overflows the stack of the structural stage', 'too-deep', () => gate(conditions(5000))],
  ['a condition of 100,000 levels', 'it overflows the stack of every stage', 'too-deep', () => gate(conditions(100_000, ['all', 'any']))],
  ['a criterion of 5,000 levels', 'it overflows the stack of the structural stage', 'too-deep', () => withRaw(mini((rules) => (rules.criteria.deep = criterion(['@@' as unknown as object]))), conditions(5000))],
  ['a negation 30 levels down', 'the language has none, however deep', 'too-deep', () => gate(conditions(30).replace('"condition"', '"not"'))],
  ['a negation 20 levels down', 'the language has none, however deep', 'forbidden-condition', () => gate(conditions(20).replace('{"condition":"two-days"}', '{"not":{"condition":"two-days"}}'))],
  ['a comparison whose value is a list of lists', 'a constant that is no constant', 'wrong-type', () => withRaw(mini((rules) => (rules.criteria.deep = criterion([compare('swelling', 'in', '@@')]))), lists(20, '"none"'))],
  ['a change of 5,000 levels', 'a merge that calls itself', 'too-deep', () => withRaw(child({ facts: '@@' }), objects(5000, 'pain.rest'))],
  ['a change of 50 levels', 'a merge that calls itself', 'wrong-type', () => withRaw(child({ facts: { 'pain.rest': '@@' } }), objects(50, 'label'))],
  ['a translation of 150 levels', 'texts in texts', 'too-deep', () => withRaw(mini((rules) => (rules.translations = { de: '@@' })), objects(150))],
  ['a schema address of 70 levels', 'a key that nobody looks at', 'too-deep', () => withRaw(mini((rules) => (rules.$schema = '@@')), lists(70))],
];

/** Content that is nested deeper than a reader can go. */
export const nesting: readonly HostileFile[] = filesOf(rows);
