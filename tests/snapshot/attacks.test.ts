import { describe, expect, it } from 'vitest';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring, type HamstringSnapshot } from '../../src/hamstring.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { readExample } from '../support/example-files.js';
import { ruleSet } from '../support/snapshots.js';

const rehab = createRehab(hamstring);
const changed = (...changes: object[]): HamstringSnapshot => changes.reduce<object>(merged, readExample('ready-to-jog'));

function merged(target: object, change: object): object {
  const result: Record<string, unknown> = { ...target };
  for (const [key, value] of Object.entries(change) as [string, unknown][]) {
    const inner = typeof value === 'object' && value !== null && !('value' in value);
    if (value === undefined) delete result[key];
    else result[key] = inner ? merged((result[key] ?? {}), value) : value;
  }
  return result;
}
const old = (value: unknown) => ({ value, measuredOn: '2019-01-01' });

describe('a person who is ready to run does not start when', () => {
  it('is ready to run as such', async () => {
    expect((await rehab.evaluate(changed())).running!.decision).toBe('start');
  });

  it.each<[string, object]>([
    ['a symmetry worked out elsewhere is years old', { strength: { isometric: { injured: undefined, uninjured: undefined, symmetry: old(95) } } }],
    ['a deficit worked out elsewhere is years old', { activeKneeExtension: { angleInjured: undefined, angleUninjured: undefined, deficit: old(0) } }],
    ['pain on the next day was reported without the pain before', { pain: { nextDay: 10, beforeSession: undefined } }],
    ['a hop distance was reported for one leg only', { hop: { distanceInjured: 20 } }],
    ['the test conditions were stated for another day', { screens: { testConditions: { value: 'standard', measuredOn: '2026-03-27' } } }],
    ['a foot drop was ruled out years ago and nobody asked since', { screens: { redFlags: undefined }, redFlags: { footDrop: old(false) } }],
  ])('%s', async (_, change) => {
    const { running } = await rehab.evaluate(changed(change));
    expect(running!.decision).not.toBe('start');
    expect(running!.reasons).not.toEqual([]);
  });

  it('a clinician opened every gate years ago', async () => {
    const override = { by: 'Dr. Example', reason: 'seen', on: '2019-01-01' };
    const guidance = await rehab.evaluate(changed({ hop: { pain: 3 }, overrides: { maintain: override, running: override } }));
    expect(guidance.running!.decision).toBe('not-yet');
    expect(guidance.phase.id).toBe('strengthen');
    expect(guidance.issues.map(({ code }) => code)).toEqual(['override-expired', 'override-expired']);
  });

  it('a clinician explained a gap years ago that is found today', async () => {
    const override = { by: 'Dr. Example', reason: 'seen', on: '2019-01-01' };
    const guidance = await rehab.evaluate(changed({ redFlags: { palpableGap: true }, overrides: { 'gap-or-complete-rupture': override } }));
    expect(guidance.hold).toMatchObject({ level: 'urgent', findings: [{ id: 'gap-or-complete-rupture' }] });
  });

  it('the break from running cannot be worked out, although the last run was reported', async () => {
    const guidance = await rehab.evaluate(changed({ assessedOn: undefined, injury: { date: undefined, daysSince: 100 }, running: { level: 'R5', lastRunOn: '2026-01-30' } }));
    expect(guidance.running).toMatchObject({ from: 'R5', decision: 'step-back', level: 'R1' });
  });
});

describe('a snapshot is refused when', () => {
  const code = (snapshot: object): string[] => parseSnapshot(ruleSet, snapshot as HamstringSnapshot).issues.map((issue) => issue.code);

  it('it gives a count beside or instead of its signs', () => {
    expect(code(changed({ redFlags: { priorDvt: true, immobility: true, dvtSigns: 0 } }))).toEqual(['count-given']);
    expect(code(changed({ redFlags: { avulsionSigns: 0 } }))).toEqual(['count-given']);
  });

  it('two sides give a result that cannot be', () => {
    expect(code(changed({ strength: { isometric: { injured: 200, uninjured: 38 } } }))).toEqual(['out-of-range']);
    expect(code(changed({ activeKneeExtension: { angleInjured: 40, angleUninjured: 90 } }))).toEqual(['out-of-range']);
  });

  it('it hides a second root under an empty key', () => {
    expect(code({ pain: { walking: 9 }, '': { pain: { walking: 0 } } })).toEqual(['unknown-fact']);
  });

  it('it has more unknown keys than anybody reads, and soon', () => {
    const keys = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`${'x'.repeat(190)}${i}`, 1]));
    expect(code(keys)).toHaveLength(100);
    expect(code(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, 1])))).toEqual(['too-large']);
  });
});

describe('providers', () => {
  it('do not overrule a measurement through a fact that is worked out from it', async () => {
    const guided = createRehab(hamstring, { facts: { 'strength.isometric.symmetry': () => 95 } });
    const { criteria } = await guided.evaluate(changed({ strength: { isometric: { injured: 100, uninjured: 200 } } }));
    expect(criteria['isometric-strength-for-running']!.outcome).toBe('unmet');
  });

  it('that fail to give a date leave what depends on it unknown, whatever a screen says', async () => {
    const guided = createRehab(hamstring, { facts: { 'running.lastRunOn': () => Promise.reject(new Error('down')) } });
    const { running, setbacks } = await guided.evaluate(changed({ running: { level: 'R5' } }));
    expect(setbacks.map(({ id, outcome }) => [id, outcome])).toContainEqual(['break-from-running', 'unknown']);
    expect(running!.decision).toBe('step-back');
  });

  it('that throw something that is no error leave the fact unknown', async () => {
    const rehabWith = createRehab(miniRuleSet(), { facts: { 'pain.walking': () => { throw Object.create(null); } } });
    expect((await rehabWith.evaluate({})).criteria['walks-without-pain']!.outcome).toBe('unknown');
  });

  it.each<[string, unknown]>([['null', null], ['text', 'x'], ['a misspelled key', { fact: {} }], ['a map', { facts: new Map() }], ['a value instead of a function', { facts: { 'pain.walking': 5 } }]])('options: %s is refused', (_, options) => {
    expect(() => createRehab(miniRuleSet(), options as object)).toThrow('these options cannot be used');
  });
});
