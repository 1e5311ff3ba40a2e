import type { Shell } from '../../shell.js';
import { progressLine, type Advance } from './progress-line.js';

const everyMs = 200;

/** One line on a terminal that says how far a run is, and is written over as it goes on; nothing elsewhere. */
export class ProgressBar {
  readonly #began = Date.now();
  #next = this.#began + everyMs;
  #isShown = false;

  constructor(readonly shell: Shell) {}

  /** Tells how far the run is, unless that was told a moment ago. */
  update(advance: Omit<Advance, 'seconds'>): void {
    const { errColumns, err } = this.shell;
    const now = Date.now();
    if (errColumns === undefined || now < this.#next) return;
    this.#next = now + everyMs;
    this.#isShown = true;
    err(`\r${progressLine({ ...advance, seconds: (now - this.#began) / 1000 }).slice(0, errColumns - 1)}\u001b[K`);
  }

  /** Makes room for a message. */
  clear(): void {
    if (this.#isShown) this.shell.err('\r\u001b[K');
    this.#isShown = false;
  }
}
