import { mini } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

const text = JSON.stringify(mini());
const utf16 = (content: string, big = false): Buffer => {
  const bytes = Buffer.from(content, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const utf32 = (content: string): Uint8Array => new Uint8Array(Uint32Array.from(Array.from(content), (character) => character.codePointAt(0) ?? 0).buffer);
const spliced = (...bytes: readonly number[]): Buffer => {
  const at = text.indexOf('Mini pathway');
  return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))]);
};

const rows: readonly Row[] = [
  ['a byte order mark', 'an invisible first character', 'byte-order-mark', () => `\ufeff${text}`],
  ['two byte order marks', 'an invisible second character', 'byte-order-mark', () => `\ufeff\ufeff${text}`],
  ['only a byte order mark', 'a file that looks empty', 'byte-order-mark', () => '\ufeff'],
  ['a byte order mark in the middle', 'an invisible character between tokens', 'not-json', () => text.replace(',', ',\ufeff')],
  ['UTF-16 with a mark', 'every other byte is zero', 'byte-order-mark', () => utf16(`\ufeff${text}`)],
  ['UTF-16 with a mark, big end first', 'every other byte is zero', 'byte-order-mark', () => utf16(`\ufeff${text}`, true)],
  ['UTF-16 without a mark', 'every other byte is zero', 'not-utf8', () => utf16(text)],
  ['UTF-16 without a mark, big end first', 'every other byte is zero', 'not-utf8', () => utf16(text, true)],
  ['UTF-32', 'three of four bytes are zero', 'not-utf8', () => utf32(text)],
  ['UTF-32 with a mark', 'it begins like UTF-16', 'byte-order-mark', () => utf32(`\ufeff${text}`)],
  ['Latin-1', 'bytes that are no UTF-8', 'not-utf8', () => Buffer.from(text.replace('Mini', 'Médecin'), 'latin1')],
  ['Windows-1252 quotation marks', 'bytes that are no UTF-8', 'not-utf8', () => spliced(0x93)],
  ['a byte that no UTF-8 has', 'a byte that is dropped', 'not-utf8', () => spliced(0xff)],
  ['a character that is cut off', 'the first of three bytes', 'not-utf8', () => spliced(0xe2, 0x82)],
  ['a continuation without a start', 'the last of three bytes', 'not-utf8', () => spliced(0x82)],
  ['a quotation mark in two bytes', 'an overlong spelling that ends the text', 'not-utf8', () => spliced(0xc0, 0xa2)],
  ['a slash in three bytes', 'an overlong spelling of a path', 'not-utf8', () => spliced(0xe0, 0x80, 0xaf)],
  ['NUL in two bytes', 'an overlong spelling that ends the text', 'not-utf8', () => spliced(0xc0, 0x80)],
  ['a surrogate in three bytes', 'half a character in CESU-8', 'not-utf8', () => spliced(0xed, 0xa0, 0x80)],
  ['a character beyond Unicode', 'more than there are', 'not-utf8', () => spliced(0xf4, 0x90, 0x80, 0x80)],
  ['a character in five bytes', 'a spelling that was given up', 'not-utf8', () => spliced(0xf8, 0x88, 0x80, 0x80, 0x80)],
  ['a mark of Unicode that is no character', 'U+FFFF', 'harmless', () => text.replace('Mini', '\uffff')],
  ['a replacement character', 'what a careless program leaves', 'harmless', () => text.replace('Mini', '\ufffd')],
  ['gzip', 'a packed file', 'not-utf8', () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ['PNG', 'a picture', 'not-utf8', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ['a megabyte of random bytes', 'anything', 'not-utf8', () => Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 2_654_435_761) >>> 24)],
];

/** Bytes that are not the text they should be. */
export const encodings: readonly HostileFile[] = filesOf(rows);
