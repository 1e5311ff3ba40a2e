import type { Shell } from '../../shell.js';
import { PartialFile } from './partial-file.js';

/** Where text goes: a file that appears when it is whole, or standard output. */
export interface Sink {
  /** Bytes written; of no use for standard output. */
  readonly length: number;
  readonly write: (text: string) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves it unfinished, to go on later. */
  readonly close: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Opens a file, or standard output where none is named. */
export async function sinkTo(path: string | undefined, shell: Shell, length = 0): Promise<Sink> {
  return path === undefined ? standardOutput(shell) : PartialFile.open(path, length);
}

function standardOutput({ out, drained }: Shell): Sink {
  const nothing = (): Promise<void> => Promise.resolve();
  const write = async (text: string): Promise<void> => {
    if (text === '') return;
    out(text);
    // A slow reader slows the run down instead of filling the memory.
    await drained?.();
  };
  return { length: 0, write, sync: nothing, finish: nothing, close: nothing, discard: nothing };
}

/** Takes what nobody asked for. */
export const nowhere: Sink = {
  length: 0,
  write: () => Promise.resolve(),
  sync: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  close: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};
