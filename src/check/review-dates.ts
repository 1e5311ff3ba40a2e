import { doubt, type Issue, type IssuePath } from '../issue/issue.js';
import { dayNumber } from '../snapshot/calendar.js';
import { defineCheck } from './check.js';

const twoYears = 730;

/** Rule sets and sources that nobody has looked at, or not for long. What the rule set chose itself is reviewed with it. */
export const reviewDates = defineCheck({
  codes: ['never-reviewed', 'review-overdue'],
  *run({ data, isSound, options: { today, maxReviewAgeDays: limit = twoYears } }) {
    const present = today === undefined ? null : dayNumber(today);
    const overdue = (source: string | null, reviewedOn: unknown, path: IssuePath): Issue[] => {
      // The checks also look at rule sets of which parts are missing.
      if (typeof reviewedOn !== 'string') return [];
      const days = (present ?? NaN) - (dayNumber(reviewedOn) ?? NaN);
      return days > limit ? [doubt('review-overdue', path, { source, reviewedOn, days, limit })] : [];
    };
    if (isSound('reviewedOn')) yield* overdue(null, data.reviewedOn, ['reviewedOn']);
    for (const [id, { basis, reviewedOn }] of Object.entries(data.sources)) {
      if (!isSound('sources', id)) continue;
      if (reviewedOn !== undefined) yield* overdue(id, reviewedOn, ['sources', id, 'reviewedOn']);
      else if (basis !== 'house-default') yield doubt('never-reviewed', ['sources', id], { source: id });
    }
  },
});
