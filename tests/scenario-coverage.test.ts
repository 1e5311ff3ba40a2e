import { describe, expect, it } from 'vitest';
import type { WithheldReason } from '../src/decide/exercises.js';
import type { RunningDecision, RunningReason } from '../src/decide/running-result.js';
import type { Exercise } from '../src/rule-set/exercise.js';
import type { Outcome } from '../src/snapshot/possible.js';
import type { Expectation } from '../src/testing/scenario.js';
import { loadScenarios } from './support/scenario-files.js';
import { ruleSet } from './support/snapshots.js';

const { data } = ruleSet;
const running = data.running!;
const scenarios = loadScenarios();
const expectations = scenarios.map(({ expect: expected }) => expected);

/** What the scenarios name, by a function that reads one expectation. */
function named(read: (expected: Expectation) => readonly string[] | undefined): Set<string> {
  return new Set(expectations.flatMap((expected) => read(expected) ?? []));
}

function missing(wanted: readonly string[], found: ReadonlySet<string>): string[] {
  return wanted.filter((entry) => !found.has(entry));
}

/** Keys of a union as a record, so that the compiler notices a new member. */
function members<T extends string>(all: Readonly<Record<T, true>>): T[] {
  return Object.keys(all) as T[];
}

const outcomes = members<Outcome>({ met: true, unmet: true, unknown: true });
const decisions = members<RunningDecision>({ 'not-yet': true, start: true, progress: true, repeat: true, 'step-back': true, stop: true });
const reasons = members<RunningReason['kind']>({ hold: true, phase: true, gate: true, setback: true, level: true, progress: true, 'last-level': true });

const pairs = (entries: Readonly<Record<string, string>> | undefined): string[] =>
  Object.entries(entries ?? {}).map(([key, outcome]) => `${key.split('@')[0] as string} ${outcome}`);
const withOutcomes = (ids: readonly string[]): string[] => ids.flatMap((id) => outcomes.map((outcome) => `${id} ${outcome}`));

/** The kinds of reasons that can keep an exercise away at all. */
function possibleReasons({ phases, fitForHold, fromLevel, entry }: Exercise): WithheldReason['kind'][] {
  return [
    fitForHold === undefined ? 'hold' : 'under-hold',
    ...(phases[0] === data.phaseOrder[0] ? [] : (['phase'] as const)),
    ...(fromLevel === undefined ? [] : (['running'] as const)),
    ...(entry === undefined ? [] : (['condition'] as const)),
  ];
}

describe('the scenarios assert every decision of the bundled rule set', () => {
  it('every criterion met, unmet and unknown', () => {
    expect(missing(withOutcomes(Object.keys(data.criteria)), named(({ criteria }) => pairs(criteria)))).toEqual([]);
  });

  it('every hold met, unmet and unknown', () => {
    expect(missing(withOutcomes(Object.keys(data.holds)), named(({ holds }) => pairs(holds)))).toEqual([]);
  });

  it('every setback met, unmet and unknown', () => {
    expect(missing(withOutcomes(Object.keys(data.setbacks)), named(({ setbacks }) => pairs(setbacks)))).toEqual([]);
  });

  it('every warning there and not there', () => {
    const ids = Object.keys(data.warnings);
    expect({
      there: missing(ids, named(({ warnings }) => warnings)),
      notThere: missing(ids, named(({ noWarnings }) => noWarnings)),
    }).toEqual({ there: [], notThere: [] });
  });

  it('every exercise allowed, and withheld for every kind of reason that is possible for it', () => {
    const withheld = named(({ withheld: entries }) =>
      Object.entries(entries ?? {}).flatMap(([id, kinds]) => kinds.map((kind) => `${id} ${kind}`)),
    );
    const wanted = Object.entries(data.exercises).flatMap(([id, exercise]) => possibleReasons(exercise).map((kind) => `${id} ${kind}`));
    expect({
      allowed: missing(Object.keys(data.exercises), named(({ allowed }) => allowed)),
      withheld: missing(wanted, withheld),
    }).toEqual({ allowed: [], withheld: [] });
  });

  it('every advice there and not there', () => {
    const ids = Object.keys(data.advice);
    expect({
      there: missing(ids, named(({ advice }) => advice)),
      notThere: missing(ids, named(({ noAdvice }) => noAdvice)),
    }).toEqual({ there: [], notThere: [] });
  });

  it('every running decision, with every kind of reason and every level', () => {
    expect({
      decisions: missing(decisions, named((expected) => (expected.running?.decision === undefined ? [] : [expected.running.decision]))),
      reasons: missing(reasons, named((expected) => expected.running?.reasons)),
      levels: missing(running.levelOrder, named((expected) => (typeof expected.running?.level === 'string' ? [expected.running.level] : []))),
    }).toEqual({ decisions: [], reasons: [], levels: [] });
  });

  it('every phase, every level of a hold and every referral', () => {
    const levels = ['emergency', 'urgent', 'soon'];
    expect({
      phases: missing(data.phaseOrder, named(({ phase }) => (phase === undefined ? [] : [phase]))),
      holds: missing([...levels, 'unanswered', 'none'], named(({ hold }) => (hold === undefined ? [] : [hold ?? 'none']))),
      referrals: missing([...levels, 'none'], named(({ referral }) => (referral === undefined ? [] : [referral]))),
    }).toEqual({ phases: [], holds: [], referrals: [] });
  });
});
