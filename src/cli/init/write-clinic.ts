import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.js';
import type { ClinicFile } from './clinic-files.js';

/**
 * Writes the files of a clinic folder, and makes the folder where there is none. All are written or none: one that is there
 * already is never touched, and the others would not fit it.
 *
 * @returns the paths that are there already; empty when everything was written
 * @throws Refusal when the folder cannot be made or written to
 */
export async function writeClinic(folder: string, files: readonly ClinicFile[]): Promise<string[]> {
  const there: string[] = [];
  try {
    for (const { path } of files) if (await exists(join(folder, path))) there.push(path);
    if (there.length > 0) return there;
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
    return [];
  } catch (error) {
    throw new Refusal('unreadable', whyUnwritable(folder, error));
  }
}

/** Whether something has that name, be it a link that leads nowhere. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function whyUnwritable(folder: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `\`${folder}\` is not a folder, or a part of it is a file`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `no permission to write into \`${folder}\``;
  return `cannot write into \`${folder}\`: ${message}`;
}
