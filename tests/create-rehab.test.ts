import { describe, expect, it, vi } from 'vitest';
import { createRehab } from '../src/create-rehab.js';
import { hamstring } from '../src/hamstring.js';
import { RehabRulesError } from '../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from './support/mini-rule-set.js';

const signs = { screens: { signs: 'complete' } };
const late = { assessedOn: '2026-01-10', ...signs, swelling: 'none', analgesic: { taken: false }, injury: { date: '2026-01-01' } };

describe('facts from providers', () => {
  it('a provider supplies a fact that the snapshot does not hold', async () => {
    const walking = vi.fn(() => Promise.resolve(0));
    const guidance = await createRehab(miniRuleSet(), { facts: { 'pain.walking': walking } }).evaluate(late);
    expect(guidance.phase.id).toBe('late');
    expect(walking).toHaveBeenCalledExactlyOnceWith({ fact: 'pain.walking', assessedOn: '2026-01-10' });
    expect(guidance.criteria['walks-without-pain']!.explanation).toMatchObject({ parts: [{ seen: 0, via: 'provider', outcome: 'met' }] });
  });

  it('a provider is not called when the snapshot holds the fact', async () => {
    const walking = vi.fn(() => 0);
    const guidance = await createRehab(miniRuleSet(), { facts: { 'pain.walking': walking } }).evaluate({ ...late, pain: { walking: 4 } });
    expect(walking).not.toHaveBeenCalled();
    expect(guidance.phase.id).toBe('early');
  });

  it('a provider is not called for a fact that no rule asks for', async () => {
    const rules = miniRuleSet();
    rules.facts['mood.today'] = { label: 'Mood', group: 'Mood', type: 'integer', unit: 'points', min: 0, max: 10, better: 'higher', how: 'Ask.' };
    const mood = vi.fn(() => 5);
    await createRehab(rules, { facts: { 'mood.today': mood } }).evaluate(late);
    expect(mood).not.toHaveBeenCalled();
  });

  it('a provider of one side of a test is called for the symmetry that needs it', async () => {
    const uninjured = vi.fn(() => ({ value: 100, measuredOn: '2026-01-09', unit: 'N' }));
    const guidance = await createRehab(miniRuleSet(), { facts: { 'strength.uninjured': uninjured } }).evaluate({ ...late, strength: { injured: 85 } });
    expect(uninjured).toHaveBeenCalledOnce();
    expect(guidance.criteria['strong-enough']!.outcome).toBe('met');
  });

  it.each<[string, () => unknown, string]>([
    ['fails', () => Promise.reject(new Error('record system is down')), 'record system is down'],
    ['throws', () => { throw new Error('broken'); }, 'broken'],
    ['gives text for a number', () => '0', 'expected a whole number, found text "0"'],
    ['gives a value out of range', () => 12, 'expected a value from 0 to 10 NRS, found 12'],
    ['gives another unit', () => ({ value: 0, unit: 'VAS' }), 'expected `pain.walking` in `NRS`, found `VAS`'],
    ['gives a measurement of tomorrow', () => ({ value: 0, measuredOn: '2026-01-11' }), 'the measurement is 2026-01-11, after the assessment on 2026-01-10'],
  ])('a provider that %s leaves the fact unknown with that reason', async (_, provider, message) => {
    const guidance = await createRehab(miniRuleSet(), { facts: { 'pain.walking': provider as () => number } }).evaluate(late);
    expect(guidance.phase.id).toBe('early');
    expect(guidance.criteria['walks-without-pain']).toMatchObject({ outcome: 'unknown', explanation: { parts: [{ gap: { code: 'provider-failed', message } }] } });
  });

  it('a provider that fails is not covered by a screen: nobody could look', async () => {
    const facts = { 'sign.deformity': () => Promise.reject(new Error('down')), 'sign.numbness': () => true };
    const guidance = await createRehab(miniRuleSet(), { facts }).evaluate(late);
    expect(guidance.hold).toMatchObject({ level: 'unanswered', ask: [{ fact: 'sign.deformity' }] });
  });

  it('a provider that knows nothing leaves the fact to the screen', async () => {
    const guidance = await createRehab(miniRuleSet(), { facts: { 'sign.deformity': () => null } }).evaluate(late);
    expect(guidance.hold).toBeNull();
  });

  it('a provider of a fact that does not exist is refused', () => {
    expect(() => createRehab(miniRuleSet(), { facts: { 'pain.walkng': () => 0 } })).toThrow(/there is no fact `pain.walkng` \(did you mean `pain.walking`\?\)/);
  });
});

describe('the façade', () => {
  it('takes a rule set that was parsed before', async () => {
    const parsed = parseRuleSet(hamstring);
    if (!parsed.ok) throw new Error('expected a rule set');
    expect(createRehab(parsed.value).ruleSet).toBe(parsed.value);
    expect((await createRehab(parsed.value).evaluate({})).phase.id).toBe('acute');
  });

  it('names the rule set, its version and its digest', async () => {
    const { ruleSet } = await createRehab(miniRuleSet()).evaluate({});
    expect(ruleSet).toEqual({ id: 'mini', version: '1.0.0', title: 'Mini pathway', reviewedOn: '2026-01-01', digest: createRehab(miniRuleSet()).ruleSet.digest });
    expect(ruleSet.digest).toMatch(/^[0-9a-f]{64}$/);
    const changed = miniRuleSet();
    changed.title = 'Other';
    expect(createRehab(changed).ruleSet.digest).not.toBe(ruleSet.digest);
  });

  it('gives the bundled rule set no privilege: its files as JSON text come to the same digest', () => {
    const again = createRehab(JSON.parse(JSON.stringify(hamstring)) as typeof hamstring);
    expect(again.ruleSet.digest).toBe(createRehab(hamstring).ruleSet.digest);
  });

  it('throws its own error for a bad rule set', () => {
    expect(() => createRehab({})).toThrow(RehabRulesError);
  });

  it('knows nothing about hamstrings: a pathway of its own runs without running', async () => {
    const rules: Partial<ReturnType<typeof miniRuleSet>> = miniRuleSet();
    delete rules.running;
    const guidance = await createRehab(rules).evaluate({ ...late, pain: { walking: 0 } });
    expect(guidance.running).toBeNull();
    expect(guidance.phase.id).toBe('late');
  });

  it('an override opens a gate and stays visible', async () => {
    const override = { by: 'Dr. Example', reason: 'seen in clinic', on: '2026-01-10' };
    const guidance = await createRehab(miniRuleSet()).evaluate({ ...late, overrides: { late: override } });
    expect(guidance.phase.id).toBe('late');
    expect(guidance.phase.path[1]!.gate).toMatchObject({ outcome: 'unknown', unknown: ['walks-without-pain'], override });
  });

  it('an override of a reviewable hold lifts that hold and stays visible', async () => {
    const found = { ...late, sign: { deformity: true, numbness: true }, pain: { walking: 0 } };
    const rehab = createRehab(miniRuleSet());
    expect((await rehab.evaluate(found)).hold).toMatchObject({ level: 'urgent', findings: [{ id: 'two-signs', outcome: 'met' }] });
    const override = { by: 'Dr. Example', reason: 'imaging normal', on: '2026-01-09' };
    const guidance = await rehab.evaluate({ ...found, overrides: { 'two-signs': override } });
    expect(guidance).toMatchObject({ hold: null, reviewed: [{ id: 'two-signs', outcome: 'met', override }], phase: { id: 'late' } });
  });
});
