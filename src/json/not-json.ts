import { parse } from '@humanwhocodes/momoa';
import { problem, type Issue } from '../issue/issue.js';
import { positionAt } from './position.js';

/** Says where and why a text is not JSON. */
export function notJson(text: string, error: unknown): Issue {
  const end = text.trimEnd().length;
  const stopped = stoppedAt(error instanceof Error ? error.message : '', end);
  if (stopped !== null && stopped >= end) {
    const reason = 'it ends before the last bracket or quotation mark is closed';
    return { ...problem('not-json', [], { reason }), ...positionAt(text, end) };
  }
  // Momoa points to the start of what is wrong, the platform often behind it; but momoa lets a line break inside text pass.
  const offset = unexpectedAt(text) ?? stopped ?? 0;
  return { ...problem('not-json', [], { reason: reasonAt(text, offset) }), ...positionAt(text, offset) };
}

/** Where the platform's parser stopped, as far as its message says. */
function stoppedAt(message: string, end: number): number | null {
  if (message.startsWith('Unexpected end')) return end;
  const match = /position (\d+)/.exec(message);
  return match === null ? null : Number(match[1]);
}

/** Where momoa finds something unexpected; null when it finds nothing. */
function unexpectedAt(text: string): number | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    const { offset } = error as { offset?: unknown };
    return typeof offset === 'number' ? offset : null;
  }
}

function reasonAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 200);
  const before = text.slice(Math.max(0, offset - 200), offset);
  const [word = ''] = /^(?:"[^"\n]*"?|[\w.+-]+|.)/su.exec(rest) ?? [];
  if (/^[\n\r]/.test(word)) return 'a line break inside text; write it as `\\n`';
  if (/^['\u2018-\u201d]/.test(word)) return `unexpected ${word}; text stands in straight double quotation marks`;
  if (/^[}\]]/.test(word) && /,\s*$/.test(before)) {
    return `unexpected \`${word}\` after a comma; remove the comma`;
  }
  if (/^[+-]?(?:NaN|Infinity)$/.test(word)) return `\`${word}\` is not a JSON number; leave out what is not known`;
  const unexpected = `unexpected \`${word.length > 40 ? `${word.slice(0, 40)}…` : word}\``;
  const isCommaMissing = /^"[^"\n]*"\s*:/.test(rest) && /["}\]\w]\s*$/.test(before);
  return isCommaMissing ? `${unexpected}; a comma is missing before it` : unexpected;
}
