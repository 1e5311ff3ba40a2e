import { child, mini, withRaw } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const text = JSON.stringify(mini());
const twice = (key: string, again = key): string => text.replace(`"${key}":`, () => `"${again}":null,"${key}":`);

const duplicates: readonly Row[] = [
  ['the title twice', 'one of two values is lost without a word', 'duplicate-key', () => twice('title')],
  ['the criteria twice', 'one of two sets of criteria is lost without a word', 'duplicate-key', () => twice('criteria')],
  ['a fact twice', 'one of two ranges is lost without a word', 'duplicate-key', () => twice('pain.walking')],
  ['the operator of a comparison twice', 'the file says two things', 'duplicate-key', () => twice('operator')],
  ['the threshold of a comparison twice', 'the file says two things', 'duplicate-key', () => text.replace('"value":80', '"value":80,"value":0')],
  ['a key twice, once with escapes', 'the same key in two spellings', 'duplicate-key', () => twice('criteria', '\\u0063riteria')],
  ['a key twice, all of it escaped', 'the same key in two spellings', 'duplicate-key', () => twice('title', '\\u0074\\u0069\\u0074\\u006c\\u0065')],
  ['a key with an escaped slash twice', 'the same key in two spellings', 'duplicate-key', () => withRaw(mini((rules) => (rules.translations = { de: '@@' })), '{"a\\/b":"x","a/b":"y"}')],
  ['an emoji as a key twice, once as two escapes', 'the same key in two spellings', 'duplicate-key', () => withRaw(mini((rules) => (rules.translations = { de: '@@' })), '{"\u{1f600}":"x","\\ud83d\\ude00":"y"}')],
  ['an empty key twice', 'keys without a name', 'duplicate-key', () => withRaw(mini((rules) => (rules.translations = { de: '@@' })), '{"":"x","":"y"}')],
  ['`__proto__` twice', 'two prototypes', 'duplicate-key', () => '{"__proto__":{"a":1},"__proto__":{"b":1}}'],
  ['`extends` twice', 'one parent for the reader, another for the tool', 'duplicate-key', () => JSON.stringify(child()).replace('{', '{"extends":"./harmless.json",')],
  ['the parent of a change twice, once escaped', 'one parent for the reader, another for the tool', 'duplicate-key', () => JSON.stringify(child()).replace('{', '{"e\\u0078tends":"/etc/passwd",')],
  ['one key a hundred thousand times', 'a finding for each', 'duplicate-key', () => `{${'"a":0,'.repeat(100_000)}"a":0}`],
  ['a hundred thousand keys, each twice', 'a finding for each', 'duplicate-key', () => `{${Array.from({ length: 200_000 }, (_, i) => `"k${i >> 1}":0`).join(',')}}`],
  ['the same key in objects beside each other', 'no duplicate at all', 'harmless', () => text],
  ['keys that differ in case', 'two keys that look alike', 'unknown-key', () => mini((rules) => (rules.Criteria = {}))],
  ['keys that look alike in two scripts', 'a Cyrillic letter among Latin ones', 'unknown-key', () => mini((rules) => (rules['сriteria'] = {}))],
  ['one key in two normal forms', 'two keys that look the same', 'harmless', () => mini((rules) => { rules.advice.calm.text = 'e\u0301'; rules.exercises.walk.purpose = '\u00e9'; })],
];

const names = ['__proto__', 'constructor', 'prototype'] as const;
type Change = (key: string) => (rules: any) => unknown;
const polluting = { polluted: true, toString: 'x', label: 'x' };
const own = (key: string): object => Object.defineProperty({}, key, { value: polluting, enumerable: true, configurable: true, writable: true });

/** Where such a key stands, and how it gets there. */
const places: readonly (readonly [string, Change])[] = [
  ['at the top', (key) => (rules) => Object.defineProperty(rules, key, { value: polluting, enumerable: true })],
  ['among the facts', (key) => (rules) => (rules.facts = own(key))],
  ['in a fact', (key) => (rules) => Object.defineProperty(rules.facts.goal, key, { value: polluting, enumerable: true })],
  ['in a derivation', (key) => (rules) => (rules.facts['strength.symmetry'].derived = own(key))],
  ['among the answers of a screen', (key) => (rules) => (rules.screens.signs.answers = own(key))],
  ['among the criteria', (key) => (rules) => (rules.criteria = own(key))],
  ['in a condition', (key) => (rules) => (rules.phases.late.entry = { all: [own(key)] })],
  ['in the value of a comparison', (key) => (rules) => (rules.criteria['wants-to-run'].all[0].value = own(key))],
  ['in a source', (key) => (rules) => Object.defineProperty(rules.sources.house, key, { value: polluting, enumerable: true })],
  ['among the languages', (key) => (rules) => (rules.translations = own(key))],
  ['among the translations', (key) => (rules) => (rules.translations = { de: own(key) })],
  ['in an accepted finding', (key) => (rules) => (rules.accepted = [own(key)])],
];

const prototypes = names.flatMap((key): Row[] => [
  ...places.map(([place, change]): Row => [`\`${key}\` ${place}`, 'an assignment that reaches every object', 'forbidden-key', () => mini(change(key))]),
  [`\`${key}\` in a change`, 'a merge that reaches every object', 'forbidden-key', () => Object.assign(child(), { facts: own(key) })],
  [`\`${key}\` deep in a change`, 'a merge that reaches every object', 'forbidden-key', () => child({ criteria: { 'rest-pain-mild': { all: [own(key)] } } })],
  [`\`${key}\` taken away by a change`, 'a removal that reaches every object', 'forbidden-key', () => withRaw(child({ facts: '@@' }), `{"${key}":null}`)],
]);

const escaped: readonly Row[] = [
  ['`__proto__` in escapes', 'a search for the raw text finds nothing', 'forbidden-key', () => '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}'],
  ['`constructor` with `prototype` inside', 'the long way to every object', 'forbidden-key', () => '{"constructor":{"prototype":{"polluted":true}}}'],
  ['`__proto__` in a file with a comment', 'the lenient reader builds objects itself', 'forbidden-key', () => '{ // comment\n"__proto__":{"polluted":true}}'],
  ['`__proto__` and a comma too many', 'the lenient reader builds objects itself', 'forbidden-key', () => '{"facts":{"__proto__":{"polluted":true,},},}'],
  ['`__defineGetter__` as a key', 'an old way to change an object', 'unknown-key', () => mini((rules) => (rules.__defineGetter__ = 'x'))],
  ['`__proto__` as the value of a reference', 'a look-up that finds the prototype', 'unknown-id', () => mini((rules) => (rules.phases.late.entry = { condition: '__proto__' }))],
  ['`constructor` as the value of a reference', 'a look-up that finds a function', 'unknown-id', () => mini((rules) => (rules.phases.late.entry = { condition: 'constructor' }))],
  ['`toString` as a fact in a condition', 'a look-up that finds a function', 'unknown-id', () => mini((rules) => (rules.criteria['wants-to-run'].all[0].fact = 'toString'))],
  ['`__proto__` as a phase', 'a look-up that finds the prototype', 'wrong-format', () => mini((rules) => rules.phaseOrder.push('__proto__'))],
  ['`constructor` as a phase that nobody defined', 'a look-up that finds a function', 'order-mismatch', () => mini((rules) => rules.phaseOrder.push('constructor'))],
  ['`hasOwnProperty` as a source', 'a look-up that finds a function', 'unknown-id', () => mini((rules) => (rules.advice.calm.sources = [{ id: 'hasOwnProperty', locator: 'x' }]))],
  ['`valueOf` as the level from which an exercise is allowed', 'a look-up that finds a function', 'unknown-id', () => mini((rules) => (rules.exercises.bridge.fromLevel = 'valueOf'))],
  ['`toString` as the fact that grades a setback', 'a look-up that finds a function', 'unknown-id', () => mini((rules) => (rules.setbacks.swollen.running.levels = { per: 1, of: 'toString' }))],
];

/** Keys that stand twice, and keys that reach what every object shares. */
export const keys: readonly HostileFile[] = filesOf([...duplicates, ...prototypes, ...escaped]);
