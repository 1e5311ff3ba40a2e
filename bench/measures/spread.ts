/** The middle of some numbers and how far they lie apart. */
export interface Spread {
  readonly median: number;
  /** A quarter of the numbers lies below. */
  readonly low: number;
  /** A quarter of the numbers lies above. */
  readonly high: number;
}

/** Median and quartiles. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}
