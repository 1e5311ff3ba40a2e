import { plural } from '../../decide/words/quantity.js';
import { fileName } from '../content/read-bytes.js';
import { issuesInText } from '../findings/issues-in-text.js';
import type { Shell } from '../shell.js';
import type { Reached } from './output/checkpoint.js';
import { ProgressBar } from './output/progress-bar.js';
import { inThousands } from './output/progress-line.js';
import type { Settings } from './settings.js';
import { rejectsTold, type Outcome } from './work/outcome.js';

/** Tells the person at the terminal how a run goes: how far it is, the first rejected lines, and the counts at the end. */
export class Telling {
  readonly #bar: ProgressBar;
  #told = 0;

  constructor(
    readonly settings: Settings,
    readonly shell: Shell,
    readonly from: Reached,
    readonly size: number | null,
  ) {
    this.#bar = new ProgressBar(shell);
  }

  /** Hears of lines that are written. */
  written({ firstRejects }: Outcome, { answered, rejected, place }: Reached): void {
    const { colors, err } = this.shell;
    const file = fileName(this.settings.file);
    for (const { line, issues } of firstRejects.slice(0, rejectsTold - this.#told)) {
      this.#told += 1;
      this.#bar.clear();
      err(issuesInText(issues.map((issue) => ({ ...issue, file, line })), colors));
    }
    const { from, size } = this;
    const lines = answered + rejected;
    this.#bar.update({ lines, ownLines: lines - from.answered - from.rejected, bytes: place.offset, from: from.place.offset, size, rejected });
  }

  /** Tells the counts: every line is answered or rejected. */
  end({ answered, rejected }: Reached): void {
    const { settings, shell } = this;
    this.#bar.clear();
    const untold = rejected > this.#told ? `… and ${inThousands(rejected - this.#told)} more rejected lines\n` : '';
    const kept = rejected === 0 || settings.rejects !== undefined ? '' : '; --rejects FILE keeps them';
    shell.err(`${untold}${lineCount(answered + rejected)}: ${inThousands(answered)} answered, ${inThousands(rejected)} rejected${kept}\n`);
  }

  /** Tells that the run was interrupted. */
  stopped({ place, answered, rejected }: Reached): void {
    this.#bar.clear();
    this.shell.err(`interrupted before line ${place.line}, after ${lineCount(answered + rejected)}; the same call with --resume goes on there\n`);
  }
}

function lineCount(lines: number): string {
  return plural(lines, 'line').replace(String(lines), inThousands(lines));
}
