import { compare, criterion, mini, withRaw } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const max = (raw: string): string => withRaw(mini((rules) => (rules.facts['strength.injured'].max = '@@')), raw);
const threshold = (raw: string): string => withRaw(mini((rules) => (rules.criteria['strong-enough'].all[0].value = '@@')), raw);
const minutes = (raw: string): string => withRaw(mini((rules) => (rules.exercises.walk.dosage[0].minutes = '@@')), raw);
const days = (raw: string): string => withRaw(mini((rules) => (rules.facts.goal.maxAgeDays = '@@')), raw);

const numbers: readonly Row[] = [
  ['a range up to 1e999', 'more than a number can hold becomes infinite', 'not-finite', () => max('1e999')],
  ['a range up to -1e999', 'more than a number can hold becomes infinite', 'not-finite', () => max('-1e999')],
  ['a threshold of 1e400', 'a criterion that nobody meets', 'not-finite', () => threshold('1e400')],
  ['a threshold of 1e308', 'a number, but far outside the range', 'value-type', () => threshold('1e308')],
  ['a threshold of 1e-400', 'too small for a number, so it is zero', 'harmless', () => threshold('1e-400')],
  ['a threshold of 5e-324', 'the smallest number there is', 'harmless', () => threshold('5e-324')],
  ['a threshold of -0', 'a zero that is not equal to zero everywhere', 'harmless', () => threshold('-0')],
  ['a threshold of -0.0e0', 'a zero that is not equal to zero everywhere', 'harmless', () => threshold('-0.0e0')],
  ['a threshold of 0.1000000000000000055511151231257827', 'more digits than a number keeps', 'harmless', () => threshold('0.1000000000000000055511151231257827')],
  ['a threshold of 80.00000000000000000001', 'digits that are lost', 'harmless', () => threshold('80.00000000000000000001')],
  ['a range up to 99999999999999999999', 'a whole number that no number holds', 'harmless', () => max('99999999999999999999')],
  ['a range up to 9007199254740993', 'a whole number that reads as another', 'harmless', () => max('9007199254740993')],
  ['an age of 99999999999999999999 days', 'a whole number that no number holds', 'out-of-range', () => days('99999999999999999999')],
  ['an age of 1e15 days', 'days beyond every calendar', 'harmless', () => days('1e15')],
  ['an age of -1 days', 'what is always too old', 'out-of-range', () => days('-1')],
  ['an age of half a day', 'a day that is none', 'wrong-type', () => days('0.5')],
  ['1E+2 minutes', 'a number written in another way', 'harmless', () => minutes('1E+2')],
  ['NaN minutes', 'a number that is none', 'not-json', () => minutes('NaN')],
  ['-Infinity minutes', 'a number that is none', 'not-json', () => minutes('-Infinity')],
  ['0x10 minutes', 'a number that JavaScript knows', 'not-json', () => minutes('0x10')],
  ['010 minutes', 'eight or ten', 'not-json', () => minutes('010')],
  ['+1 minutes', 'a sign too many', 'not-json', () => minutes('+1')],
  ['.5 minutes', 'a zero too few', 'not-json', () => minutes('.5')],
  ['5. minutes', 'a digit too few', 'not-json', () => minutes('5.')],
  ['1e minutes', 'an exponent without digits', 'not-json', () => minutes('1e')],
  ['1_000 minutes', 'a number that JavaScript knows', 'not-json', () => minutes('1_000')],
  ['10n minutes', 'a number that JavaScript knows', 'not-json', () => minutes('10n')],
  ['a range upside down', 'nothing fits', 'range-reversed', () => max('-5')],
  ['the number 80 as text', 'text that compares like a number', 'value-type', () => threshold('"80"')],
  ['a threshold of null', 'nothing that compares like zero', 'wrong-type', () => threshold('null')],
  ['a threshold of true', 'a truth that compares like one', 'value-type', () => threshold('true')],
  ['an object as a threshold', 'a fact as a value, as json-rules-engine allows', 'wrong-type', () => threshold('{"fact":"strength.uninjured"}')],
  ['undefined as a threshold', 'a word of JavaScript', 'not-json', () => threshold('undefined')],
];

const whole: readonly Row[] = [
  ['only null', 'no object at all', 'wrong-type', () => 'null'],
  ['only a number', 'no object at all', 'wrong-type', () => '80'],
  ['only text', 'no object at all', 'wrong-type', () => '"hamstring"'],
  ['only true', 'no object at all', 'wrong-type', () => 'true'],
  ['only a list', 'no object at all', 'wrong-type', () => '[{"id":"x"}]'],
  ['only braces', 'everything is missing', 'missing-key', () => '{}'],
  ['nothing but `extends`', 'everything of its own is missing', 'missing-key', () => '{"extends":"rehab-rules/hamstring"}'],
  ['null for every key', 'nothing where something belongs', 'wrong-type', () => Object.fromEntries(Object.keys(mini()).map((key) => [key, null]))],
  ['a list for every key', 'lists where objects belong', 'wrong-type', () => Object.fromEntries(Object.keys(mini()).map((key) => [key, []]))],
  ['the whole file in a list', 'one bracket too many', 'wrong-type', () => [mini()]],
  ['the whole file as text in the file', 'JSON in JSON', 'wrong-type', () => JSON.stringify(JSON.stringify(mini()))],
  ['a list where ids belong to entries', 'ids that are numbers', 'wrong-type', () => mini((rules) => (rules.criteria = Object.values(rules.criteria as object)))],
  ['numbers as ids', 'keys that are sorted as numbers', 'wrong-format', () => mini((rules) => (rules.criteria['10'] = criterion([compare('goal', 'equal', 'run')])))],
  ['an empty id', 'an entry without a name', 'wrong-format', () => mini((rules) => (rules.criteria[''] = criterion([compare('goal', 'equal', 'run')])))],
  ['every text empty', 'nothing to read', 'wrong-format', () => mini((rules) => (rules.title = rules.description = rules.exercises.walk.name = ''))],
];

/** Numbers that are not what they seem, and files that are not what they should be as a whole. */
export const values: readonly HostileFile[] = filesOf([...numbers, ...whole]);
