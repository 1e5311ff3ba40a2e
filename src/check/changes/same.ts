import { canonicalize } from 'json-canonicalize';

/** Whether two pieces of JSON data are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalize(a) === canonicalize(b);
}
