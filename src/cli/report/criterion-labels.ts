import type { Guidance } from '../../decide/guidance.js';

/** The names of criteria in one line. */
export function labelsOf({ criteria }: Guidance, keys: readonly string[]): string {
  return keys.map((key) => criteria[key]?.label ?? key).join('; ');
}
