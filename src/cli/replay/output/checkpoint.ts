import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import type { Tally } from '../../../replay/tally.js';
import { Refusal } from '../../refusal.js';
import type { Place } from '../input/raw-line.js';

/** How far a run came. */
export interface Reached {
  /** Place in the input behind the last line that was worked on. */
  readonly place: Place;
  readonly answered: number;
  readonly rejected: number;
  /** Bytes of the output. */
  readonly outLength: number;
  /** Bytes of the rejects. */
  readonly rejectsLength: number;
  readonly tally: Tally | null;
}

/** Everything that decides what a run writes, each under a name for people. */
export type Call = Readonly<Record<string, string | number | null>>;

/** How far a run came, kept beside its unfinished output. */
export class Checkpoint {
  readonly #path: string;

  /**
   * @param out - name of the output
   * @param call - what the run does
   */
  constructor(
    out: string,
    readonly call: Call,
  ) {
    this.#path = `${out}.checkpoint`;
  }

  /** Keeps how far the run came. */
  async save(reached: Reached): Promise<void> {
    await writeFile(`${this.#path}.partial`, JSON.stringify({ call: this.call, reached }), { flush: true });
    await rename(`${this.#path}.partial`, this.#path);
  }

  /**
   * How far an earlier run came; null when there was none, or when it came to its end.
   *
   * @throws Refusal when the earlier run did something else
   */
  async load(): Promise<Reached | null> {
    const text = await readFile(this.#path, 'utf8').catch(() => null);
    if (text === null) return null;
    const { call, reached } = parsed(text) ?? {};
    if (call === undefined || reached === undefined) throw new Refusal('usage', `\`${this.#path}\` is no checkpoint of this tool; start again without --resume`);
    const names = [...new Set([...Object.keys(this.call), ...Object.keys(call)])];
    const other = names.find((name) => (call[name] ?? null) !== (this.call[name] ?? null));
    if (other === undefined) return reached;
    throw new Refusal('usage', `this is not the run that was interrupted: ${other} was ${shown(call[other])} and is ${shown(this.call[other])}; start again without --resume`);
  }

  /** Forgets it. */
  async remove(): Promise<void> {
    await unlink(this.#path).catch(() => undefined);
  }
}

function parsed(text: string): { readonly call?: Call; readonly reached?: Reached } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function shown(value: string | number | null | undefined): string {
  return value === null || value === undefined ? 'not given' : `\`${value}\``;
}
