import { problem, type Issue } from '../issue/issue.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** Reads bytes as UTF-8 text without a byte order mark; anything else is a finding, since guessing could change a value. */
export function decodeText(bytes: Uint8Array): string | Issue {
  const mark = marks.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return problem('byte-order-mark', [], { encoding: mark[0] });
  // A zero byte is legal UTF-8 and never occurs in JSON; it is what UTF-16 without a mark looks like.
  if (bytes.includes(0)) return problem('not-utf8', [], null);
  try {
    const text = utf8.decode(bytes);
    return text.trim() === '' ? problem('empty-file', [], null) : text;
  } catch {
    return problem('not-utf8', [], null);
  }
}
