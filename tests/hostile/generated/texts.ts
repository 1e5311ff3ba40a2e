import { child, many, manyKeys, mini } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const long = (part: string): string => part.repeat(Math.floor(4000 / part.length));
/** The same text wherever people read one. */
const everywhere = (text: string): object =>
  mini((rules) => {
    Object.assign(rules.advice, manyKeys(100, (i) => `a${i}`, () => ({ ...rules.advice.calm, text })));
    rules.description = rules.exercises.walk.purpose = text;
  });

const rows: readonly Row[] = [
  ['four thousand spaces in a hundred texts', 'a pattern that tries every space', 'harmless', () => everywhere(`x${' '.repeat(3998)}x`)],
  ['the beginning of a claim over and over', 'a pattern that begins again at each', 'harmless', () => everywhere(long('is safe '))],
  ['the beginning of a percentage over and over', 'a pattern that begins again at each', 'harmless', () => everywhere(long('100 % '))],
  ['one letter four thousand times', 'a pattern that tries every length', 'harmless', () => everywhere('a'.repeat(4000))],
  ['letters and exclamation marks', 'the usual bomb for patterns', 'harmless', () => everywhere(`${'a'.repeat(3999)}!`)],
  ['negations over and over', 'a pattern that looks back at each', 'harmless', () => everywhere(long('n’t '))],
  ['sentences without an end', 'a text that is cut at every stop', 'harmless', () => everywhere('.'.repeat(4000))],
  ['apostrophes over and over', 'a pattern that tries both sides', 'harmless', () => everywhere(long("n't'"))],
  ['eight megabytes of text in all', 'a page for each', 'too-large', () => mini((rules) => Object.assign(rules.advice, manyKeys(2000, (i) => `a${i}`, () => ({ ...rules.advice.calm, text: 'é'.repeat(4000) }))))],
  ['German endings over and over', 'a pattern that tries every letter', 'harmless', () => mini((rules) => { rules.language = 'de'; rules.description = 'therapeut'.repeat(440); })],
  ['claims in the same text as their denials', 'a pattern that takes both for granted', 'harmless', () => everywhere(long('is not cleared to run until guaranteed; '))],
  ['a text of 4,001 characters', 'more than anybody reads', 'wrong-format', () => mini((rules) => (rules.title = 'x'.repeat(4001)))],
  ['a text of 4,000 emoji', 'characters that count twice', 'harmless', () => mini((rules) => (rules.title = '\u{1f600}'.repeat(4000)))],
  ['a date that goes on', 'a pattern that tries every digit', 'wrong-format', () => mini((rules) => (rules.reviewedOn = `2026-01-01${'T00:00:00'.repeat(10_000)}`))],
  ['a version that goes on', 'a pattern that tries every digit', 'wrong-format', () => mini((rules) => (rules.version = `1.0.0${'-0'.repeat(40_000)}!`))],
  ['a DOI that goes on', 'a pattern that tries every character', 'harmless', () => mini((rules) => (rules.sources.house.doi = `10.1234/${'a/'.repeat(1000)}`))],
  ['an address that goes on', 'a pattern that tries every character', 'wrong-format', () => mini((rules) => (rules.sources.house.url = `http://${'a'.repeat(90_000)} b`))],
  ['an address that runs code', 'a link that is followed', 'wrong-format', () => mini((rules) => (rules.sources.house.url = 'javascript:globalThis.tripwire()'))],
  ['an address of a file', 'a link that is followed', 'wrong-format', () => mini((rules) => (rules.sources.house.url = 'file:///etc/passwd'))],
  ['a language that goes on', 'a pattern that tries every part', 'wrong-format', () => mini((rules) => (rules.language = `de${'-abcd'.repeat(15_000)}!`))],
  ['ten thousand translations', 'a look at each', 'harmless', () => mini((rules) => (rules.translations = { de: manyKeys(9999, (i) => `advice.calm.text${i}`, () => 'x') }))],
  ['five thousand languages', 'every text missing in each', 'harmless', () => mini((rules) => (rules.translations = manyKeys(5000, (i) => `aa-x${String(i).padStart(4, '0')}`, () => ({ title: 'x' }))))],
  ['a translation of every part of every path', 'places that lead nowhere', 'harmless', () => mini((rules) => (rules.translations = { de: { 'exercises.walk.dosage[0].note': 'x', 'exercises.walk.dosage[999999999]': 'x', 'a[[[[': 'x', '__proto__.polluted': 'x', 'constructor.prototype.polluted': 'x' } }))],
  ['a translation that is no text', 'an object where a text belongs', 'wrong-type', () => mini((rules) => (rules.translations = { de: { title: { polluted: true } } }))],
  ['ten thousand translations of the parent', 'a look at each', 'harmless', () => child({ language: 'en', translations: { de: manyKeys(9999, (i) => `criteria.rest-pain-mild.labe${i}`, () => 'x') } })],
  ['a text that was changed under five hundred translations', 'each compared with the parent’s', 'harmless', () => child({ title: 'Other', language: 'en', translations: manyKeys(500, (i) => `aa-x${String(i).padStart(4, '0')}`, () => ({ title: 'x' })) })],
  ['ten thousand reasons for accepting one finding', 'each compared with each', 'harmless', () => mini((rules) => (rules.accepted = many(9999, () => ({ code: 'unused', at: 'facts', reason: 'x' }))))],
];

/** Texts that a pattern takes for ever to match, and translations without end. */
export const texts: readonly HostileFile[] = filesOf(rows);
