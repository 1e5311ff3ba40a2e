import type { Ending } from './ending.js';

/** Ends a run with a message instead of an answer: the call was wrong, or a file could not be read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param ending - why there is no answer
   * @param message - one sentence for the person at the terminal, lower case, no final stop
   */
  constructor(
    readonly ending: Extract<Ending, 'usage' | 'unreadable'>,
    message: string,
  ) {
    super(message);
  }
}
