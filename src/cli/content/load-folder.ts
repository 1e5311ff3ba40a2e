import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { found } from '../../issue/found.js';
import { problem, type Issue, type Parsed } from '../../issue/issue.js';
import { Refusal } from '../refusal.js';
import type { Content } from './content.js';
import { loadJson } from './load-json.js';
import { whyUnreadable, type Bytes } from './read-bytes.js';

/**
 * Reads the JSON files of a folder, without its subfolders, and joins them by their top-level keys.
 *
 * @throws Refusal when the folder or a file cannot be read, or when there is no JSON file in it
 */
export async function loadFolder(folder: string, stdin: Bytes): Promise<Parsed<Content>> {
  const names = await jsonFiles(folder);
  if (names.length === 0) throw new Refusal('unreadable', `there is no .json file in the folder \`${folder}\``);
  const issues: Issue[] = [];
  const joined = new Map<string, { readonly value: unknown; readonly file: Content }>();
  for (const name of names) {
    const file = await loadJson(join(folder, name), stdin);
    if (!file.ok) {
      issues.push(...file.issues);
      continue;
    }
    const { value, place } = file.value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push(place(problem('wrong-type', [], { expected: 'an object', found: found(value) })));
      continue;
    }
    for (const [key, entry] of Object.entries(value)) {
      // Each file may name its own schema for editors; that is about the file, not part of the rule set.
      if (key === '$schema') continue;
      if (!joined.has(key)) joined.set(key, { value: entry, file: file.value });
      else issues.push(place(problem('duplicate-definition', [key], { collection: folder, id: key })));
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const value = Object.fromEntries([...joined].map(([key, entry]) => [key, entry.value]));
  const place = (issue: Issue): Issue => joined.get(String(issue.path[0]))?.file.place(issue) ?? { ...issue, file: folder };
  return { ok: true, value: { value, place }, issues };
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json')).map(({ name }) => name).sort();
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(folder, error));
  }
}
