import { open, rename, stat, truncate, unlink, type FileHandle } from 'node:fs/promises';
import { whyUnwritable } from '../../content/why-unwritable.js';
import { Refusal } from '../../refusal.js';

/** A file that appears under its name only when it is whole; until then it has a name of its own beside it. */
export class PartialFile {
  /** Bytes written. */
  length: number;

  private constructor(
    readonly path: string,
    readonly handle: FileHandle,
    length: number,
  ) {
    this.length = length;
  }

  /**
   * Starts a file, or goes on with one.
   *
   * @param path - the name of the whole file
   * @param length - bytes of it that were written before; what stands behind them is dropped
   * @throws Refusal when it cannot be written
   */
  static async open(path: string, length = 0): Promise<PartialFile> {
    const partial = partialName(path);
    try {
      const present = await stat(path).catch(() => null);
      if (present !== null && !present.isFile()) throw new Refusal('usage', `\`${path}\` is there already and is no file; choose another name`);
      if (length === 0) return new PartialFile(path, await open(partial, 'w'), 0);
      const size = (await stat(partial).catch(() => null))?.size ?? 0;
      if (size < length) throw new Refusal('usage', `\`${partial}\` is missing or shorter than it was; start again without --resume`);
      await truncate(partial, length);
      return new PartialFile(path, await open(partial, 'a'), length);
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('usage', whyUnwritable(path, error));
    }
  }

  async write(text: string): Promise<void> {
    if (text === '') return;
    const bytes = Buffer.from(text);
    await this.handle.appendFile(bytes);
    this.length += bytes.length;
  }

  /** What was written so far survives a crash of the machine. */
  async sync(): Promise<void> {
    await this.handle.datasync();
  }

  /** Leaves it unfinished, to go on later. */
  async close(): Promise<void> {
    await this.handle.close();
  }

  /** Gives it its name. */
  async finish(): Promise<void> {
    await this.handle.sync();
    await this.handle.close();
    await rename(partialName(this.path), this.path);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.handle.close();
    await unlink(partialName(this.path)).catch(() => undefined);
  }
}

/** The name of a file that is not whole. */
function partialName(path: string): string {
  return `${path}.partial`;
}
