import { problem } from '../issue/issue.js';
import type { Basis } from '../rule-set/source.js';
import { defineCheck } from './check.js';

/** An article for lay readers lends no weight to a number, and need not be public; a choice of one's own is nowhere else. */
const neverPublished: readonly Basis[] = ['house-default', 'article'];

/** Publications that cannot be found by what is written of them. */
export const sourceNotFindable = defineCheck({
  codes: ['source-not-findable'],
  *run({ data, isSound }) {
    for (const [id, { basis, doi, url, authors, year }] of Object.entries(data.sources)) {
      if (!isSound('sources', id) || neverPublished.includes(basis)) continue;
      const findable = doi !== undefined || url !== undefined || (authors !== undefined && year !== undefined);
      if (!findable) yield problem('source-not-findable', ['sources', id], { source: id, basis });
    }
  },
});
