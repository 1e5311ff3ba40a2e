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
  | 'unreadable';

const codes: Readonly<Record<Ending, number>> = { answered: 0, failed: 1, findings: 2, usage: 64, unreadable: 66 };

/** The code with which the process ends; 64 and 66 as in sysexits. */
export function exitCode(ending: Ending): number {
  return codes[ending];
}
