import type { Line } from '../../../replay/replayer.js';

/** A place in the input between two lines. */
export interface Place {
  /** Bytes before it. */
  readonly offset: number;
  /** Number of the line that follows, from 1. */
  readonly line: number;
}

/** A line of the input with the place behind it. */
export interface RawLine extends Line {
  readonly end: Place;
}
