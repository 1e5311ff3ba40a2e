/**
 * Whether an object of a JSON text holds a key twice, which a parser drops without a word.
 *
 * @param text - valid JSON
 * @param value - what was parsed from it
 */
export function hasRepeatedKeys(text: string, value: unknown): boolean {
  const keys = countKeys(value);
  // Every key stands before one colon. Where there are no more colons than keys, none was dropped.
  return countColons(text) > keys && countColonsOutsideText(text) > keys;
}

function countKeys(root: unknown): number {
  let count = 0;
  const open: unknown[] = [root];
  // A list of what is left instead of calls of itself: the text may be nested as deep as it likes.
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const entries: readonly unknown[] = isList ? (value as readonly unknown[]) : Object.values(value);
    if (!isList) count += entries.length;
    for (const entry of entries) if (typeof entry === 'object' && entry !== null) open.push(entry);
  }
  return count;
}

function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function countColonsOutsideText(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === ':') count += 1;
    if (sign !== '"') continue;
    for (i += 1; i < text.length && text[i] !== '"'; i += 1) if (text[i] === '\\') i += 1;
  }
  return count;
}
