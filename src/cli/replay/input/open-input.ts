import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { whyUnreadable, type Bytes } from '../../content/read-bytes.js';
import { Refusal } from '../../refusal.js';

/** An input that can be read. */
export interface Input {
  /** Its bytes from a place on; standard input starts where it is. */
  readonly from: (offset: number) => Bytes;
  /** Size in bytes; null when it is not known. */
  readonly size: number | null;
  /** When it was last changed; null when it is not known. */
  readonly changed: number | null;
}

const pieceBytes = 256 * 1024;

/**
 * Opens a cohort.
 *
 * @param file - path of the file, or `-`
 * @param stdin - what `-` stands for
 * @throws Refusal when it cannot be read
 */
export async function openInput(file: string, stdin: Bytes): Promise<Input> {
  if (file === '-') return { from: () => stdin, size: null, changed: null };
  try {
    const { size, mtimeMs, isDirectory, isFile } = await describe(file);
    if (isDirectory) throw Object.assign(new Error(), { code: 'EISDIR' });
    return { from: (offset) => readable(file, offset), size: isFile ? size : null, changed: isFile ? mtimeMs : null };
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(file, error));
  }
}

async function describe(file: string): Promise<{ size: number; mtimeMs: number; isDirectory: boolean; isFile: boolean }> {
  const about = await stat(file);
  return { size: about.size, mtimeMs: about.mtimeMs, isDirectory: about.isDirectory(), isFile: about.isFile() };
}

async function* readable(file: string, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { start, highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(file, error));
  }
}
