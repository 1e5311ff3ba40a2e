import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { joinFiles } from '../../json/join-files.js';
import type { JsonReading } from '../../json/read-json.js';
import { Refusal } from '../refusal.js';
import { loadReading } from './load-json.js';
import { whyUnreadable, type Bytes } from './read-bytes.js';

/**
 * Reads the JSON files of a folder, without its subfolders, and joins them by their top-level keys.
 *
 * @throws Refusal when the folder or a file cannot be read, or when there is no JSON file in it
 */
export async function loadFolder(folder: string, stdin: Bytes): Promise<JsonReading> {
  const names = await jsonFiles(folder);
  if (names.length === 0) throw new Refusal('unreadable', `there is no .json file in the folder \`${folder}\``);
  const files: JsonReading[] = [];
  for (const name of names) files.push(await loadReading(join(folder, name), stdin));
  return joinFiles(folder, files);
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json')).map(({ name }) => name).sort();
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(folder, error));
  }
}
