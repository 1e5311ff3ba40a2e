import type { Colors } from 'picocolors/types.js';
import type { Bytes } from './content/read-bytes.js';

/** What the command line has of the world around it. */
export interface Shell {
  readonly stdin: Bytes;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Width of the lines, in columns. */
  readonly width: number;
  readonly colors: Colors;
  /** The present day, YYYY-MM-DD; only what judges the age of reviews asks for it. */
  readonly today: string;
  /** Resolves when more can be written to `out`; absent where nothing waits. */
  readonly drained?: () => Promise<void>;
  /** Width of the terminal behind `err`, in columns; absent where there is none. */
  readonly errColumns?: number;
  /** Calls back once when the person interrupts the run; gives what ends the listening. Absent where nobody can. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Width of the lines for a terminal: readable on a narrow one and on a wide one. */
export function lineWidth(columns: number | undefined): number {
  return Math.min(100, Math.max(40, columns ?? 80));
}
