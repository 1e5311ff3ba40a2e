import { isPlainObject, type Plain } from '../issue/plain-data.js';

/** The collections of a rule set, each keyed by id. */
export const collections = ['facts', 'screens', 'criteria', 'holds', 'setbacks', 'phases', 'exercises', 'warnings', 'advice', 'sources'] as const;

/** A collection of a rule set. */
export type Collection = (typeof collections)[number];

/** Ids that are written down, well or badly; null for a collection that could not be read at all, where any id may exist. */
export type Names = Readonly<Record<Collection | 'levels', ReadonlySet<string> | null>>;

/** Collects the ids of a rule set before its content is understood. */
export function namesOf(effective: Plain): Names {
  const root = new Map(isPlainObject(effective) ? Object.entries(effective) : []);
  const idsIn = (value: Plain = null): ReadonlySet<string> | null => (isPlainObject(value) ? new Set(Object.keys(value)) : null);
  const running = root.get('running') ?? { levels: {} };
  const levels = isPlainObject(running) ? idsIn(running.levels) : null;
  const names = collections.map((collection) => [collection, idsIn(root.get(collection))] as const);
  return { ...(Object.fromEntries(names) as Record<Collection, ReadonlySet<string> | null>), levels };
}
