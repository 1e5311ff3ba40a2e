/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** Between two numbers, every value alike. */
  readonly between: (range: Range) => number;
  /** A whole number between two, both included. */
  readonly whole: (range: Range) => number;
  /** Around zero: most values within `size`, none beyond three times that. */
  readonly noise: (size: number) => number;
  /** True in this share of cases. */
  readonly chance: (share: number) => boolean;
}

/** The least and the largest value. */
export type Range = readonly [least: number, most: number];

/**
 * Starts a stream of numbers (sfc32).
 *
 * @param seed - the seed of all streams
 * @param stream - which of them; each has numbers of its own
 */
export function randomOf(seed: number, stream: number): Random {
  let [a, b, c, count] = [seed | 0, stream | 0, Math.floor(stream / 2 ** 32) | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i += 1) next();
  return {
    between: ([least, most]) => least + next() * (most - least),
    whole: ([least, most]) => least + Math.floor(next() * (most - least + 1)),
    // The sum of several draws, since a logarithm may differ in its last digit between machines.
    noise: (size) => (next() + next() + next() - 1.5) * 2 * size,
    chance: (share) => next() < share,
  };
}
