import { describe, expect, it } from 'vitest';
import { findingsOfChild, type Any } from './findings.js';

const house = [{ id: 'house', locator: 'made up for tests' }];
const own = [{ id: 'house', locator: 'our own number' }];
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const days = (value: number) => ({ all: [leaf('injury.days', 'greaterThanInclusive', value)] });
const told = (place: string, what: string) => [`inherited-source at ${place}: ${what} differs from the parent, but its sources are still those of the parent`];
const cites = (rules: Any) => (rules.facts['strength.injured'].sources = house);

describe('under the sources of the parent', () => {
  it.each<[string, object, string[], ((rules: Any) => unknown)?]>([
    ['a criterion asks for another number', { criteria: { 'two-days': days(3) } }, told('criteria.two-days.all', 'the criterion `two-days`')],
    ['the sources of the parent are written once more', { criteria: { 'two-days': { ...days(3), sources: house } } }, told('criteria.two-days.all', 'the criterion `two-days`')],
    ['a gate asks for more', { phases: { late: { entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'two-days' }, { condition: 'strong-enough' }] } } } }, told('phases.late.entry', 'the phase `late`')],
    ['the running gate asks for fresher tests', { running: { startMaxAgeDays: 2 } }, told('running.startMaxAgeDays', '`running`')],
    ['a session has a lower pain limit', { running: { levels: { L1: { session: { painLimit: 1 } } } } }, told('running.levels.L1.session', 'the level `L1`')],
    ['a level asks for something', { running: { levels: { L2: { entry: { condition: 'two-clean-runs' } } } } }, told('running.levels.L2.entry', 'the level `L2`')],
    ['a hold is more urgent', { holds: { 'two-signs': { level: 'emergency' } } }, told('holds.two-signs.level', 'the hold `two-signs`')],
    ['a hold can no longer be set aside', { holds: { 'two-signs': { reviewable: null } } }, told('holds.two-signs.reviewable', 'the hold `two-signs`')],
    ['a setback sends back further', { setbacks: { swollen: { running: { levels: 2 } } } }, told('setbacks.swollen.running', 'the setback `swollen`')],
    ['a screen rules out more', { screens: { signs: { answers: { swelling: ['none'] } } } }, told('screens.signs.answers', 'the screen `signs`')],
    ['a screen counts for a shorter time', { screens: { signs: { maxAgeDays: 2 } } }, told('screens.signs.maxAgeDays', 'the screen `signs`')],
    ['an exercise has another dose', { exercises: { bridge: { dosage: [{ sets: 4, reps: 10 }] } } }, told('exercises.bridge.dosage', 'the exercise `bridge`')],
    ['an exercise allows less pain', { exercises: { bridge: { painLimit: 0 } } }, told('exercises.bridge.painLimit', 'the exercise `bridge`')],
    ['exercises under a hold ask for more', { underHold: { entry: { condition: null, all: [{ condition: 'walks-without-pain' }, { condition: 'no-analgesic' }] } } }, told('underHold.entry', '`underHold`')],
    ['a warning is more severe', { warnings: { 'runs-for-it': { severity: 'soon' } } }, told('warnings.runs-for-it.severity', 'the warning `runs-for-it`')],
    ['advice has a condition', { advice: { calm: { when: { condition: 'wants-to-run' } } } }, told('advice.calm.when', 'the advice `calm`')],
    ['a measurement becomes stale sooner', { facts: { 'strength.injured': { maxAgeDays: 5 } } }, told('facts.strength.injured.maxAgeDays', 'the fact `strength.injured`'), cites],
    ['decisions of a clinician count for less long', { overrides: { maxAgeDays: 3 } }, told('overrides.maxAgeDays', '`overrides`'), (r) => (r.overrides = { maxAgeDays: 7, rationale: 'x', sources: house })],
  ])('%s', (_, patch, expected, parent) => expect(findingsOfChild(patch, parent)).toEqual(expected));
});

describe('no source is claimed for what', () => {
  it.each<[string, object, ((rules: Any) => unknown)?]>([
    ['has a source of its own', { criteria: { 'two-days': { ...days(3), sources: own } } }],
    ['is only said otherwise', {
      criteria: { 'two-days': { label: 'Two full days', rationale: 'They matter.' } },
      exercises: { bridge: { purpose: 'Strong hips.', cautions: ['Breathe.'], dosage: [{ sets: 3, reps: 10, note: 'Slowly.' }] } },
      running: { levels: { L1: { session: { text: 'Run gently.' } } } },
      facts: { 'strength.injured': { how: 'Measure twice.' } },
    }, cites],
    ['stands in another order', { phases: { late: { entry: { all: [{ condition: 'two-days' }, { condition: 'walks-without-pain' }] } } } }],
    ['names a criterion that has changed', { criteria: { 'two-days': { ...days(3), sources: own } }, warnings: { 'runs-for-it': { label: 'Wants to run soon' } } }],
    ['has no sources', { facts: { 'strength.injured': { maxAgeDays: 5 } } }],
    ['is new', { criteria: { 'three-days': { label: 'Three days', ...days(3), rationale: 'x', sources: house } }, warnings: { early: { label: 'Early', severity: 'info', when: { condition: 'three-days' }, text: 'Wait.', rationale: 'x', sources: house } } }],
    ['is put between two levels', { running: { levelOrder: ['L1', 'L15', 'L2', 'L3'], levels: { L15: { label: 'L1.5', session: { text: 'Run.', painLimit: 2, restHours: 48 }, rationale: 'x', sources: own } } }, facts: { level: { values: ['none', 'L1', 'L15', 'L2', 'L3'] } } }],
    ['answers a fact more', { facts: { warmth: { label: 'Warmth', group: 'Signs', type: 'boolean', better: false, how: 'Feel.' } }, screens: { signs: { answers: { warmth: false } } }, warnings: { warm: { label: 'Warm', severity: 'info', when: { all: [leaf('warmth', 'equal', true)] }, text: 'Cool it.', rationale: 'x', sources: own } } }],
  ])('%s', (_, patch, parent) => expect(findingsOfChild(patch, parent)).toEqual([]));

  it('lost a phase that is gone: its exercises have to follow', () => {
    const parent = (r: Any) => {
      r.phaseOrder = ['early', 'late', 'last'];
      r.phases.last = { ...r.phases.late, entry: { all: [{ condition: 'strong-enough' }] } };
      r.exercises.bridge.phases = ['late', 'last'];
    };
    expect(findingsOfChild({ phaseOrder: ['early', 'late'], phases: { last: null }, exercises: { bridge: { phases: ['late'] } } }, parent)).toEqual([]);
  });

  it('has a mistake: that is told first', () => {
    expect(findingsOfChild({ criteria: { 'two-days': { all: [leaf('injury.dayz', 'greaterThanInclusive', 3)] } } })).toEqual([
      'unknown-id at criteria.two-days.all[0].fact: there is no fact `injury.dayz`',
    ]);
  });
});
