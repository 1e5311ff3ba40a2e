import { many, manyKeys } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const payload = "$..[?(p='this.constructor.constructor(\"globalThis.tripwire()\")()')]";
const clear = '\u001b[2J\u202e';
const one = (more: object = {}): object => ({ name: 'walks without pain', with: { pain: { walking: 0 } }, expect: { phase: 'early' }, ...more });
const file = (...scenarios: object[]): object => ({ scenarios });

const rows: readonly Row[] = [
  ['nothing in it', 'tests that all pass because there are none', 'harmless', () => '{}'],
  ['a list', 'no object at all', 'wrong-type', () => '[]'],
  ['a scenario that expects nothing', 'a test that always passes', 'expects-nothing', () => file(one({ expect: {} }))],
  ['a scenario without a name', 'a test that nobody can name', 'missing-key', () => file(one({ name: undefined }))],
  ['the same name twice', 'one of two tests is not seen', 'duplicate-definition', () => file(one(), one())],
  ['a start that is not there', 'a look-up into nothing', 'unknown-id', () => file(one({ from: 'nobody' }))],
  ['a start called `__proto__`', 'a look-up that finds the prototype', 'unknown-id', () => file(one({ from: '__proto__' }))],
  ['a start called `toString`', 'a look-up that finds a function', 'unknown-id', () => file(one({ from: 'toString' }))],
  ['a snapshot called `__proto__`', 'an assignment that reaches every object', 'forbidden-key', () => '{"snapshots":{"__proto__":{"polluted":true}}}'],
  ['a snapshot called `constructor`', 'an assignment that reaches every object', 'forbidden-key', () => '{"snapshots":{"constructor":{"polluted":true}}}'],
  ['`__proto__` in a change', 'a merge that reaches every object', 'forbidden-key', () => '{"scenarios":[{"name":"x","with":{"pain":{"__proto__":{"polluted":true}}},"expect":{"phase":"early"}}]}'],
  ['`constructor` among the expected criteria', 'a look-up that finds a function', 'forbidden-key', () => '{"scenarios":[{"name":"x","expect":{"criteria":{"constructor":"met"}}}]}'],
  ['`toString` among the expected criteria', 'a look-up that finds a function', 'unknown-id', () => file(one({ expect: { criteria: { toString: 'met' } } }))],
  ['`hasOwnProperty` as the expected phase', 'a look-up that finds a function', 'unknown-id', () => file(one({ expect: { phase: 'hasOwnProperty' } }))],
  ['the payload as a name', 'a path that jsonpath-plus runs as code', 'harmless', () => file(one({ name: payload }))],
  ['the payload as a value', 'a path that jsonpath-plus runs as code', 'not-one-of', () => file(one({ with: { goal: payload } }))],
  ['the payload as an expected criterion', 'a path that jsonpath-plus runs as code', 'unknown-id', () => file(one({ expect: { criteria: { [payload]: 'met' } } }))],
  ['escape sequences in a name that fails', 'a message that obeys', 'harmless', () => file(one({ name: clear, expect: { phase: 'late' } }))],
  ['escape sequences in a reason to skip', 'a message that obeys', 'harmless', () => file(one({ skip: clear }))],
  ['workflow commands in a name that fails', 'a log that obeys', 'harmless', () => file(one({ name: '\n::error::owned\r\n', expect: { phase: 'late' } }))],
  ['XML in a name that fails', 'a report that obeys', 'harmless', () => file(one({ name: ']]></failure><x a="\u0001">&', expect: { phase: 'late' } }))],
  ['ten thousand levels in a change', 'a merge that calls itself', 'too-deep', () => `{"scenarios":[{"with":${'{"a":'.repeat(10_000)}0${'}'.repeat(10_000)}}]}`],
  ['three thousand scenarios that say the same', 'an answer for each', 'harmless', () => file(...many(3000, (i) => one({ name: `scenario ${i}` })))],
  ['nine thousand snapshots that nobody uses', 'a look at each', 'harmless', () => ({ snapshots: manyKeys(9000, (i) => `s${i}`, () => ({ pain: { walking: 0 } })), scenarios: [one()] })],
  ['nine thousand scenarios with a misspelled start', 'the nearest name for each', 'unknown-id', () => ({ snapshots: manyKeys(9000, (i) => `person ${i}`, () => ({})), scenarios: many(9000, (i) => one({ name: `x${i}`, from: `persan ${i}` })) })],
  ['nine thousand criteria that are not there', 'the nearest criterion for each', 'unknown-id', () => file(one({ expect: { criteria: manyKeys(9000, (i) => `walks-without-pai${i}`, () => 'met') } }))],
  ['another rule set', 'a file outside', 'harmless', () => ({ ruleSet: '../../../etc/passwd', ...file(one()) })],
  ['a comment', 'JSON has no comments', 'not-json', () => '{ // none\n}'],
  ['an end before its end', 'a disk that was full', 'not-json', () => JSON.stringify(file(one())).slice(0, -2)],
];

/** Scenario files that mean harm; they are about the mini rule set. */
export const scenarios: readonly HostileFile[] = filesOf(
  rows.map(([name, ...rest]): Row => [`scenarios: ${name}`, ...rest]),
  'scenarios',
);
