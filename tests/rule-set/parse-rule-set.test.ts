import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { createRehab } from '../../src/create-rehab.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

type Any = any;

const sources = [{ id: 'house', locator: 'test' }];

/** Each row: what a clinic got wrong, how the file then looks, and the finding. */
const wrong: [string, (rules: Any) => void, { code: string; path: string; args?: object }][] = [
  ['a key that is not known', (r) => (r.phases.late.entri = 1), { code: 'unknown-key', path: 'phases.late.entri', args: { nearest: 'entry' } }],
  ['a missing key', (r) => delete r.criteria['two-days'].rationale, { code: 'missing-key', path: 'criteria.two-days', args: { key: 'rationale' } }],
  ['text where a list belongs', (r) => (r.phaseOrder = 'early'), { code: 'wrong-type', path: 'phaseOrder', args: { expected: 'a list' } }],
  ['an unknown word for a basis', (r) => (r.sources.house.basis = 'trail'), { code: 'not-one-of', path: 'sources.house.basis', args: { nearest: 'trial' } }],
  ['an id with a space', (r) => (r.criteria['two days'] = r.criteria['two-days']), { code: 'wrong-format', path: 'criteria.two days' }],
  ['a version without patch', (r) => (r.version = '1.0'), { code: 'wrong-format', path: 'version' }],
  ['a review date that is no day', (r) => (r.reviewedOn = '2026-02-30'), { code: 'wrong-format', path: 'reviewedOn' }],
  ['an empty `any`', (r) => (r.phases.late.entry = { any: [] }), { code: 'empty-list', path: 'phases.late.entry.any' }],
  ['an empty `all` deep inside', (r) => (r.phases.late.entry = { all: [{ any: [{ all: [] }] }] }), { code: 'empty-list', path: 'phases.late.entry.all[0].any[0].all' }],
  ['`all` and `any` in one node', (r) => (r.phases.late.entry = { all: [{ condition: 'two-days' }], any: [{ condition: 'two-days' }] }), { code: 'condition-shape', path: 'phases.late.entry', args: { found: ['all', 'any'] } }],
  ['a criterion without a condition', (r) => delete r.criteria['two-days'].all, { code: 'condition-shape', path: 'criteria.two-days', args: { found: [] } }],
  ['a criterion with two conditions', (r) => (r.criteria['two-days'].any = r.criteria['two-days'].all), { code: 'condition-shape', path: 'criteria.two-days' }],
  ['a comparison that stands alone', (r) => (r.holds['two-signs'].when = { fact: 'sign.count', operator: 'equal', value: 2 }), { code: 'condition-shape', path: 'holds.two-signs.when' }],
  ['a comparison in a gate', (r) => (r.phases.late.entry = { all: [{ fact: 'pain.walking', operator: 'equal', value: 0 }] }), { code: 'bare-comparison', path: 'phases.late.entry.all[0]' }],
  ['a negation', (r) => (r.holds['two-signs'].when = { not: { condition: 'two-days' } }), { code: 'forbidden-condition', path: 'holds.two-signs.when.not', args: { key: 'not' } }],
  ['`notEqual`', (r) => (r.criteria['two-days'].all = [{ fact: 'injury.days', operator: 'notEqual', value: 1 }]), { code: 'forbidden-condition', path: 'criteria.two-days.all[0].operator', args: { key: 'notEqual' } }],
  ['`notIn`', (r) => (r.criteria['two-days'].all = [{ fact: 'injury.days', operator: 'notIn', value: [1] }]), { code: 'forbidden-condition', path: 'criteria.two-days.all[0].operator' }],
  ['a path', (r) => (r.criteria['two-days'].all = [{ fact: 'injury.days', operator: 'equal', value: 1, path: '$.x' }]), { code: 'forbidden-condition', path: 'criteria.two-days.all[0].path' }],
  ['params', (r) => (r.criteria['two-days'].all = [{ fact: 'injury.days', operator: 'equal', value: 1, params: {} }]), { code: 'forbidden-condition', path: 'criteria.two-days.all[0].params' }],
  ['a priority', (r) => (r.phases.late.entry.priority = 2), { code: 'forbidden-condition', path: 'phases.late.entry.priority' }],
  ['a fact as value', (r) => (r.criteria['two-days'].all = [{ fact: 'injury.days', operator: 'equal', value: { fact: 'pain.walking' } }]), { code: 'wrong-type', path: 'criteria.two-days.all[0].value' }],
  ['an operator of its own', (r) => (r.criteria['two-days'].all[0].operator = 'greaterThen'), { code: 'not-one-of', path: 'criteria.two-days.all[0].operator', args: { nearest: 'greaterThan' } }],
  ['a misspelled fact', (r) => (r.criteria['two-days'].all[0].fact = 'injury.day'), { code: 'unknown-id', path: 'criteria.two-days.all[0].fact', args: { kind: 'fact', nearest: 'injury.days' } }],
  ['a misspelled criterion', (r) => (r.phases.late.entry.all[0].condition = 'walks-without-pian'), { code: 'unknown-id', path: 'phases.late.entry.all[0].condition', args: { nearest: 'walks-without-pain' } }],
  ['a criterion named like something every object has', (r) => (r.phases.late.entry.all[0].condition = 'toString'), { code: 'unknown-id', path: 'phases.late.entry.all[0].condition' }],
  ['an unknown source', (r) => (r.criteria['two-days'].sources[0].id = 'hous'), { code: 'unknown-id', path: 'criteria.two-days.sources[0].id', args: { nearest: 'house' } }],
  ['an unknown phase in a cap', (r) => (r.setbacks.swollen.capPhase = 'earlier'), { code: 'unknown-id', path: 'setbacks.swollen.capPhase' }],
  ['an unknown exercise as progression', (r) => (r.exercises.walk.progression = [{ exercise: 'brige' }]), { code: 'unknown-id', path: 'exercises.walk.progression[0].exercise', args: { nearest: 'bridge' } }],
  ['an unknown running level', (r) => (r.exercises.bridge.fromLevel = 'L9'), { code: 'unknown-id', path: 'exercises.bridge.fromLevel' }],
  ['an unknown fact in a screen', (r) => (r.screens.signs.answers['sign.deform'] = false), { code: 'unknown-id', path: 'screens.signs.answers.sign.deform' }],
  ['a screen answer of the wrong type', (r) => (r.screens.signs.answers['sign.deformity'] = 'no'), { code: 'value-type', path: 'screens.signs.answers.sign.deformity' }],
  ['an ordering of an unordered fact', (r) => (r.criteria['wants-to-run'].all[0] = { fact: 'goal', operator: 'lessThan', value: 'run' }), { code: 'operator-type', path: 'criteria.wants-to-run.all[0].operator' }],
  ['a comparison of a date', (r) => (r.criteria['two-days'].all[0] = { fact: 'injury.date', operator: 'equal', value: '2026-01-01' }), { code: 'operator-type', path: 'criteria.two-days.all[0].operator' }],
  ['text compared with a number', (r) => (r.criteria['strong-enough'].all[0].value = '80'), { code: 'value-type', path: 'criteria.strong-enough.all[0].value', args: { found: 'text "80"' } }],
  ['a threshold outside the range', (r) => (r.criteria['walks-without-pain'].all[0].value = 11), { code: 'value-type', path: 'criteria.walks-without-pain.all[0].value' }],
  ['half a point on a scale of whole ones', (r) => (r.criteria['walks-without-pain'].all[0].value = 0.5), { code: 'value-type', path: 'criteria.walks-without-pain.all[0].value' }],
  ['a single value for `in`', (r) => (r.criteria['wants-to-run'].all[0] = { fact: 'goal', operator: 'in', value: 'run' }), { code: 'value-type', path: 'criteria.wants-to-run.all[0].value' }],
  ['a word the fact does not know', (r) => (r.criteria['wants-to-run'].all[0].value = 'swim'), { code: 'value-type', path: 'criteria.wants-to-run.all[0].value' }],
  ['criteria that refer to each other', (r) => {
    r.criteria.a = { label: 'A', all: [{ condition: 'b' }], rationale: 'x', sources };
    r.criteria.b = { label: 'B', all: [{ condition: 'a' }], rationale: 'x', sources };
  }, { code: 'cycle', path: 'criteria.a', args: { chain: ['a', 'b', 'a'] } }],
  ['a derived fact that leads to itself', (r) => (r.facts['strength.symmetry'].derived = { difference: { of: 'strength.symmetry', minus: 'strength.injured' } }), { code: 'cycle', path: 'facts.strength.symmetry' }],
  ['a ratio of words', (r) => (r.facts['strength.symmetry'].derived = { ratio: { of: 'goal', to: 'strength.injured' } }), { code: 'derivation-type', path: 'facts.strength.symmetry.derived' }],
  ['days from a number', (r) => (r.facts['injury.days'].derived = { days: { from: 'pain.walking', to: 'assessedOn' } }), { code: 'derivation-type', path: 'facts.injury.days.derived' }],
  ['a number without a unit', (r) => delete r.facts['pain.walking'].unit, { code: 'fact-incomplete', path: 'facts.pain.walking', args: { missing: 'unit' } }],
  ['an enum without values', (r) => delete r.facts.goal.values, { code: 'fact-incomplete', path: 'facts.goal' }],
  ['a good direction that makes no sense', (r) => (r.facts.goal.better = 'lower'), { code: 'value-type', path: 'facts.goal.better' }],
  ['a fact inside a fact', (r) => (r.facts['swelling.trend'] = r.facts.goal), { code: 'fact-path-clash', path: 'facts.swelling.trend' }],
  ['a fact under a reserved name', (r) => (r.facts['screens.mine'] = r.facts.goal), { code: 'wrong-format', path: 'facts.screens.mine' }],
  ['trust decided by a derived fact', (r) => (r.criteria['no-analgesic'].all = [{ fact: 'injury.days', operator: 'greaterThan', value: 1 }]), { code: 'trust-not-basic', path: 'criteria.no-analgesic' }],
  ['a phase missing from the order', (r) => (r.phaseOrder = ['early']), { code: 'order-mismatch', path: 'phaseOrder', args: { problem: 'not-listed' } }],
  ['an unknown phase in the order', (r) => r.phaseOrder.push('later'), { code: 'order-mismatch', path: 'phaseOrder[2]', args: { problem: 'not-defined' } }],
  ['a phase listed twice', (r) => r.phaseOrder.push('early'), { code: 'order-mismatch', path: 'phaseOrder[2]', args: { problem: 'listed-twice' } }],
  ['a later phase without entry conditions', (r) => delete r.phases.late.entry, { code: 'entry-missing', path: 'phases.late' }],
  ['entry conditions on the first phase', (r) => (r.phases.early.entry = { condition: 'two-days' }), { code: 'entry-on-first', path: 'phases.early.entry' }],
  ['levels that the level fact does not know', (r) => (r.running.levelFact = 'swelling'), { code: 'value-type', path: 'running.levelOrder[0]' }],
  ['`__proto__` as a key', (r) => Object.defineProperty(r.criteria, '__proto__', { value: {}, enumerable: true }), { code: 'forbidden-key', path: 'criteria.__proto__' }],
  ['`constructor` as a key', (r) => (r.facts.constructor = {}), { code: 'forbidden-key', path: 'facts.constructor' }],
  ['a function', (r) => (r.title = () => 'x'), { code: 'not-plain', path: 'title' }],
  ['a date object', (r) => (r.reviewedOn = new Date(0)), { code: 'not-plain', path: 'reviewedOn' }],
  ['a number that is none', (r) => (r.facts['pain.walking'].max = NaN), { code: 'not-finite', path: 'facts.pain.walking.max' }],
];

describe('a rule set that is wrong', () => {
  it.each(wrong)('%s is reported where it stands', (_, change, expected) => {
    const rules = miniRuleSet();
    change(rules);
    const parsed = parseRuleSet(rules);
    const found = parsed.issues.map(({ code, path, args }) => ({ code, path: formatPath(path), args }));
    expect(parsed.ok).toBe(false);
    expect(found).toContainEqual(expect.objectContaining({ code: expected.code, path: expected.path, args: expect.objectContaining(expected.args ?? {}) as object }));
    expect(() => createRehab(rules)).toThrow(RehabRulesError);
    for (const issue of parsed.issues) {
      const { message, help } = describeIssue(issue);
      expect(message).not.toMatch(/\.$|undefined|\[object/);
      expect(help).not.toMatch(/undefined|\[object/);
    }
  });

  it.each([['null', null], ['a list', []], ['text', 'x'], ['a number', 3], ['nothing', undefined]])('%s instead of a rule set is an issue', (_, input) => {
    expect(parseRuleSet(input as never).issues.length).toBeGreaterThan(0);
  });

  it('a mini rule set without mistakes passes', () => {
    expect(parseRuleSet(miniRuleSet()).issues).toEqual([]);
  });

  it('reports all mistakes of a stage at once', () => {
    const rules: Any = miniRuleSet();
    rules.criteria['two-days'].all[0].fact = 'injury.dayz';
    rules.exercises.walk.progression[0].exercise = 'x';
    rules.setbacks.swollen.capPhase = 'x';
    expect(parseRuleSet(rules as object).issues).toHaveLength(3);
  });
});

describe('a rule set that means harm', () => {
  it('nested 100,000 deep ends in an issue', () => {
    let deep: Any = { condition: 'two-days' };
    for (let i = 0; i < 100_000; i += 1) deep = { all: [deep] };
    const rules: Any = miniRuleSet();
    rules.phases.late.entry = deep;
    expect(parseRuleSet(rules as object).issues).toMatchObject([{ code: 'too-deep' }]);
  });

  it('an object that contains itself ends in an issue', () => {
    const rules: Any = miniRuleSet();
    rules.criteria.self = rules;
    expect(parseRuleSet(rules as object).issues).toMatchObject([{ code: 'too-deep' }]);
  });

  it('criteria that double at every step end in an issue before anything is evaluated', () => {
    const rules: Any = miniRuleSet();
    for (let i = 0; i < 40; i += 1) {
      const before = i === 0 ? 'two-days' : `c${i - 1}`;
      rules.criteria[`c${i}`] = { label: 'x', all: [{ condition: before }, { condition: before }], rationale: 'x', sources };
    }
    expect(parseRuleSet(rules as object).issues).toMatchObject([{ code: 'too-large' }]);
  });

  it('a chain of 5,000 criteria ends in an issue', () => {
    const rules: Any = miniRuleSet();
    for (let i = 0; i < 5000; i += 1) {
      rules.criteria[`c${i}`] = { label: 'x', all: [{ condition: i === 4999 ? 'two-days' : `c${i + 1}` }], rationale: 'x', sources };
    }
    expect(parseRuleSet(rules as object).issues).toMatchObject([{ code: 'too-deep' }]);
  });

  it('later changes to the input do not reach the rule set', () => {
    const rules: Any = miniRuleSet();
    const parsed = parseRuleSet(rules as object);
    rules.criteria['two-days'].all[0].value = 0;
    if (!parsed.ok) throw new Error('expected a rule set');
    expect(parsed.value.data.criteria['two-days']!.all).toMatchObject([{ value: 2 }]);
    expect(() => ((parsed.value.data.phaseOrder as string[])[0] = 'x')).toThrow(TypeError);
  });

  it('a getter is not run', () => {
    const rules: Any = miniRuleSet();
    let ran = false;
    Object.defineProperty(rules, 'title', { enumerable: true, get: () => ((ran = true), 'x') });
    expect(parseRuleSet(rules as object).issues).toMatchObject([{ code: 'not-plain', path: ['title'] }]);
    expect(ran).toBe(false);
  });
});

describe('a rule set that would exhaust time or memory', () => {
  const many = (count: number, entry: (i: number) => [string, unknown]) => Object.fromEntries(Array.from({ length: count }, (_, i) => entry(i)));
  const derived = (of: object) => ({ label: 'x', group: 'x', type: 'number', unit: 'x', min: 0, max: 10, better: 'none', how: 'x', derived: of });

  it.each<[string, (rules: Any) => void, string]>([
    ['1,500 facts derived one from the other', (r) => Object.assign(r.facts, many(1500, (i) => [`d${i}`, derived({ maximum: [i === 0 ? 'strength.injured' : `d${i - 1}`] })])), 'too-deep'],
    ['the maximum of 5,000 facts', (r) => (r.facts.m = derived({ maximum: Array.from({ length: 5000 }, () => 'strength.injured') })), 'too-large'],
    ['a list of 200,000 parts', (r) => (r.criteria['two-days'].all = Array.from({ length: 200_000 }, () => ({ wrong: 1 }))), 'too-large'],
    ['a chain of 2,500 criteria that decides on trust', (r) => {
      Object.assign(r.criteria, many(2500, (i) => [`c${i}`, { label: 'x', all: [{ condition: i === 2499 ? 'no-analgesic' : `c${i + 1}` }], rationale: 'x', sources }]));
      r.facts['pain.walking'].trustedWhen = 'c0';
    }, 'too-deep'],
    ['9,000 criteria that all point back to the first', (r) => Object.assign(r.criteria, many(9000, (i) => [`c${i}`, { label: 'x', all: [{ condition: `c${i === 8999 ? 0 : i + 1}` }, { condition: 'c0' }], rationale: 'x', sources }])), 'cycle'],
    ['one criterion that names 9,000 others', (r) => {
      Object.assign(r.criteria, many(9000, (i) => [`c${i}`, { label: 'x', all: [{ condition: 'two-days' }], rationale: 'x', sources }]));
      r.criteria.all = { label: 'x', all: Array.from({ length: 9000 }, (_, i) => ({ condition: `c${i}` })), rationale: 'x', sources };
      r.criteria.again = { label: 'x', all: Array.from({ length: 9 }, () => ({ condition: 'all' })), rationale: 'x', sources };
    }, 'too-large'],
    ['4,000 facts derived from misspelled ones', (r) => Object.assign(r.facts, many(4000, (i) => [`d${i}`, derived({ maximum: [`strength.injurd${i}`] })])), 'unknown-id'],
    ['9,000 misspelled sources', (r) => (r.criteria['two-days'].sources = Array.from({ length: 9000 }, (_, i) => ({ id: `hous${i}`, locator: 'x' }))), 'unknown-id'],
  ])('%s', (_, change, code) => {
    const rules: Any = miniRuleSet();
    change(rules);
    const parsed = parseRuleSet(rules as object);
    expect(parsed.issues[0]!.code).toBe(code);
    expect(parsed.issues.length).toBeLessThanOrEqual(1000);
  });
});

describe('a rule set with two meanings', () => {
  it.each<[string, (rules: Any) => void, { code: string; path?: string[]; args?: object }]>([
    ['a reviewable hold named like a phase', (r) => (r.holds.late = r.holds['two-signs']), { code: 'override-clash', path: ['holds', 'late'] }],
    ['a screen whose name would be nested', (r) => (r.screens['signs.more'] = r.screens.signs), { code: 'wrong-format', path: ['screens', 'signs.more'] }],
    ['a reviewable hold named `running`', (r) => (r.holds.running = r.holds['two-signs']), { code: 'override-clash' }],
    ['limits on words', (r) => (r.facts.swelling.max = 0), { code: 'fact-unexpected', args: { key: 'max' } }],
    ['limits the wrong way round', (r) => Object.assign(r.facts['runs.clean'], { min: 50, max: 0 }), { code: 'range-reversed' }],
    ['a screen with a range the wrong way round', (r) => (r.screens.signs.answers['runs.clean'] = { min: 9, max: 1 }), { code: 'range-reversed' }],
    ['a ratio with a misspelled part', (r) => (r.facts['strength.symmetry'].derived = { ratio: { off: 'strength.injured', to: 'strength.uninjured' } }), { code: 'unknown-key', args: { key: 'off', nearest: 'of' } }],
  ])('%s', (_, change, expected) => {
    const rules: Any = miniRuleSet();
    change(rules);
    const args = expect.objectContaining(expected.args ?? {}) as object;
    expect(parseRuleSet(rules as object).issues).toContainEqual(expect.objectContaining({ ...expected, args }));
  });

  it('two screens that answer one fact narrow each other', async () => {
    const rules: Any = miniRuleSet();
    rules.screens.zz = { ...rules.screens.signs, answers: { swelling: 'none' } };
    const capped = await createRehab(rules as object).evaluate({ screens: { zz: 'complete' }, assessedOn: '2026-01-10' });
    expect(capped.setbacks).toEqual([]);
    const both = await createRehab(rules as object).evaluate({ screens: { zz: 'complete', signs: 'complete' }, assessedOn: '2026-01-10' });
    expect(both.setbacks).toEqual([]);
  });
});
