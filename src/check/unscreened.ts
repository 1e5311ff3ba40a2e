import { isPlainObject } from '../issue/plain-data.js';
import { doubt } from '../issue/issue.js';
import type { Root } from '../rule-set/condition.js';
import { defineCheck } from './check.js';
import { screenAll } from './screened.js';

/** Holds and setbacks that remain unknown, and so count, although every screen is complete and nothing was found. */
export const unscreened = defineCheck({
  codes: ['unscreened'],
  *run(context) {
    const { data, own, isSound } = context;
    // A screen that could not be understood may answer anything.
    const written = isPlainObject(own) && own.screens !== undefined && isPlainObject(own.screens) ? Object.keys(own.screens) : [];
    if (!isSound('screens') || written.some((id) => !isSound('screens', id))) return;
    const screened = screenAll(context);
    for (const [collection, kind] of [['holds', 'hold'], ['setbacks', 'setback']] as const) {
      const entries: Readonly<Record<string, { readonly when: Root }>> = data[collection];
      for (const [id, { when }] of Object.entries(entries)) {
        const facts = isSound(collection, id) ? screened.open(when) : null;
        if (facts !== null && facts.length > 0) yield doubt('unscreened', [collection, id, 'when'], { kind, id, facts });
      }
    }
  },
});
