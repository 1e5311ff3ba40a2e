import { child, compare, criterion, mini, sign, withRaw } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const title = (raw: string): string => withRaw(mini((rules) => (rules.title = '@@')), raw);
const bridge = (name: string): object => mini((rules) => (rules.exercises.bridge.name = name));
const clear = '\u001b[2J\u001b]0;owned\u0007';
const flip = '\u202e\u2066safe\u2069';

const rows: readonly Row[] = [
  ['a lone high surrogate in a text', 'half a character that no file can hold', 'harmless', () => title('"\\ud800"')],
  ['a lone low surrogate in a text', 'half a character that no file can hold', 'harmless', () => title('"\\udfff x"')],
  ['surrogates in the wrong order', 'two halves that make no whole', 'harmless', () => title('"\\udc00\\ud800"')],
  ['a lone surrogate in an id', 'half a character in a name', 'wrong-format', () => withRaw(mini((rules) => (rules.phaseOrder = ['@@'])), '"a\\ud800"')],
  ['a lone surrogate in a unit', 'half a character in the digest', 'harmless', () => mini((rules) => (rules.facts['strength.injured'].unit = 'N\ud83d'))],
  ['NUL in a text', 'a text that ends early', 'harmless', () => title('"a\\u0000b"')],
  ['NUL in an id', 'a name that ends early', 'wrong-format', () => mini((rules) => (rules.criteria['a\u0000b'] = criterion([compare('goal', 'equal', 'run')])))],
  ['NUL in a reference', 'a name that ends early', 'unknown-id', () => mini((rules) => (rules.phases.late.entry = { condition: 'two-days\u0000' }))],
  ['a raw NUL', 'a byte that no JSON holds', 'not-utf8', () => `${JSON.stringify(mini())}\u0000`],
  ['a raw NUL inside text', 'a byte that no JSON holds', 'not-utf8', () => title('"a\u0000b"')],
  ['a raw tab inside text', 'a character that must be escaped', 'not-json', () => title('"a\tb"')],
  ['a raw line break inside text', 'a character that must be escaped', 'not-json', () => title('"a\nb"')],
  ['a raw escape character inside text', 'a terminal that obeys', 'not-json', () => title(`"${clear}"`)],
  ['a raw DEL inside text', 'a character that JSON allows', 'harmless', () => title('"a\u007fb"')],
  ['escape sequences in a title', 'a terminal that obeys', 'harmless', () => mini((rules) => (rules.title = clear))],
  ['escape sequences in what people read', 'a terminal that obeys', 'harmless', () => mini((rules) => { rules.exercises.walk.name = rules.exercises.walk.purpose = rules.holds['two-signs'].action = rules.phases.early.aim = clear; })],
  ['escape sequences in an id', 'a message that obeys', 'wrong-format', () => mini((rules) => (rules.criteria[clear] = criterion([compare('goal', 'equal', 'run')])))],
  ['escape sequences in an unknown key', 'a message that obeys', 'unknown-key', () => mini((rules) => (rules[clear] = 1))],
  ['escape sequences in a reference', 'a message that obeys', 'unknown-id', () => mini((rules) => (rules.phases.late.entry = { condition: clear }))],
  ['escape sequences in a value', 'a message that obeys', 'value-type', () => mini((rules) => (rules.criteria['wants-to-run'].all[0].value = clear))],
  ['escape sequences in an operator', 'a message that obeys', 'not-one-of', () => mini((rules) => (rules.criteria['wants-to-run'].all[0].operator = clear))],
  ['escape sequences in `extends`', 'a message that obeys', 'unknown-parent', () => child({ extends: clear })],
  ['escape sequences behind a mistake', 'a message that shows the place', 'not-json', () => `{"a": ${clear}}`],
  ['C1 control characters', 'eight-bit escape sequences', 'harmless', () => bridge('\u009b2J\u009d0;owned\u009c')],
  ['characters that turn the direction', 'a text that reads as its opposite', 'harmless', () => bridge(flip)],
  ['characters that turn the direction in an unknown key', 'a key that reads as another', 'unknown-key', () => mini((rules) => (rules[flip] = 1))],
  ['characters that turn the direction in a fact', 'a name that reads as another', 'wrong-format', () => mini((rules) => (rules.facts[flip] = sign()))],
  ['characters without a width', 'names that look the same', 'wrong-format', () => mini((rules) => (rules.criteria['two\u200b-days'] = rules.criteria['two-days']))],
  ['line and paragraph separators', 'line breaks that JavaScript once refused', 'harmless', () => bridge('a\u2028b\u2029c')],
  ['ten thousand combining marks', 'one character as high as a house', 'wrong-format', () => mini((rules) => (rules.title = `a${'\u0301'.repeat(10_000)}`))],
  ['workflow commands in a text', 'a log that obeys', 'unknown-key', () => mini((rules) => (rules['\n::error::owned\r\n::set-output name=x::y'] = 1))],
  ['percent escapes of workflow commands', 'a log that obeys', 'unknown-key', () => mini((rules) => (rules['%0A::error::owned%0D'] = 1))],
  ['a text that ends a comment of TypeScript', 'code in generated types', 'harmless', () => mini((rules) => { rules.facts.goal.label = rules.facts.goal.how = '*/ } globalThis.tripwire(); /*'; rules.facts['strength.injured'].unit = '*/ tripwire() /*'; })],
  ['values that end a string of TypeScript', 'code in generated types', 'harmless', () => mini((rules) => (rules.facts.goal.values = ['run', "'; globalThis.tripwire(); '", '`${globalThis.tripwire()}`', '\\', '\u2028']))],
  ['HTML in what people read', 'a page that obeys', 'harmless', () => bridge('<img src=x onerror=tripwire()>')],
  ['Markdown in what people read', 'a document that obeys', 'harmless', () => bridge('[x](javascript:tripwire()) | `code` **bold**\n# Heading')],
  ['a private use character', 'nothing to see', 'harmless', () => bridge('\ue000\u{10ffff}')],
];

/** Characters that do something to whoever shows them. */
export const characters: readonly HostileFile[] = filesOf(rows);
