import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { hamstring, type HamstringSnapshot } from '../../src/hamstring.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';

const parsed = parseRuleSet(hamstring);
if (!parsed.ok) throw new Error('the bundled rule set has errors');
const rules: RuleSet<HamstringSnapshot> = parsed.value;

const assessed = { assessedOn: '2026-03-30', injury: { date: '2026-03-28' } };

/** What is told of dates before the injury, as path and message. */
function told(snapshot: HamstringSnapshot): string[] {
  const { ok, issues } = parseSnapshot(rules, snapshot);
  expect(ok, 'the snapshot is accepted').toBe(true);
  return issues.filter(({ code }) => code === 'before-episode').map((issue) => `${issue.path.join('.')}: ${describeIssue(issue).message}`);
}

describe('what is dated before the injury', () => {
  it.each<[string, HamstringSnapshot, string[]]>([
    ['a test of the day before', { ...assessed, pain: { walking: { value: 0, measuredOn: '2026-03-27' } } }, ['pain.walking.measuredOn: the measurement is from 2026-03-27, before `injury.date` on 2026-03-28']],
    ['a statement', { ...assessed, screens: { flare: { value: 'complete', measuredOn: '2026-03-27' } } }, ['screens.flare.measuredOn: the statement is from 2026-03-27, before `injury.date` on 2026-03-28']],
    ['a decision', { ...assessed, overrides: { restore: { by: 'Dr A', reason: 'examined', on: '2026-03-27' } } }, ['overrides.restore.on: the override is from 2026-03-27, before `injury.date` on 2026-03-28']],
    ['a test of the day of the injury is after it', { ...assessed, pain: { walking: { value: 0, measuredOn: '2026-03-28' } } }, []],
    ['a test without a date is of today', { ...assessed, pain: { walking: 0 } }, []],
    ['without the day of the injury nobody knows', { assessedOn: '2026-03-30', pain: { walking: { value: 0, measuredOn: '2026-03-27' } } }, []],
    ['what never becomes stale may be older', { ...assessed, person: { age: { value: 27, measuredOn: '2026-01-01' } } }, []],
  ])('%s', (_, snapshot, expected) => expect(told(snapshot)).toEqual(expected));
});

it('is told in the same order whatever the order of keys', () => {
  const day = { value: 0, measuredOn: '2026-03-27' };
  const [one, other] = [told({ ...assessed, pain: { rest: day, walking: day } }), told({ ...assessed, pain: { walking: day, rest: day } })];
  expect(one).toHaveLength(2);
  expect(other).toEqual(one);
});

describe('the day on which the injury began is a date', () => {
  it('and no other fact can be it', () => {
    const { injury, ...others } = { injury: rules.data.facts['pain.rest'], ...rules.data.facts };
    const { issues } = parseRuleSet({ ...rules.data, facts: { ...others, 'pain.rest': { ...injury, startsEpisode: true } } });
    expect(issues.map(({ code, path }) => [code, path.join(' ')])).toContainEqual(['fact-unexpected', 'facts pain.rest startsEpisode']);
  });
});
