import { found } from '../issue/found.js';
import { problem, type Issue } from '../issue/issue.js';
import type { Content } from './content.js';
import type { JsonReading } from './read-json.js';

/**
 * Joins files that each hold some of the top-level keys of one rule set.
 *
 * @param folder - name of the folder, for findings
 * @param files - what was read of each file
 */
export function joinFiles(folder: string, files: readonly JsonReading[]): JsonReading {
  const issues: Issue[] = [];
  const joined = new Map<string, { readonly value: unknown; readonly file: Content }>();
  for (const file of files) {
    issues.push(...file.issues);
    if (file.content === null) continue;
    const { value, place } = file.content;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push(place(problem('wrong-type', [], { expected: 'an object', found: found(value) })));
      continue;
    }
    for (const [key, entry] of Object.entries(value)) {
      // Each file may name its own schema for editors; that is about the file, not part of the rule set.
      if (key === '$schema') continue;
      if (!joined.has(key)) joined.set(key, { value: entry, file: file.content });
      else issues.push(place(problem('duplicate-definition', [key], { collection: folder, id: key })));
    }
  }
  if (joined.size === 0 && issues.length > 0) return { content: null, issues };
  const value = Object.fromEntries([...joined].map(([key, entry]) => [key, entry.value]));
  const place = (issue: Issue): Issue => joined.get(String(issue.path[0]))?.file.place(issue) ?? { ...issue, file: folder };
  return { content: { value, place }, issues };
}
