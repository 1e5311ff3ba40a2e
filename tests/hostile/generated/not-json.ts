import { child, mini } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const text = JSON.stringify(mini());
const pretty = JSON.stringify(mini(), null, 2);

const rows: readonly Row[] = [
  ['nothing', 'a file that was never written', 'empty-file', () => ''],
  ['one space', 'a file that was never written', 'empty-file', () => ' '],
  ['every kind of white space', 'a file that was never written', 'empty-file', () => ' \t\r\n\r\n'],
  ['white space that JSON does not know', 'it looks empty', 'empty-file', () => '\u00a0\u2003\u3000\ufeff'.slice(0, 3)],
  ['a comment before the file', 'JSON has no comments', 'not-json', () => `// clinic\n${text}`],
  ['a comment in the file', 'JSON has no comments', 'not-json', () => pretty.replace('\n', ' // clinic\n')],
  ['a comment that never ends', 'a reader that waits for the end', 'not-json', () => `/* ${text}`],
  ['a hundred thousand comments', 'a reader that keeps them', 'not-json', () => `${'/**/'.repeat(100_000)}${text}`],
  ['a comment of Python', 'JSON has no comments', 'not-json', () => `# clinic\n${text}`],
  ['a comma before the last bracket', 'JavaScript allows it', 'not-json', () => text.replace(/\}$/, ',}')],
  ['a comma before the first entry', 'nobody allows it', 'not-json', () => text.replace('{', '{,')],
  ['two commas', 'a hole in a list', 'not-json', () => text.replace('"early","late"', '"early",,"late"')],
  ['a missing comma', 'two values beside each other', 'not-json', () => text.replace('"early","late"', '"early" "late"')],
  ['a missing colon', 'a key without a value', 'not-json', () => text.replace('"title":', '"title"')],
  ['a semicolon', 'another language', 'not-json', () => text.replace('"early","late"', '"early";"late"')],
  ['single quotation marks', 'another language', 'not-json', () => text.replaceAll('"', "'")],
  ['curly quotation marks', 'a word processor', 'not-json', () => text.replaceAll('"', '\u201c')],
  ['keys without quotation marks', 'another language', 'not-json', () => '{id:"clinic"}'],
  ['backquotes', 'a template that is run', 'not-json', () => '{"id":`${globalThis.tripwire()}`}'],
  ['a call', 'a script', 'not-json', () => '{"id":globalThis.tripwire()}'],
  ['an assignment', 'a script', 'not-json', () => `module.exports = ${text}`],
  ['a callback', 'a script', 'not-json', () => `tripwire(${text})`],
  ['a guard against scripts', 'what some servers put before JSON', 'not-json', () => `)]}',\n${text}`],
  ['two files in one', 'a second value behind the first', 'not-json', () => `${text}\n${text}`],
  ['a list of lines', 'one value for each line', 'not-json', () => '{}\n{}\n{}'],
  ['YAML', 'another language', 'not-json', () => 'id: clinic\nfacts: !!js/function "tripwire()"\n'],
  ['YAML aliases', 'a bomb in another language', 'not-json', () => 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n'],
  ['XML with entities', 'a bomb in another language', 'not-json', () => '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
  ['HTML', 'the page of a login instead of the file', 'not-json', () => '<!doctype html><title>Sign in</title>'],
  ['marks of a merge', 'two versions in one file', 'not-json', () => pretty.replace('\n', '\n<<<<<<< HEAD\n')],
  ['escapes that JSON does not know', 'another language', 'not-json', () => text.replace('Mini', '\\x4dini')],
  ['an escape that is cut off', 'half of an escape', 'not-json', () => text.replace('Mini', '\\u00')],
  ['an escape of a quotation mark at the end', 'text that never ends', 'not-json', () => '{"id":"\\"}'],
  ['the wrong bracket', 'a list that ends as an object', 'not-json', () => text.replace('"late"]', '"late"}')],
  ['words in capitals', 'another language', 'not-json', () => text.replace('true', 'True')],
  ['a date', 'a value without a type', 'not-json', () => text.replace('"2026-01-01"', '2026-01-01')],
  ['line breaks of the Macintosh', 'lines that are counted otherwise', 'harmless', () => pretty.replaceAll('\n', '\r')],
  ['a file on one line', 'a column far to the right', 'harmless', () => text],
  ['every other character escaped', 'the same content', 'harmless', () => text.replaceAll(/[a-z](?=[^"]*":)/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)],
];

const file = JSON.stringify(child());

/** A small file that ends after each of its bytes. */
const truncated = Array.from({ length: file.length }, (_, length): HostileFile => ({
  name: `a file that ends after ${length} of ${file.length} bytes`,
  why: 'a disk that was full',
  told: length === 0 ? 'empty-file' : 'not-json',
  bytes: () => file.slice(0, length),
}));

/** Text that is not JSON. */
export const notJson: readonly HostileFile[] = [...filesOf(rows), ...truncated];
