import { describe, expect, it } from 'vitest';
import { createRehab } from '../../src/create-rehab.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const parsedRules = parseRuleSet(miniRuleSet());
if (!parsedRules.ok) throw new Error('the mini rule set does not parse');
const rules = parsedRules.value;
const proto = JSON.parse('{ "pain": { "__proto__": { "walking": 0 } } }') as object;

/** Each row: what was wrong with the snapshot, the snapshot, and the finding. */
const wrong: [string, object | null, { code: string; path: string; args?: object }][] = [
  ['a list', [], { code: 'wrong-type', path: '(root)' }],
  ['nothing at all', null, { code: 'wrong-type', path: '(root)' }],
  ['a misspelled fact', { pain: { walkng: 0 } }, { code: 'unknown-fact', path: 'pain.walkng', args: { nearest: 'pain.walking' } }],
  ['a fact that no rule set knows', { mood: { today: 3 } }, { code: 'unknown-fact', path: 'mood', args: { nearest: null } }],
  ['a fact written flat instead of nested', { 'pain.walking': 0 }, { code: 'flat-key', path: 'pain.walking', args: { key: 'pain.walking' } }],
  ['a number instead of a group of facts', { pain: 3 }, { code: 'wrong-type', path: 'pain', args: { expected: 'an object of facts' } }],
  ['text for a number', { pain: { walking: '0' } }, { code: 'wrong-type', path: 'pain.walking', args: { expected: 'a whole number', found: 'text "0"' } }],
  ['a number for yes or no', { sign: { deformity: 0 } }, { code: 'wrong-type', path: 'sign.deformity', args: { expected: 'true or false' } }],
  ['text for yes or no', { sign: { deformity: 'no' } }, { code: 'wrong-type', path: 'sign.deformity' }],
  ['a list of values', { pain: { walking: [0] } }, { code: 'wrong-type', path: 'pain.walking', args: { found: 'a list' } }],
  ['pain of 11', { pain: { walking: 11 } }, { code: 'out-of-range', path: 'pain.walking', args: { min: 0, max: 10, unit: 'NRS' } }],
  ['pain below 0', { pain: { walking: -1 } }, { code: 'out-of-range', path: 'pain.walking' }],
  ['half a point of pain', { pain: { walking: 2.5 } }, { code: 'not-integer', path: 'pain.walking', args: { found: 2.5 } }],
  ['NaN', { pain: { walking: NaN } }, { code: 'not-finite', path: 'pain.walking' }],
  ['Infinity', { strength: { injured: Infinity } }, { code: 'not-finite', path: 'strength.injured' }],
  ['a bigint', { pain: { walking: 1n } }, { code: 'not-plain', path: 'pain.walking' }],
  ['a word that the fact does not know', { swelling: 'mildd' }, { code: 'not-one-of', path: 'swelling', args: { nearest: 'mild' } }],
  ['another unit', { strength: { injured: { value: 200, unit: 'kg' } } }, { code: 'wrong-unit', path: 'strength.injured.unit', args: { expected: 'N', found: 'kg' } }],
  ['a unit where there is none', { swelling: { value: 'mild', unit: 'cm' } }, { code: 'wrong-unit', path: 'swelling.unit', args: { expected: null } }],
  ['a misspelled key beside a value', { pain: { walking: { value: 0, measuredAt: '2026-01-01' } } }, { code: 'unknown-key', path: 'pain.walking.measuredAt', args: { nearest: 'measuredOn' } }],
  ['an object without a value', { pain: { walking: { score: 0 } } }, { code: 'wrong-type', path: 'pain.walking' }],
  ['a date that is no day', { injury: { date: '2026-02-30' } }, { code: 'not-a-date', path: 'injury.date' }],
  ['a date with a time', { injury: { date: '2026-02-03T10:00' } }, { code: 'not-a-date', path: 'injury.date' }],
  ['a date in another order', { injury: { date: '03.02.2026' } }, { code: 'not-a-date', path: 'injury.date' }],
  ['an assessment on no day', { assessedOn: '2026-13-01' }, { code: 'not-a-date', path: 'assessedOn' }],
  ['an injury after the assessment', { assessedOn: '2026-01-10', injury: { date: '2026-01-11' } }, { code: 'after-assessment', path: 'injury.date' }],
  ['a measurement after the assessment', { assessedOn: '2026-01-10', pain: { walking: { value: 0, measuredOn: '2026-01-11' } } }, { code: 'after-assessment', path: 'pain.walking.measuredOn' }],
  ['a result beside the measurements it comes from', { strength: { symmetry: 90, injured: 100 } }, { code: 'given-and-derived', path: 'strength.symmetry', args: { from: ['strength.injured'] } }],
  ['a screen that does not exist', { screens: { sign: 'complete' } }, { code: 'unknown-id', path: 'screens.sign', args: { nearest: 'signs' } }],
  ['a screen with another statement', { screens: { signs: 'done' } }, { code: 'not-one-of', path: 'screens.signs', args: { allowed: ['complete'] } }],
  ['an override of a gate that does not exist', { overrides: { later: { by: 'x', reason: 'y', on: '2026-01-01' } } }, { code: 'unknown-id', path: 'overrides.later', args: { nearest: 'late' } }],
  ['an override without a reason', { overrides: { late: { by: 'x', on: '2026-01-01' } } }, { code: 'missing-key', path: 'overrides.late', args: { key: 'reason' } }],
  ['an override with an empty name', { overrides: { late: { by: ' ', reason: 'y', on: '2026-01-01' } } }, { code: 'wrong-type', path: 'overrides.late.by' }],
  ['`__proto__` as a key', proto, { code: 'forbidden-key', path: 'pain.__proto__' }],
  ['`constructor` as a key', { constructor: { name: 'x' } }, { code: 'forbidden-key', path: 'constructor' }],
  ['a class instance', { pain: new Map() }, { code: 'not-plain', path: 'pain' }],
  ['a function', { pain: { walking: () => 0 } }, { code: 'not-plain', path: 'pain.walking' }],
];

describe('a snapshot that is wrong', () => {
  it.each(wrong)('%s is reported where it stands', async (_, input, expected) => {
    const parsed = parseSnapshot(rules, input as object);
    expect(parsed.ok).toBe(false);
    const found = parsed.issues.map(({ code, severity, path, args }) => ({ code, severity, path: formatPath(path), args }));
    expect(found).toContainEqual({ code: expected.code, severity: 'error', path: expected.path, args: expect.objectContaining(expected.args ?? {}) as object });
    await expect(createRehab(rules).evaluate(input as object)).rejects.toBeInstanceOf(RehabRulesError);
    for (const issue of parsed.issues) expect(describeIssue(issue).message).not.toMatch(/\.$|undefined|\[object/);
  });

  it('the error that evaluate throws carries the same issues, in words', async () => {
    const input = { pain: { walking: 11 }, swelling: 'mildd' };
    const error: unknown = await createRehab(rules).evaluate(input).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RehabRulesError);
    const parsed = parseSnapshot(rules, input);
    expect((error as RehabRulesError).issues).toEqual(parsed.issues);
    expect((error as RehabRulesError).message).toContain('swelling: expected one of `none`, `mild`, `severe`, found text "mildd" (did you mean `mild`?)');
  });
});

describe('a snapshot that is unusual but right', () => {
  it.each<[string, object]>([
    ['empty', {}],
    ['with null for what is not known', { pain: { walking: null }, sign: null, screens: null, assessedOn: null }],
    ['with undefined for what is not known', { pain: { walking: undefined } }],
    ['with the unit of the fact', { strength: { injured: { value: 200, unit: 'N' } , uninjured: 210 } }],
    ['with a measured value of null', { pain: { walking: { value: null, measuredOn: '2026-01-01' } }, assessedOn: '2026-01-02' }],
    ['without a prototype', Object.assign(Object.create(null) as object, { goal: 'run' })],
  ])('%s passes without a finding', (_, input) => {
    expect(parseSnapshot(rules, input)).toMatchObject({ ok: true, issues: [] });
  });

  it('one side of a test alone passes with a warning that names the other', () => {
    expect(parseSnapshot(rules, { strength: { injured: 200 } })).toMatchObject({
      ok: true,
      issues: [{ code: 'one-side-missing', severity: 'warning', args: { missing: 'strength.uninjured' } }],
    });
  });

  it('a dated value without a day of assessment passes with a warning', () => {
    expect(parseSnapshot(rules, { pain: { walking: { value: 0, measuredOn: '2026-01-01' } } })).toMatchObject({
      ok: true,
      issues: [{ code: 'assessed-on-missing', severity: 'warning' }],
    });
  });

  it('of several dated values without a day of assessment, the same one is named whatever their order', () => {
    const pain = { walking: { value: 0, measuredOn: '2026-01-01' } };
    const strength = { injured: { value: 100, measuredOn: '2026-01-01' }, uninjured: 100 };
    const named = [{ pain, strength }, { strength, pain }].map((snapshot) => parseSnapshot(rules, snapshot).issues.map(({ path }) => path));
    expect(named).toEqual([[['pain', 'walking']], [['pain', 'walking']]]);
  });
});
