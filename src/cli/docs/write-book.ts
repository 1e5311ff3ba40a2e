import { lstat, mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookFile } from '../../rule-book/rule-book.js';
import { whyUnwritable } from '../content/why-unwritable.js';
import { Refusal } from '../refusal.js';

/** The file by which the folder of a book is known, and which says what belongs to it. */
const list = 'rule-book.json';
const ownName = /^[a-z][\w.%-]*\.(?:html|md|svg|css)$/;

/**
 * Writes a book into a folder of its own, which is made where there is none. A former book is replaced, with the pages that are no longer in it;
 * every file appears under its name only when it is whole.
 *
 * @param force - write into a folder with other files too; they stay
 * @throws Refusal when the folder holds other things, or cannot be written to
 */
export async function writeBook(folder: string, about: object, files: readonly BookFile[], force: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const former = await formerFiles(folder);
    if (former === null && !force && (await readdir(folder)).length > 0) {
      throw new Refusal('usage', `\`${folder}\` holds files that are no rule book; choose another folder, or give --force to write beside them`);
    }
    const names = files.map(({ path }) => path);
    const all = [...new Set([...names, ...(former ?? [])])].sort();
    // While the pages change, the list names old and new ones, so that a run that breaks off can be repeated.
    await replace(folder, list, listOf(about, all));
    for (const { path, text } of files) await replace(folder, path, text);
    for (const path of all) if (!names.includes(path)) await unlink(join(folder, path)).catch(() => undefined);
    await replace(folder, list, listOf(about, [...names].sort()));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreadable', whyFolderUnwritable(folder, error));
  }
}

function listOf(about: object, files: readonly string[]): string {
  return `${JSON.stringify({ ruleBook: about, files }, null, 2)}\n`;
}

/** The files of the book that is there; null when there is none. Only names that a book can have are believed. */
async function formerFiles(folder: string): Promise<string[] | null> {
  try {
    const content: unknown = JSON.parse(await readFile(join(folder, list), 'utf8'));
    if (typeof content !== 'object' || content === null || !('ruleBook' in content) || !('files' in content) || !Array.isArray(content.files)) return null;
    return content.files.filter((name): name is string => typeof name === 'string' && ownName.test(name));
  } catch {
    return null;
  }
}

/** Puts a file in the place of a former one; a link there is replaced, not followed. */
async function replace(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  const present = await lstat(path).catch(() => null);
  if (present?.isDirectory() === true) throw new Refusal('usage', `\`${path}\` is a folder; a page of the book has this name`);
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}

function whyFolderUnwritable(folder: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EEXIST' || code === 'ENOTDIR' ? `\`${folder}\` is not a folder, or a part of it is a file` : whyUnwritable(folder, error);
}
