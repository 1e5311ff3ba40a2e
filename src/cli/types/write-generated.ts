import { readFile, writeFile } from 'node:fs/promises';
import { whyUnwritable } from '../content/why-unwritable.js';
import { Refusal } from '../refusal.js';

/** What every file says that this command has written. */
const mark = '// Generated from the facts of the rule set';

/**
 * Writes a generated file. It takes the place of a former version, and of nothing else.
 *
 * @param path - where to write
 * @param text - the content
 * @throws Refusal when something else is there, or when it cannot be written
 */
export async function writeGenerated(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: (await isOwn(path)) ? 'w' : 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Refusal('usage', exists ? `\`${path}\` is there already and was not generated; choose another name` : whyUnwritable(path, error));
  }
}

async function isOwn(path: string): Promise<boolean> {
  const content = await readFile(path, 'utf8').catch(() => '');
  return content.includes(mark);
}
