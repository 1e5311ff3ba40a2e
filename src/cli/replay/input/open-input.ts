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
    const about = await stat(file);
    if (about.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    // A pipe starts where it is, like standard input.
    if (!about.isFile()) return { from: () => readable(file, {}), size: null, changed: null };
    return { from: (start) => readable(file, { start }), size: about.size, changed: about.mtimeMs };
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(file, error));
  }
}

async function* readable(file: string, from: { readonly start?: number }): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { ...from, highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(file, error));
  }
}
