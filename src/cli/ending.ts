/** How a run ended. */
export type Ending =
  /** There is an answer, perhaps with warnings. */
  | 'answered'
  /** The tool itself failed. */
  | 'failed'
  /** Something in the content prevents an answer. */
  | 'findings'
  /** The call was wrong. */
  | 'usage'
  /** A file could not be read. */
  | 'unreadable'
  /** The person stopped it; it can go on later. */
  | 'interrupted';

const codes: Readonly<Record<Ending, number>> = { answered: 0, failed: 1, findings: 2, usage: 64, unreadable: 66, interrupted: 130 };

/** The code with which the process ends; 64 and 66 as in sysexits, 130 as shells count an interrupt. */
export function exitCode(ending: Ending): number {
  return codes[ending];
}
