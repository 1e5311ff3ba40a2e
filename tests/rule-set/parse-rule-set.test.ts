import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { createRehab } from '../../src/create-rehab.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { ruleSetMistakes } from '../support/rule-set-mistakes.js';

type Any = any;

const sources = [{ id: 'house', locator: 'test' }];

describe('a rule set that is wrong', () => {
  it.each(ruleSetMistakes)('%s is reported where it stands', (_, change, expected) => {
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
