import type { Spread } from './spread.js';

/** One thing that was measured. */
export interface Figure {
  /** What was measured, in words. */
  readonly name: string;
  readonly value: Spread;
  readonly unit: string;
}

/** One figure against another of the same run. */
export interface Comparison {
  readonly name: string;
  readonly value: Spread;
  /** What stands behind the number: `times faster`, `times the cost`. */
  readonly unit: string;
  /** What was aimed for; null when it is only told. */
  readonly aim: Aim | null;
}

/** A limit for a figure. */
export interface Aim {
  readonly kind: 'at least' | 'at most';
  readonly limit: number;
}

/** A group of figures that were measured together. */
export interface Measure {
  readonly title: string;
  /** What a reader must know to read the figures, in sentences. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  readonly comparisons: readonly Comparison[];
}

/** Whether an aim is met by the median. */
export function isMet({ kind, limit }: Aim, { median }: Spread): boolean {
  return kind === 'at least' ? median >= limit : median <= limit;
}
