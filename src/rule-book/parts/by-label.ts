/** Ids in the alphabetical order of their labels; the same on every machine. */
export function byLabel(ids: readonly string[], labelOf: (id: string) => string): string[] {
  const key = (id: string): string => labelOf(id).toLowerCase();
  return [...ids].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
