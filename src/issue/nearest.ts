import { distance } from 'fastest-levenshtein';

/** Looks for the nearest word a few times only: it takes its time, and after the first few it helps nobody. */
export function guesser(times = 20): (word: string, known: Iterable<string>) => string | null {
  let left = times;
  return (word, known) => {
    left -= 1;
    return left < 0 ? null : nearest(word, known);
  };
}

/** The known word most like the given one, or null when none is near enough to be a slip of the pen. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > 200) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const limit = Math.ceil(Math.max(word.length, candidate.length) / 3);
    // Words whose lengths differ more than that need not be compared.
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const steps = distance(word, candidate);
    if (steps > limit || steps >= least) continue;
    best = candidate;
    least = steps;
  }
  return best;
}
