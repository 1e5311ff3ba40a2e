import { many, manyKeys } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const payload = "$..[?(p='this.constructor.constructor(\"globalThis.tripwire()\")()')]";
const clear = '\u001b[2J\u202e';

const rows: readonly Row[] = [
  ['nothing', 'a person about whom nothing is known', 'harmless', () => '{}'],
  ['null for every group', 'nothing where something belongs', 'harmless', () => ({ pain: null, strength: null, sign: null })],
  ['`__proto__` among the facts', 'an assignment that reaches every object', 'forbidden-key', () => '{"__proto__":{"pain":{"walking":0}}}'],
  ['`__proto__` in a group', 'an assignment that reaches every object', 'forbidden-key', () => '{"pain":{"__proto__":{"walking":0}}}'],
  ['`constructor` in a value', 'the long way to every object', 'forbidden-key', () => '{"pain":{"walking":{"value":0,"constructor":{"prototype":{"polluted":true}}}}}'],
  ['`prototype` among the screens', 'the long way to every object', 'forbidden-key', () => '{"screens":{"prototype":"complete"}}'],
  ['`toString` among the screens', 'a look-up that finds a function', 'unknown-id', () => '{"screens":{"toString":"complete"}}'],
  ['`hasOwnProperty` among the overrides', 'a look-up that finds a function', 'unknown-id', () => '{"overrides":{"hasOwnProperty":{"by":"x","reason":"x","on":"2026-01-01"}}}'],
  ['`toString` as a fact', 'a look-up that finds a function', 'unknown-fact', () => '{"toString":0}'],
  ['the payload as a value', 'a path that jsonpath-plus runs as code', 'not-one-of', () => ({ goal: payload })],
  ['the payload as a number', 'a path that jsonpath-plus runs as code', 'wrong-type', () => ({ pain: { walking: payload } })],
  ['the payload as a fact', 'a path that jsonpath-plus runs as code', 'flat-key', () => ({ [payload]: 0 })],
  ['the payload as a unit', 'a path that jsonpath-plus runs as code', 'wrong-unit', () => ({ pain: { walking: { value: 0, unit: payload } } })],
  ['the payload as a path beside a value', 'a path that jsonpath-plus runs as code', 'unknown-key', () => ({ pain: { walking: { value: 0, path: payload } } })],
  ['the payload as a statement', 'a path that jsonpath-plus runs as code', 'not-one-of', () => ({ screens: { signs: payload } })],
  ['escape sequences in a fact', 'a message that obeys', 'unknown-fact', () => ({ [clear]: 0 })],
  ['escape sequences in a decision', 'an answer that obeys', 'harmless', () => ({ assessedOn: '2026-02-01', overrides: { late: { by: clear, reason: clear, on: '2026-02-01' } } })],
  ['a pain of 1e999', 'a number that is none', 'not-finite', () => '{"pain":{"walking":1e999}}'],
  ['a pain of -0', 'a zero that is not equal to zero everywhere', 'harmless', () => '{"pain":{"walking":-0},"analgesic":{"taken":false}}'],
  ['a pain of 1e-400', 'too small for a number, so it is zero', 'harmless', () => '{"pain":{"walking":1e-400}}'],
  ['a strength of 1e308 on both sides', 'a ratio of infinities', 'out-of-range', () => '{"strength":{"injured":1e308,"uninjured":1e308}}'],
  ['a strength of 5e-324 to compare with', 'a ratio that is infinite', 'out-of-range', () => '{"strength":{"injured":1000,"uninjured":5e-324}}'],
  ['a strength of zero on both sides', 'a division by zero', 'harmless', () => '{"strength":{"injured":0,"uninjured":0}}'],
  ['a pain of a list of lists', 'a value that is none', 'wrong-type', () => ({ pain: { walking: [[0]] } })],
  ['a day in the year zero', 'a day before the calendar', 'not-a-date', () => ({ assessedOn: '0000-01-01', injury: { date: '0000-01-01' } })],
  ['a day in the year 275760', 'a day beyond the calendar', 'not-a-date', () => ({ assessedOn: '+275760-09-13' })],
  ['the 30th of February', 'a day that does not exist', 'not-a-date', () => ({ assessedOn: '2026-02-30' })],
  ['a day that goes on', 'a pattern that tries every digit', 'not-a-date', () => ({ assessedOn: '2026-02-01'.repeat(9000) })],
  ['ten thousand unknown facts', 'the nearest word for each', 'unknown-fact', () => manyKeys(10_000, (i) => `fact${i}`, () => 0)],
  ['a million facts', 'a look at each', 'too-large', () => `{${many(600_000, (i) => `"f${i}":0`).join(',')}}`],
  ['ten thousand levels', 'a walk that calls itself', 'too-deep', () => `${'{"pain":'.repeat(10_000)}0${'}'.repeat(10_000)}`],
  ['a fact written in three ways', 'one of them wins without a word', 'flat-key', () => ({ pain: { walking: 0 }, 'pain.walking': 10 })],
  ['a fact twice', 'one of two values is lost without a word', 'duplicate-key', () => '{"pain":{"walking":10,"walking":0}}'],
  ['a fact twice, once escaped', 'one of two values is lost without a word', 'duplicate-key', () => '{"pain":{"walking":10,"w\\u0061lking":0}}'],
  ['a group twice', 'one of two groups is lost without a word', 'duplicate-key', () => '{"sign":{"deformity":true},"sign":{}}'],
  ['a key with a million dots', 'a group for each dot', 'too-large', () => ({ [`pain${'.a'.repeat(1_000_000)}`]: 0 })],
  ['a derived fact beside what it comes from', 'two answers to one question', 'given-and-derived', () => ({ strength: { injured: 100, uninjured: 100, symmetry: 100 } })],
  ['a count beside its signs', 'a sign that is counted away', 'count-given', () => ({ sign: { deformity: true, numbness: true, count: 0 } })],
  ['nothing but white space', 'a file that was never written', 'empty-file', () => ' \n'],
  ['a list', 'no object at all', 'wrong-type', () => '[]'],
  ['null', 'no object at all', 'wrong-type', () => 'null'],
];

/** Assessments that mean harm; they are answered with the mini rule set. */
export const snapshots: readonly HostileFile[] = filesOf(
  rows.map(([name, ...rest]): Row => [`an assessment: ${name}`, ...rest]),
  'snapshot',
);
