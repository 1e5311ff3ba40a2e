import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/replay/summary/summary.js';
import { addTally, tallier } from '../../src/replay/tally.js';
import { like, miniWith, replayOf, reportOf, wellSnapshot } from '../support/mini-cohort.js';

const bothSigns = { sign: { deformity: true, numbness: true } };

function summaryOf(snapshots: Readonly<Record<string, object>>): Summary {
  return reportOf(snapshots).summary;
}

function factOf(change: object, fact: string): Record<string, unknown> {
  const found = summaryOf({ a: like(change) }).facts.find((one) => one.fact === fact)!;
  return Object.fromEntries(Object.entries(found).filter(([, count]) => typeof count === 'number' && count > 0));
}

describe('a summary counts', () => {
  const cohort = {
    well: wellSnapshot,
    hurts: like({ pain: { walking: 2 } }),
    'not asked': like({ screens: null }),
    held: like(bothSigns),
    swollen: like({ swelling: 'severe' }),
    running: like({ level: 'L1', runs: { clean: 2 } }),
  };
  const summary = summaryOf(cohort);

  it('phases', () => expect(summary.phases).toEqual([{ id: 'early', label: 'Early', snapshots: 4 }, { id: 'late', label: 'Late', snapshots: 2 }]));
  it('snapshots', () => expect(summary.snapshots).toBe(6));
  it('decisions about running', () => expect(summary.running.filter(({ snapshots }) => snapshots > 0)).toEqual([{ decision: 'not-yet', snapshots: 4 }, { decision: 'start', snapshots: 1 }, { decision: 'progress', snapshots: 1 }]));
  it('levels of the next session, of those who may run', () => expect(summary.levels.map(({ id, snapshots }) => [id, snapshots])).toEqual([['L1', 1], ['L2', 1], ['L3', 0]]));
  it('levels of holds', () => expect(summary.holdLevels.filter(({ snapshots }) => snapshots > 0)).toEqual([{ level: 'urgent', snapshots: 1 }, { level: 'unanswered', snapshots: 1 }, { level: 'none', snapshots: 4 }]));
  it('reasons of holds, found or not answered', () => expect(summary.holds).toEqual([{ id: 'two-signs', label: 'Two signs', found: 1, unanswered: 1, explained: 0 }]));
  it('setbacks, found or not answered', () => expect(summary.setbacks).toEqual([{ id: 'swollen', label: 'Severe swelling', found: 1, unanswered: 1 }]));
  it('outcomes of a criterion', () => expect(summary.criteria.find(({ criterion }) => criterion === 'walks-without-pain')).toEqual({ criterion: 'walks-without-pain', label: 'Walks without pain', met: 5, unmet: 1, unknown: 0 }));
  it('what a gate asks on fresher tests apart', () => expect(summary.criteria.find(({ criterion }) => criterion === 'strong-enough@3')).toMatchObject({ label: 'Strong enough (measured within 3 days)', met: 6 }));
  it('holds that a clinician explained', () => {
    const explained = like({ ...bothSigns, overrides: { 'two-signs': { by: 'Dr. Example', reason: 'X-ray', on: '2026-03-10' } } });
    expect(summaryOf({ explained }).holds).toMatchObject([{ found: 0, unanswered: 0, explained: 1 }]);
  });
});

describe('a summary says what stands in the next gate', () => {
  const gate = (snapshots: Readonly<Record<string, object>>, id = 'late') => summaryOf(snapshots).gates.find((one) => one.id === id)!;

  it('with the criterion that is all that is missing', () => {
    expect(gate({ hurts: like({ pain: { walking: 2 } }), 'not asked': like({ pain: null }), both: like({ pain: { walking: 2 }, injury: { date: '2026-03-09' } }) })).toEqual({
      id: 'late',
      label: 'Late',
      waiting: 3,
      held: 0,
      setback: 0,
      phase: 0,
      blockers: [
        { criterion: 'walks-without-pain', label: 'Walks without pain', unmet: 2, unknown: 1, lastUnmet: 1, lastUnknown: 1 },
        { criterion: 'two-days', label: 'Two days since injury', unmet: 1, unknown: 0, lastUnmet: 0, lastUnknown: 0 },
      ],
    });
  });

  it('and tells a hold and a setback from it: then nothing is the last that is missing', () => {
    const blocked = { held: like({ ...bothSigns, pain: { walking: 2 } }), swollen: like({ swelling: 'severe' }) };
    expect(gate(blocked)).toMatchObject({ waiting: 2, held: 1, setback: 1, blockers: [{ criterion: 'walks-without-pain', unmet: 1, lastUnmet: 0 }] });
  });

  it('of nobody who is beyond it', () => expect(gate({ well: wellSnapshot })).toMatchObject({ waiting: 0, blockers: [] }));

  it('for running, too', () => {
    expect(gate({ weak: like({ strength: { injured: 70 } }), early: like({ injury: { date: '2026-03-09' }, strength: { injured: 70 } }) }, 'running')).toEqual({
      id: 'running',
      label: 'Running',
      waiting: 2,
      held: 0,
      setback: 0,
      phase: 1,
      blockers: [{ criterion: 'strong-enough@3', label: 'Strong enough (measured within 3 days)', unmet: 2, unknown: 0, lastUnmet: 1, lastUnknown: 0 }],
    });
  });
});

describe('a summary says how much is known of a fact', () => {
  it.each([
    ['given', {}, 'pain.walking', { given: 1 }],
    ['answered by a screen', {}, 'sign.numbness', { screen: 1 }],
    ['narrowed down by a screen', {}, 'swelling', { screen: 1 }],
    ['worked out', {}, 'strength.symmetry', { derived: 1 }],
    ['worked out in part', { screens: null, sign: { numbness: true } }, 'sign.count', { partly: 1 }],
    ['too old', { strength: { injured: { value: 90, measuredOn: '2026-03-01' } } }, 'strength.injured', { stale: 1 }],
    ['worked out from something too old', { strength: { injured: { value: 90, measuredOn: '2026-03-01' } } }, 'strength.symmetry', { stale: 1 }],
    ['without the day of the assessment', { assessedOn: null, strength: { injured: { value: 90, measuredOn: '2026-03-01' } } }, 'strength.injured', { stale: 1 }],
    ['given, but under an analgesic', { analgesic: { taken: true } }, 'pain.walking', { untrusted: 1 }],
    ['missing', {}, 'runs.clean', { missing: 1 }],
    ['missing, since nothing can be compared', { strength: { uninjured: 0 } }, 'strength.symmetry', { missing: 1 }],
    ['a date', {}, 'injury.date', { given: 1 }],
  ])('%s', (_, change, fact, expected) => expect(factOf(change, fact)).toEqual(expected));
});

describe('tallies', () => {
  const people = { well: wellSnapshot, hurts: like({ pain: { walking: 2 } }), held: like(bothSigns), weak: like({ strength: { injured: 70 } }), silent: {} };
  const stricter = miniWith({ id: 'stricter', criteria: { 'strong-enough': { all: [{ fact: 'strength.symmetry', operator: 'greaterThanInclusive', value: 95 }] } } });
  const cohort = Array.from({ length: 12 }, (_, i) => [`${i}`, Object.values(people)[i % 5]!] as const);

  it('add up to the same wherever the cohort is cut', () => {
    const mini = miniWith();
    const { start, report } = tallier(mini, stricter);
    const whole = report(replayOf(Object.fromEntries(cohort), mini, stricter).tally!);
    expect(whole.comparison!.changed).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: cohort.length }), { maxLength: 4 }), (cuts) => {
        const sum = start();
        const edges = [0, ...cuts.sort((a, b) => a - b), cohort.length];
        for (const [i, edge] of edges.slice(1).entries()) addTally(sum, replayOf(Object.fromEntries(cohort.slice(edges[i], edge)), mini, stricter).tally!);
        expect(report(sum)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('count every snapshot once in every table that divides them', () => {
    const { summary } = reportOf(Object.fromEntries(cohort));
    const sum = (parts: readonly { readonly snapshots: number }[]): number => parts.reduce((total, { snapshots }) => total + snapshots, 0);
    expect([summary.snapshots, sum(summary.phases), sum(summary.running), sum(summary.holdLevels)]).toEqual([12, 12, 12, 12]);
    for (const { met, unmet, unknown } of summary.criteria) expect(met + unmet + unknown).toBe(12);
    for (const fact of summary.facts) expect(Object.values(fact).reduce<number>((total, count) => total + (typeof count === 'number' ? count : 0), 0)).toBe(12);
  });

  it('know what is labelled as made up', () => {
    const { tally } = replayOf({ a: {} });
    expect(tally!.synthetic).toBe(0);
  });
});
