import { closest, distance } from 'fastest-levenshtein';

/** The known word most like the given one, or null when none is near enough to be a slip of the pen. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 200) return null;
  const match = closest(word, known);
  const limit = Math.ceil(Math.max(word.length, match.length) / 3);
  return distance(word, match) <= limit ? match : null;
}
