import { doubt } from '../issue/issue.js';
import { defineCheck } from './check.js';

/** What the checks before could not look into, because it would have taken too long. It stands last, when everything was asked. */
export const leftOpen = defineCheck({
  codes: ['not-worked-out'],
  *run({ analysis: { space, solver } }) {
    for (const { path, limit, unit } of space.leftOpen()) yield doubt('not-worked-out', path, { what: wordsFor(path[0]), limit, unit });
    const limit = solver.givenUpAfter();
    if (limit !== null) yield doubt('not-worked-out', [], { what: 'a question about the conditions', limit, unit: 'steps' });
  },
});

function wordsFor(collection: string | number | undefined): string {
  return collection === 'facts' ? 'a fact' : 'a condition';
}
