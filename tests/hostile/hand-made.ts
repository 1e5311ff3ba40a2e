import { readFileSync } from 'node:fs';
import type { FileKind, HostileFile } from './hostile-file.js';

type Row = readonly [name: string, why: string, told: HostileFile['told']];

const ruleSets: readonly Row[] = [
  ['threshold-twice', 'a person reads 80, a parser keeps 8', 'duplicate-key'],
  ['threshold-twice-escaped', 'a person reads 80, a parser keeps 8', 'duplicate-key'],
  ['threshold-as-text', '"10" is less than "3"', 'value-type'],
  ['threshold-with-leading-zero', 'two, or a number to the base of eight', 'not-json'],
  ['threshold-in-a-comment', 'a person reads 2, a lenient parser keeps 9', 'not-json'],
  ['negation', 'whoever was not asked meets it', 'forbidden-condition'],
  ['path-beside-a-fact', 'jsonpath-plus runs it as code', 'forbidden-condition'],
  ['fact-as-a-value', 'json-rules-engine would look it up', 'wrong-type'],
  ['prototype-in-a-change', 'a merge reaches every object', 'forbidden-key'],
  ['trust-in-itself', 'a pain counts when it is low', 'trust-not-basic'],
  ['ring', 'two criteria that ask for each other', 'cycle'],
  ['look-alike-letter', 'a Cyrillic letter in the name of a criterion', 'unknown-id'],
  ['direction-turned', 'a name that reads backward', 'unknown-id'],
  ['screen-sequence', 'a name that clears the screen and says that all is well', 'unknown-id'],
  ['parent-of-the-system', 'a file that is none of the clinic’s', 'parent-outside'],
  ['parent-from-the-network', 'rules that can change after the check', 'parent-outside'],
  ['parent-encoded', 'dots that a decoder brings back', 'unknown-parent'],
  ['parent-twice', 'a person reads one parent, a parser keeps the other', 'duplicate-key'],
  ['holds-removed-by-a-typing-error', 'a red flag that is taken away, and one that is not', 'removes-nothing'],
  ['merge-conflict', 'two versions in one file', 'not-json'],
  ['login-page', 'the page of a login instead of the file', 'not-json'],
  ['script', 'code where data belong', 'not-json'],
  ['trailing-comma', 'other tools let it pass', 'not-json'],
  ['single-quotation-marks', 'other languages write so', 'not-json'],
  ['two-in-one', 'which of the two counts', 'not-json'],
  ['empty', 'a file that was never written', 'empty-file'],
  ['byte-order-mark', 'an invisible first character', 'byte-order-mark'],
  ['utf-16', 'a text of another alphabet', 'byte-order-mark'],
  ['latin-1', 'a letter that becomes another', 'not-utf8'],
  ['zero-byte', 'a text that ends early for some', 'not-utf8'],
];

const snapshots: readonly Row[] = [
  ['pain-in-two-places', 'one of two pains wins without a word', 'flat-key'],
  ['pain-twice', 'a person reads 9, a parser keeps 0', 'duplicate-key'],
  ['pain-from-the-prototype', 'a pain that nobody reported', 'forbidden-key'],
  ['screen-answered-with-code', 'a statement that is run', 'not-one-of'],
  ['tomorrow', 'a day that does not exist', 'not-a-date'],
];

const scenarios: readonly Row[] = [
  ['expects-nothing', 'a test that always passes', 'expects-nothing'],
  ['same-name-twice', 'one of two tests is not seen', 'duplicate-definition'],
  ['prototype-in-a-snapshot', 'a merge reaches every object', 'forbidden-key'],
  ['criterion-of-every-object', 'a look-up finds a function', 'unknown-id'],
];

function filesIn(folder: string, kind: FileKind, rows: readonly Row[]): HostileFile[] {
  return rows.map(([name, why, told]) => {
    const file = `files/${folder}/${name}.json`;
    return { name: file, why, told, kind, bytes: () => readFileSync(new URL(file, import.meta.url)) };
  });
}

/** Files written by hand, as somebody could send them to a clinic. */
export const handMade: readonly HostileFile[] = [...filesIn('rule-sets', 'rule set', ruleSets), ...filesIn('snapshots', 'snapshot', snapshots), ...filesIn('scenarios', 'scenarios', scenarios)];
