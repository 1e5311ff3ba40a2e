import { createReadStream } from 'node:fs';
import { Refusal } from '../refusal.js';

/** Anything that gives bytes piece by piece: a file, or standard input. */
export type Bytes = AsyncIterable<Uint8Array | string>;

/**
 * Reads a file or standard input up to a limit.
 *
 * @param file - path of the file, or `-`
 * @param stdin - what `-` stands for
 * @param limit - the most bytes that count as content
 * @returns the content, or null when it is larger than the limit
 * @throws {@link Refusal} when it cannot be read
 */
export async function readBytes(file: string, stdin: Bytes, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // Read piece by piece: a device or a pipe does not say beforehand how large it is.
    for await (const part of file === '-' ? stdin : (createReadStream(file) as Bytes)) {
      parts.push(Buffer.from(part));
      size += part.length;
      if (size > limit) return null;
    }
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(fileName(file), error));
  }
  return Buffer.concat(parts);
}

/** Name of a source in messages. */
export function fileName(file: string): string {
  return file === '-' ? '(stdin)' : file;
}

/** Says in plain words why something could not be read. */
export function whyUnreadable(name: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no file \`${name}\``;
    case 'EISDIR':
      return `\`${name}\` is a folder, not a file`;
    case 'EACCES':
    case 'EPERM':
      return `no permission to read \`${name}\``;
    case 'ELOOP':
      return `the links at \`${name}\` lead in a circle`;
    default:
      return `cannot read \`${name}\`: ${message}`;
  }
}
