import { describe, expect, it } from 'vitest';
import type { CohortChange } from '../../src/replay/comparison/comparison.js';
import { like, miniWith, replayOf, reportOf, wellSnapshot } from '../support/mini-cohort.js';

const mini = miniWith();

/** What changes for one person when a clinic changes the rules. */
function changes(patch: object, snapshot: object = wellSnapshot): string[] {
  const { comparison } = reportOf({ p1: snapshot }, mini, miniWith({ id: 'clinic', ...patch }));
  return comparison!.changes.map(told);
}

function told({ kind, what, causes }: CohortChange): string {
  return `${kind} ${what}${causes.map((cause) => `, ${cause.kind} ${cause.id} ${cause.outcome}`).join('')}`;
}

const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value });
const strength = (value: number) => ({ criteria: { 'strong-enough': { all: [atLeast('strength.symmetry', value)] } } });
const source = [{ id: 'house', locator: 'x' }];

describe('what changes under a second rule set', () => {
  it.each([
    ['nothing, when only words change', { phases: { late: { label: 'Later' } } }, wellSnapshot, []],
    [
      'a later phase, since less is asked',
      { phases: { late: { entry: { all: [{ condition: 'two-days' }] } } } },
      like({ pain: { walking: 2 } }),
      ['phase-later early > late, criterion walks-without-pain unmet', 'exercise-gained bridge, phase late unmet'],
    ],
    [
      'an earlier phase, since more is asked',
      { phases: { late: { entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'two-days' }, { condition: 'wants-to-run' }] } } } },
      like({ goal: 'walk' }),
      ['phase-earlier late > early, criterion wants-to-run unmet', 'running-less L1 > no running, phase late unmet', 'exercise-lost bridge, phase late unmet'],
    ],
    [
      'no running, since a threshold is higher; the same test keeps an exercise away',
      strength(95),
      wellSnapshot,
      ['running-less L1 > no running, criterion strong-enough@3 unmet', 'exercise-lost bridge, criterion strong-enough unmet'],
    ],
    ['running, since a threshold is lower', strength(60), like({ strength: { injured: 70 } }), ['running-more no running > L1, criterion strong-enough@3 unmet', 'exercise-gained bridge, criterion strong-enough unmet']],
    ['a higher level, since the next asks for less', { running: { progress: { condition: 'two-days' } } }, like({ level: 'L1', runs: { clean: 1 } }), ['running-more L1 > L2, criterion two-clean-runs unmet']],
    [
      'a new hold, and all that follows from it',
      { holds: { 'two-signs': { when: { all: [atLeast('sign.count', 1)] } } } },
      like({ sign: { numbness: true } }),
      [
        'phase-earlier late > early, hold two-signs met',
        'running-less L1 > no running, hold two-signs met, phase late unmet',
        'hold-new two-signs, fact sign.count met',
        'exercise-lost bridge, hold two-signs met, phase late unmet',
      ],
    ],
    [
      'a hold that the other rule set does not have',
      { holds: { 'two-signs': null } },
      like({ sign: { numbness: true, deformity: true } }),
      [
        'phase-later early > late, hold two-signs met',
        'running-more no running > L1, hold two-signs met, phase late unmet',
        'hold-lifted two-signs, rule-set clinic unmet',
        'exercise-gained bridge, hold two-signs met, phase late unmet',
      ],
    ],
    [
      'a setback that no longer keeps back',
      { setbacks: { swollen: null } },
      like({ swelling: 'severe' }),
      ['phase-later early > late, setback swollen met', 'running-more no running > L1, phase late unmet, setback swollen met', 'exercise-gained bridge, phase late unmet'],
    ],
    ['an exercise that the other rule set does not have', { exercises: { bridge: null, walk: { progression: [] } } }, wellSnapshot, ['exercise-lost bridge, rule-set clinic unmet']],
    [
      'an exercise that the first does not have',
      { exercises: { hop: { name: 'Hop', purpose: 'Power.', phases: ['late'], contraction: 'dynamic', dosage: [{ reps: 5 }], painLimit: 0, bothSides: 'Both.', progression: [], regression: [], cautions: [], sources: source } } },
      wellSnapshot,
      ['exercise-gained hop, rule-set mini unmet'],
    ],
  ])('%s', (_, patch, snapshot, expected) => expect(changes(patch, snapshot)).toEqual(expected));

  it('is the mirror image the other way round', () => {
    const clinic = miniWith({ id: 'clinic', ...strength(95) });
    const report = reportOf({ p1: wellSnapshot }, clinic, mini);
    expect(report.comparison!.changes.map(told)).toEqual(['running-more no running > L1, criterion strong-enough@3 unmet', 'exercise-gained bridge, criterion strong-enough unmet']);
  });

  it('is counted over the cohort, with the first few ids and the names of things', () => {
    const people = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id === 'b' ? like({ strength: { injured: 99 } }) : wellSnapshot]));
    const { comparison, summary, against } = reportOf(people, mini, miniWith({ id: 'clinic', ...strength(95) }));
    expect(comparison).toMatchObject({ ruleSet: { id: 'mini' }, against: { id: 'clinic' }, snapshots: 5, changed: 4 });
    expect(comparison!.changes).toEqual([
      { kind: 'running-less', what: 'L1 > no running', label: 'L1 L1 > no running', snapshots: 4, causes: [{ kind: 'criterion', id: 'strong-enough@3', outcome: 'unmet', label: 'Strong enough (measured within 3 days)', snapshots: 4 }], examples: ['a', 'c', 'd'] },
      { kind: 'exercise-lost', what: 'bridge', label: 'Bridge', snapshots: 4, causes: [{ kind: 'criterion', id: 'strong-enough', outcome: 'unmet', label: 'Strong enough', snapshots: 4 }], examples: ['a', 'c', 'd'] },
    ]);
    expect(summary.running.find(({ decision }) => decision === 'start')!.snapshots).toBe(5);
    expect(against!.running.find(({ decision }) => decision === 'start')!.snapshots).toBe(1);
  });

  it('leaves out for each rule set what only the other knows', () => {
    const moody = miniWith({
      id: 'moody',
      facts: { 'mood.today': { label: 'Mood', group: 'Mood', type: 'boolean', better: true, how: 'Ask.' } },
      criteria: { 'good-mood': { label: 'Good mood', all: [{ fact: 'mood.today', operator: 'equal', value: true }], rationale: 'x', sources: source } },
      phases: { late: { entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'two-days' }, { condition: 'good-mood' }] } } },
    });
    const { comparison } = reportOf({ a: like({ mood: { today: true } }), b: like({ mood: { today: false } }) }, mini, moody);
    expect(comparison!.changes.map(told)[0]).toBe('phase-earlier late > early, criterion good-mood unmet');
    expect(comparison!.changed).toBe(1);
  });

  it('rejects what neither knows, and what one finds wrong', () => {
    const wide = miniWith({ id: 'wide', facts: { 'strength.injured': { max: 2000 } } });
    const people = { a: like({ mood: 1 }), b: like({ strength: { injured: 1500 } }), c: wellSnapshot };
    for (const [first, second] of [[mini, wide], [wide, mini]] as const) {
      const { rejects, answered } = replayOf(people, first, second);
      const errors = rejects.map(({ line, id, issues }) => [line, id, issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)]);
      expect(errors).toEqual([[1, 'a', ['unknown-fact']], [2, 'b', ['out-of-range']]]);
      expect(answered).toBe(1);
    }
  });

  it('stands in the rows as well', () => {
    expect(replayOf({ a: wellSnapshot }, mini, miniWith({ id: 'clinic', ...strength(95) }), ['running.decision']).rows).toBe('{"id":"a","running.decision":"start","against.running.decision":"not-yet"}\n');
  });
});
