import { describe, expect, it } from 'vitest';
import { findingsAfter, findingsOfChild, type Any } from './findings.js';

const cited = (source: object) => (rules: Any) => {
  rules.sources.paper = { title: 'Calf strain in runners', basis: 'trial', doi: '10.1000/182', verification: 'read', ...source };
  rules.warnings['runs-for-it'].sources = [{ id: 'paper', locator: 'table 2' }];
};
const never = 'never-reviewed at sources.paper: the source `paper` has no date of review';

describe('a source without a date of review', () => {
  it.each<[string, object, string[]]>([
    ['that was read', {}, [never]],
    ['that was never read', { verification: 'recalled' }, [never]],
    ['that is the choice of the authors is reviewed with the rule set', { basis: 'house-default', verification: 'own' }, []],
    ['is not there: it has one', { reviewedOn: '2026-01-01' }, []],
    ['whose date is no day', { reviewedOn: '2026-02-30' }, ['wrong-format at sources.paper.reviewedOn: expected a date as YYYY-MM-DD, found text "2026-02-30"']],
  ])('%s', (_, source, expected) => expect(findingsAfter(cited(source))).toEqual(expected));
});

describe('the last review', () => {
  const ruleSet = (days: number, limit: number) => [`review-overdue at reviewedOn: the rule set was last reviewed on 2026-01-01, ${days} days ago; at most ${limit} days may pass`];
  it.each<[string, object, string[]]>([
    ['was two years ago', { today: '2028-01-01' }, []],
    ['was two years and a day ago', { today: '2028-01-02' }, ruleSet(731, 730)],
    ['was longer ago than a limit of 30 days', { today: '2026-02-01', maxReviewAgeDays: 30 }, ruleSet(31, 30)],
    ['was just as long ago as that limit', { today: '2026-01-31', maxReviewAgeDays: 30 }, []],
    ['was today, and today is all that counts', { today: '2026-01-01', maxReviewAgeDays: 0 }, []],
    ['lies ahead', { today: '2020-01-01' }, []],
    ['may be long ago when nobody says which day it is', {}, []],
    ['cannot be compared with a day that does not exist', { today: '2030-02-30' }, []],
  ])('%s', (_, options, expected) => expect(findingsAfter(() => undefined, options)).toEqual(expected));

  it('of a source counts by itself', () => {
    expect(findingsAfter(cited({ reviewedOn: '2023-12-31' }), { today: '2026-01-01' })).toEqual([
      'review-overdue at sources.paper.reviewedOn: the source `paper` was last reviewed on 2023-12-31, 732 days ago; at most 730 days may pass',
    ]);
  });

  it('of the parent, and of its sources, is for the parent to mend', () => {
    const parent = (rules: Any) => {
      cited({ reviewedOn: '2020-01-01' })(rules);
      rules.reviewedOn = '2020-01-01';
    };
    expect(findingsOfChild({}, parent, { today: '2026-02-01' })).toEqual([]);
  });
});
