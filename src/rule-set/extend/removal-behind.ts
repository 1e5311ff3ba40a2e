import type { Issue, IssuePath } from '../../issue/issue.js';
import { isPlainObject, type Plain } from '../../issue/plain-data.js';

const places: Readonly<Record<string, readonly string[]>> = {
  fact: ['facts'],
  criterion: ['criteria'],
  phase: ['phases'],
  exercise: ['exercises'],
  source: ['sources'],
  level: ['running', 'levels'],
};

/** The `null` in a patch that took away what a finding misses; null when it was not taken away there. */
export function removalBehind(patch: Plain, issue: Issue): IssuePath | null {
  if (issue.code !== 'unknown-id' && issue.code !== 'order-mismatch') return null;
  const path = [...(places[issue.args.kind] ?? []), issue.args.id];
  let value: Plain = patch;
  for (const key of path) {
    if (!isPlainObject(value) || !Object.hasOwn(value, key)) return null;
    value = value[key] as Plain;
  }
  return value === null ? path : null;
}
