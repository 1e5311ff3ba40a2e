import { doubt } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import { isPlainObject, type Plain } from '../issue/plain-data.js';
import type { CheckContext } from './context.js';
import { defineCheck } from './check.js';
import { usesOf } from './uses.js';

const kinds = { facts: 'fact', criteria: 'criterion', sources: 'source' } as const;
type Collection = keyof typeof kinds;
const collections = Object.keys(kinds) as readonly Collection[];

/**
 * Facts, criteria and sources that nothing refers to. What a parent defines may become unused by a change, and then does no
 * harm; so only what the file itself adds is told.
 */
export const unused = defineCheck({
  codes: ['unused'],
  *run(context) {
    const { data, parent, isSound } = context;
    const uses = usesOf(data);
    const unclear = unclearUses(context);
    if (unclear === null) return;
    for (const collection of collections) {
      for (const id of Object.keys(data[collection])) {
        const known = uses[collection].has(id) || unclear.has(id) || (parent !== null && Object.hasOwn(parent[collection], id));
        if (!known && isSound(collection, id)) yield doubt('unused', [collection, id], { kind: kinds[collection], id });
      }
    }
  },
});

const maxWords = 200;

/** Parts of every rule set that refer to others. */
const referring = ['facts', 'screens', 'criteria', 'holds', 'underHold', 'setbacks', 'phases', 'exercises', 'warnings', 'advice'];

/**
 * The ids that parts with errors may refer to: those they name, and those that they name misspelled. Null when nothing
 * can be said: a part is missing that would refer to much, or there are too many words to look for the near ones.
 */
function unclearUses({ data, own, isSound }: CheckContext): ReadonlySet<string> | null {
  if (!isPlainObject(own) || referring.some((key) => !isSound(key) && !Object.hasOwn(own, key))) return null;
  const words = new Set<string>();
  const collect = (value: Plain): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const [key, part] of Object.entries(own)) {
    if (!isSound(key)) collect(part);
    else if (isPlainObject(part)) Object.entries(part).filter(([id]) => !isSound(key, id)).forEach(([, entry]) => collect(entry));
  }
  const ids = collections.flatMap((collection) => Object.keys(data[collection]));
  const known = new Set(ids);
  const strange = [...words].filter((word) => !known.has(word) && /^[\w.-]+$/.test(word));
  if (strange.length > maxWords) return null;
  return new Set([...words, ...strange.flatMap((word) => nearest(word, ids) ?? [])]);
}
