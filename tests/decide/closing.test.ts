import { describe, expect, it } from 'vitest';
import { closingOf, type Closing } from '../../src/decide/closing.js';
import type { Condition } from '../../src/rule-set/condition.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { Resolved } from '../../src/rule-set/resolved.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const equal = (fact: string, value: unknown) => ({ fact, operator: 'equal', value }) as Condition;
const run = equal('goal', 'run');
const walk = equal('goal', 'walk');
const noPain = equal('pain.walking', 0);
const uninjured = { fact: 'strength.uninjured', operator: 'greaterThanInclusive', value: 100 } as Condition;

function closing(condition: Condition): Closing {
  const rules = miniRuleSet();
  rules.criteria.asked = { label: 'Asked', ...('fact' in condition || 'condition' in condition ? { all: [condition] } : condition), rationale: 'x', sources: [{ id: 'house', locator: 'x' }] };
  const parsed = parseRuleSet(rules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { data, conditions: { nodes } } = parsed.value;
  return closingOf({ data, nodes }, nodes.get('criterion:asked') as Resolved);
}

describe('what closes a condition for good', () => {
  it.each<[string, Condition, Closing]>([
    ['nothing closes a condition over what can get better', noPain, 'never'],
    ['another goal closes a condition over the goal whenever it is unmet', run, 'unmet'],
    ['so does either of two goals that are asked together', { any: [run, walk] }, 'unmet'],
    ['a goal beside what can get better: only the facts tell which of them fails', { all: [run, noPain] }, 'facts'],
    ['one of two goals, or what can get better: pain may always get better', { any: [run, noPain] }, 'never'],
    ['each goal has its own way: one of them is always open', { any: [{ all: [run, noPain] }, { all: [walk, equal('swelling', 'none')] }] }, 'never'],
    ['only one goal has a way', { any: [{ all: [run, noPain] }, { all: [run, equal('swelling', 'none')] }] }, 'facts'],
    ['a goal behind a criterion', { all: [{ condition: 'wants-to-run' }, noPain] }, 'facts'],
    ['a number that cannot get better has too many values to try', { any: [{ all: [uninjured, noPain] }, { all: [uninjured, run] }] }, 'facts'],
  ])('%s', (_, condition, expected) => {
    expect(closing(condition)).toBe(expected);
  });
});
