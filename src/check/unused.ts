import { doubt } from '../issue/issue.js';
import { guesser } from '../issue/nearest.js';
import { isPlainObject } from '../issue/plain-data.js';
import type { CheckContext } from './context.js';
import { defineCheck } from './check.js';
import { usesOf } from './uses.js';

const kinds = { facts: 'fact', criteria: 'criterion', sources: 'source' } as const;

/** Parts of every rule set that refer to others. */
const required = ['facts', 'screens', 'criteria', 'holds', 'underHold', 'setbacks', 'phases', 'exercises', 'warnings', 'advice'];

/**
 * Facts, criteria and sources that nothing refers to. What a parent defines may become unused by a change, and then does no
 * harm; so only what the file itself adds is told.
 */
export const unused = defineCheck({
  codes: ['unused'],
  *run(context) {
    const { data, parent } = context;
    if (!isWhole(context)) return;
    const uses = usesOf(data);
    const guess = guesser();
    for (const collection of ['facts', 'criteria', 'sources'] as const) {
      for (const id of Object.keys(data[collection])) {
        const isInherited = parent !== null && Object.hasOwn(parent[collection], id);
        if (isInherited || uses[collection].has(id)) continue;
        // An id of the parent with a slip of the pen changes nothing, and nobody would see it.
        const nearest = parent === null ? null : guess(id, Object.keys(parent[collection]));
        yield doubt('unused', [collection, id], { kind: kinds[collection], id, nearest });
      }
    }
  },
});

/** Whether no part of the file has errors: what is misspelled or missing there may be meant to refer to anything. */
function isWhole({ own, isSound }: CheckContext): boolean {
  if (!isPlainObject(own) || !required.every((key) => isSound(key))) return false;
  return Object.entries(own).every(([key, part]) => isSound(key) && (!isPlainObject(part) || Object.keys(part).every((id) => isSound(key, id))));
}
