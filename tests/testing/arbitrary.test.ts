import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { snapshotArbitrary, type ArbitraryOptions } from '../../src/testing/arbitrary/snapshot-arbitrary.js';
import { coverage } from '../../src/testing/coverage/coverage.js';
import type { ReadScenario } from '../../src/testing/read-scenario.js';
import { ruleSetArbitrary } from '../support/rule-sets.js';
import { mini, ready } from './mini-scenarios.js';

type Nested = Readonly<Record<string, any>>;

/** The same snapshots in every run. */
function sample(ruleSet: RuleSet, options: ArbitraryOptions = {}, numRuns = 300): Nested[] {
  return fc.sample(snapshotArbitrary(fc, ruleSet, options), { numRuns, seed: 11 });
}

function scenarios(snapshots: readonly object[]): ReadScenario[] {
  return snapshots.map((snapshot, i) => ({ name: String(i), expect: {}, snapshot: snapshot as ReadScenario['snapshot'], file: 'a.json', line: null }));
}

describe('generated snapshots', () => {
  const rules = mini();

  it('are accepted, for the bundled rule set', () => {
    const { ruleSet } = createRehab(hamstring);
    fc.assert(fc.property(snapshotArbitrary(fc, ruleSet), (snapshot) => parseSnapshot(ruleSet, snapshot).ok), { numRuns: 30 });
    fc.assert(fc.property(snapshotArbitrary(fc, ruleSet, { from: [{ pain: { walking: 3 }, strength: { isometric: { injured: 200, uninjured: 250 } } }] }), (snapshot) => parseSnapshot(ruleSet, snapshot).ok), { numRuns: 100 });
  });

  it('are accepted, for any rule set', () => {
    const both = ruleSetArbitrary.chain((data) => {
      const parsed = parseRuleSet(data as object);
      return parsed.ok ? fc.tuple(fc.constant(parsed.value), snapshotArbitrary(fc, parsed.value)) : fc.constant(null);
    });
    fc.assert(fc.property(both, (pair) => pair === null || parseSnapshot(pair[0], pair[1]).ok), { numRuns: 100 });
  });

  it('show a whole rule set: every condition with every outcome, every threshold from both sides', () => {
    const { uncovered, percent } = coverage(rules, scenarios(sample(rules)));
    expect([uncovered, percent]).toEqual([[], 100]);
  });

  it('have plain values, values with a day, values with a unit, and gaps', () => {
    const walking = sample(rules).map(({ pain }) => pain?.walking as unknown);
    const shapes = walking.map((value) => (typeof value === 'object' ? Object.keys(value!).join(' ') : typeof value));
    expect(new Set(shapes)).toEqual(new Set(['number', 'value measuredOn', 'value measuredOn unit', 'undefined']));
  });

  it('are fresh, just fresh enough, and just too old', () => {
    const days = sample(rules, {}, 1000).flatMap(({ pain }) => (pain?.walking?.measuredOn as string | undefined) ?? []);
    expect([...new Set(days)].sort()).toEqual(['2026-02-28', '2026-03-22', '2026-03-23', '2026-03-26', '2026-03-27', '2026-03-29', '2026-03-30']);
  });

  it('answer a screen, leave it open, and answer it earlier', () => {
    const screens = sample(rules).map(({ screens }) => (screens?.signs === undefined ? 'open' : typeof screens.signs));
    expect(new Set(screens)).toEqual(new Set(['open', 'string', 'object']));
  });

  it('give results directly or their measurements, never both, and dates near what rules count from', () => {
    const snapshots = sample(rules);
    const keys = new Set(snapshots.flatMap(({ strength }) => (strength === undefined ? [] : [Object.keys(strength as object).sort().join(' ')])));
    expect(keys).toContain('symmetry');
    expect(keys).toContain('injured uninjured');
    expect([...keys].filter((one) => one.includes('symmetry') && one !== 'symmetry')).toEqual([]);
    const dates = snapshots.flatMap(({ injury }) => (typeof injury?.date === 'string' ? [injury.date] : []));
    expect(dates).toEqual(expect.arrayContaining(['2026-03-27', '2026-03-28', '2026-03-29']));
  });

  it('use the day of the assessment that is given', () => {
    expect(new Set(sample(rules, { assessedOn: '2025-05-05' }).map(({ assessedOn }) => assessedOn as string))).toEqual(new Set(['2025-05-05']));
  });

  it('start from given snapshots and change only a few places', () => {
    const changed = sample(rules, { from: [ready], changes: 1 });
    const differences = changed.map((snapshot) => flat(snapshot).filter((line) => !flat(ready).includes(line)).length);
    expect(Math.max(...differences)).toBe(1);
    expect(differences).toContain(0);
    expect(new Set(changed.map(({ assessedOn }) => assessedOn as string))).toEqual(new Set([ready.assessedOn]));
  });

  it('get smaller when a property fails: one fact is enough to break this one', () => {
    const result = fc.check(fc.property(snapshotArbitrary(fc, rules), (snapshot: Nested) => snapshot.goal !== 'run'), { seed: 3 });
    expect(result.counterexample?.[0]).toEqual({ assessedOn: '2026-03-30', goal: 'run' });
  });
});

function flat(snapshot: object, prefix = ''): string[] {
  return Object.entries(snapshot).flatMap(([key, value]): string[] => {
    const id = prefix + key;
    const isGroup = typeof value === 'object' && value !== null && !('value' in value);
    return isGroup ? flat(value as object, `${id}.`) : [`${id} ${JSON.stringify(value)}`];
  });
}
