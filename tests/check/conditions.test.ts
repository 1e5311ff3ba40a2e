import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { hamstring } from '../../src/hamstring.js';
import { findingsAfter, findingsOfChild, type Any } from './findings.js';

const sources = [{ id: 'house', locator: 'made up for tests' }];
const own = [{ id: 'house', locator: 'another number' }];
const criterion = (parts: object) => ({ label: 'X', ...parts, rationale: 'x', sources });
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const also = (gate: Any, id: string) => gate.all.push({ condition: id });

type Row = [string, (rules: Any) => unknown, string[]];

describe('criteria', () => {
  it.each<Row>([
    ['two comparisons that exclude each other', (r) => r.criteria['strong-enough'].all.push(leaf('strength.symmetry', 'lessThan', 70)), ['never-met at criteria.strong-enough.all[0]: the criterion `strong-enough` can never be met: `strength.symmetry >= 80` and `strength.symmetry < 70` exclude each other']],
    ['two that touch in one value', (r) => r.criteria['strong-enough'].all.push(leaf('strength.symmetry', 'lessThanInclusive', 80)), ['worse-opens at criteria.strong-enough.all[1]: the running gate opens when `strength.symmetry` is 80 %, but not when it is better, 81 %']],
    ['every choice excludes what is asked besides', (r) => (r.criteria['wants-to-run'] = criterion({ all: [leaf('goal', 'equal', 'run'), { any: [{ all: [leaf('goal', 'equal', 'walk'), leaf('level', 'equal', 'L1')] }, { all: [leaf('goal', 'equal', 'walk'), leaf('level', 'equal', 'none')] }] }] })), ['never-met at criteria.wants-to-run: the criterion `wants-to-run` can never be met: its parts exclude each other']],
    ['a criterion that asks for one that can never be met is not told again', (r) => {
      r.criteria['strong-enough'].all.push(leaf('strength.symmetry', 'lessThan', 70));
      r.criteria['two-days'].all.push({ condition: 'strong-enough' });
    }, ['never-met at criteria.strong-enough.all[0]: the criterion `strong-enough` can never be met: `strength.symmetry >= 80` and `strength.symmetry < 70` exclude each other']],
    ['a comparison that every value meets', (r) => (r.criteria['walks-without-pain'].all[0] = leaf('pain.walking', 'lessThanInclusive', 10)), ['always-met at criteria.walks-without-pain: the criterion `walks-without-pain` is met by every value']],
    ['one value less than all', (r) => (r.criteria['walks-without-pain'].all[0] = leaf('pain.walking', 'lessThanInclusive', 9)), []],
    ['parts that together leave nothing out', (r) => (r.criteria['walks-without-pain'] = criterion({ any: [leaf('pain.walking', 'lessThanInclusive', 4), leaf('pain.walking', 'greaterThanInclusive', 5)] })), ['always-met at criteria.walks-without-pain: the criterion `walks-without-pain` is met by every value']],
    ['parts that leave one value out', (r) => (r.criteria['walks-without-pain'] = criterion({ any: [leaf('pain.walking', 'lessThanInclusive', 4), leaf('pain.walking', 'equal', 0)] })), ['shadowed at criteria.walks-without-pain.any[1]: `pain.walking = 0` changes nothing here, because `pain.walking <= 4` decides alone']],
    ['one useless comparison among others', (r) => r.criteria['walks-without-pain'].all.push(leaf('swelling', 'lessThanInclusive', 'severe')), ['always-met at criteria.walks-without-pain.all[1]: the comparison `swelling <= severe` is met by every value']],
    ['what is worked out can be any number, so no threshold is always met', (r) => (r.criteria['strong-enough'].all[0] = leaf('strength.symmetry', 'lessThanInclusive', 300)), ['worse-opens at criteria.strong-enough.all[0]: the running gate opens when `strength.symmetry` is 300 %, but not when it is better, 301 %']],
    ['two criteria that say the same in other words', (r) => {
      r.criteria['no-walking-pain'] = criterion({ any: [leaf('pain.walking', 'lessThan', 1)] });
      r.warnings['runs-for-it'].when = { condition: 'no-walking-pain' };
      delete r.criteria['wants-to-run'];
      delete r.facts.goal;
    }, ['duplicate-criterion at criteria.no-walking-pain: the criteria `no-walking-pain` and `walks-without-pain` are met by the same values']],
    ['two criteria that nearly say the same', (r) => {
      r.criteria['no-walking-pain'] = criterion({ any: [leaf('pain.walking', 'lessThan', 2)] });
      r.warnings['runs-for-it'].when = { condition: 'no-walking-pain' };
      delete r.criteria['wants-to-run'];
      delete r.facts.goal;
    }, []],
    ['a weaker criterion beside a stronger one', (r) => {
      r.criteria['little-pain'] = criterion({ all: [leaf('pain.walking', 'lessThanInclusive', 2)] });
      also(r.phases.late.entry, 'little-pain');
    }, ['shadowed at phases.late.entry.all[2]: `little-pain` changes nothing here, because `walks-without-pain` decides alone']],
    ['the same criterion twice', (r) => also(r.phases.late.entry, 'two-days'), ['shadowed at phases.late.entry.all[2]: `two-days` changes nothing here, because `two-days` decides alone']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('two criteria that say the same since a clinic changed one of them', () => {
  const threeDays = (r: Any) => {
    r.criteria['three-days'] = criterion({ all: [leaf('injury.days', 'greaterThanInclusive', 3)] });
    r.warnings['runs-for-it'].when = { condition: 'three-days' };
    delete r.criteria['wants-to-run'];
    delete r.facts.goal;
  };
  const changed = (days: number) => ({ criteria: { 'two-days': { all: [leaf('injury.days', 'greaterThanInclusive', days)], sources: own } } });

  it('are told where it was changed, wherever they stand in the parent', () => {
    expect(findingsOfChild(changed(3), threeDays)).toEqual(['duplicate-criterion at criteria.two-days: the criteria `two-days` and `three-days` are met by the same values']);
  });

  it('are told only then', () => expect(findingsOfChild(changed(4), threeDays)).toEqual([]));

  it('are not told when the parent has them already and only words were changed', () => {
    const same = (r: Any) => {
      threeDays(r);
      r.criteria['two-days'].all[0].value = 3;
    };
    expect(findingsOfChild({ criteria: { 'two-days': { label: 'Three days' } } }, same)).toEqual([]);
  });
});

describe('gates, stages and findings', () => {
  it.each<Row>([
    ['a gate whose criteria exclude each other', (r) => {
      r.criteria.hurts = criterion({ all: [leaf('pain.walking', 'greaterThan', 3)] });
      also(r.phases.late.entry, 'hurts');
    }, ['never-opens at phases.late.entry: the phase `late` can never open: `pain.walking = 0` and `pain.walking > 3` exclude each other']],
    ['an exercise that the gate of its phase excludes', (r) => {
      r.criteria.hurts = criterion({ all: [leaf('pain.walking', 'greaterThan', 3)] });
      r.facts['pain.walking'].better = 'none';
      r.exercises.bridge.entry = { condition: 'hurts' };
    }, ['never-reached at exercises.bridge.entry: nobody can reach the exercise `bridge`: the gates before it exclude it']],
    ['a gate that asks for what always holds everybody back', (r) => {
      r.facts['sign.numbness'].better = 'none';
      r.facts['sign.deformity'].better = 'none';
      delete r.holds['two-signs'].reviewable;
      r.holds['two-signs'].when = { any: [leaf('sign.numbness', 'equal', true), leaf('sign.count', 'greaterThanInclusive', 2)] };
      r.criteria.numb = criterion({ all: [leaf('sign.numbness', 'equal', true)] });
      also(r.phases.late.entry, 'numb');
    }, ['never-reached at phases.late.entry: nobody can reach the phase `late`: the holds exclude it']],
    ['the same hold, when a clinician may set it aside', (r) => {
      r.facts['sign.numbness'].better = 'none';
      r.facts['sign.deformity'].better = 'none';
      r.holds['two-signs'].when = { any: [leaf('sign.numbness', 'equal', true), leaf('sign.count', 'greaterThanInclusive', 2)] };
      r.criteria.numb = criterion({ all: [leaf('sign.numbness', 'equal', true)] });
      also(r.phases.late.entry, 'numb');
    }, []],
    ['a level that asks for nothing beyond the running gate', (r) => (r.running.levels.L2.entry = { condition: 'strong-enough' }), ['gate-implied at running.levels.L2.entry: the gate of the level `L2` asks for nothing that the gates before it do not ask already']],
    ['a third phase that asks for less than the second', (r) => {
      r.phases.latest = { ...r.phases.late, entry: { all: [{ condition: 'two-days' }] } };
      r.phaseOrder.push('latest');
    }, ['gate-implied at phases.latest.entry: the gate of the phase `latest` asks for nothing that the gates before it do not ask already']],
    ['a warning whose parts exclude each other', (r) => (r.warnings['runs-for-it'].when = { all: [{ condition: 'wants-to-run' }, leaf('goal', 'equal', 'walk')] }), ['never-fires at warnings.runs-for-it.when: the warning `runs-for-it` can never be shown: `goal = run` and `goal = walk` exclude each other']],
    ['a hold that counts more signs than there are', (r) => {
      r.facts['sign.count'].max = 5;
      r.holds['two-signs'].when = { all: [leaf('sign.count', 'greaterThanInclusive', 3)] };
    }, ['never-fires at holds.two-signs.when: the hold `two-signs` can never be met: its parts exclude each other']],
    ['a setback that everybody has', (r) => (r.setbacks.swollen.when = { any: [leaf('swelling', 'equal', 'severe'), leaf('swelling', 'in', ['none', 'mild'])] }), ['always-met at setbacks.swollen.when: the setback `swollen` is met by every value']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('the direction of a condition', () => {
  it.each<Row>([
    ['a gate that opens when it hurts', (r) => (r.criteria['walks-without-pain'].all[0] = leaf('pain.walking', 'greaterThanInclusive', 3)), ['worse-opens at criteria.walks-without-pain.all[0]: the gate of `late` opens when `pain.walking` is 3 NRS, but not when it is better, 2 NRS']],
    ['a gate that asks for one grade of pain', (r) => (r.criteria['walks-without-pain'].all[0] = leaf('pain.walking', 'equal', 2)), ['worse-opens at criteria.walks-without-pain.all[0]: the gate of `late` opens when `pain.walking` is 2 NRS, but not when it is better, 1 NRS']],
    ['parts that lie the right way together', (r) => (r.criteria['walks-without-pain'] = criterion({ any: [leaf('pain.walking', 'equal', 1), leaf('pain.walking', 'equal', 0)] })), []],
    ['a hold that goes away when a sign appears', (r) => (r.holds['two-signs'].when = { all: [leaf('sign.count', 'lessThan', 2)] }), ['worse-opens at holds.two-signs.when.all[0]: the hold `two-signs` is there when `sign.count` is 1 signs, but not when it is worse, 2 signs']],
    ['a fact without a good direction', (r) => {
      r.facts['pain.walking'].better = 'none';
      r.criteria['walks-without-pain'].all[0] = leaf('pain.walking', 'greaterThanInclusive', 3);
    }, []],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('looser than the parent', () => {
  const change = (id: string, parts: object) => ({ criteria: { [id]: { ...parts, sources: own } } });
  it.each<[string, object, string[]]>([
    ['a lower threshold', change('strong-enough', { all: [leaf('strength.symmetry', 'greaterThanInclusive', 75)] }), ['looser-than-parent at criteria.strong-enough.all[0]: the criterion `strong-enough` is looser than in the parent: strength.symmetry >= 80 -> strength.symmetry >= 75']],
    ['a higher threshold', change('strong-enough', { all: [leaf('strength.symmetry', 'greaterThanInclusive', 85)] }), []],
    ['the same threshold put otherwise', change('walks-without-pain', { all: [leaf('pain.walking', 'lessThan', 1)] }), []],
    ['a threshold that decides on trust', change('no-analgesic', { all: [leaf('analgesic.taken', 'in', [true, false])] }), ['always-met at criteria.no-analgesic: the criterion `no-analgesic` is met by every value']],
    ['a criterion of a warning only, whose direction says nothing', change('wants-to-run', { all: [leaf('goal', 'in', ['walk'])] }), []],
    ['a gate without one of its criteria', { phases: { late: { entry: { all: [{ condition: 'walks-without-pain' }] }, sources: own } }, criteria: { 'two-days': null }, facts: { 'injury.days': null, 'injury.date': null } }, ['looser-than-parent at phases.late.entry: the gate of `late` is looser than in the parent: it no longer asks for `two-days`']],
    ['a gate that asks for more instead', { phases: { late: { entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'two-days' }, { condition: 'strong-enough' }] }, sources: own } } }, []],
    ['an exercise without conditions', { exercises: { bridge: { entry: null, sources: own } } }, ['looser-than-parent at exercises.bridge.entry: the exercise `bridge` is looser than in the parent: it has no conditions any more']],
    ['a hold that is gone', { holds: { 'two-signs': null }, facts: { 'sign.count': null, 'sign.deformity': null, 'sign.numbness': null }, screens: { signs: { answers: { 'sign.deformity': null, 'sign.numbness': null }, sources: own } } }, ['looser-than-parent at holds.two-signs: the hold `two-signs` is looser than in the parent: it is gone']],
    ['a setback that needs more', { setbacks: { swollen: { when: { all: [leaf('swelling', 'equal', 'severe'), leaf('pain.walking', 'greaterThan', 5)] }, sources: own } } }, ['looser-than-parent at setbacks.swollen.when: the setback `swollen` is looser than in the parent: nothing -> pain.walking > 5']],
    ['a setback that needs less', { setbacks: { swollen: { when: { all: [leaf('swelling', 'greaterThanInclusive', 'mild')] }, sources: own } }, screens: { signs: { answers: { swelling: ['none'] }, sources: own } } }, []],
    ['an older measurement', { facts: { 'strength.injured': { maxAgeDays: 14 } } }, ['looser-than-parent at facts.strength.injured.maxAgeDays: `facts.strength.injured.maxAgeDays` is looser than in the parent: 7 days -> 14 days']],
    ['a fresher measurement', { facts: { 'strength.injured': { maxAgeDays: 3 } } }, []],
    ['a measurement of any age', { facts: { 'strength.injured': { maxAgeDays: null } } }, ['looser-than-parent at facts.strength.injured.maxAgeDays: `facts.strength.injured.maxAgeDays` is looser than in the parent: 7 days -> none']],
    ['a score trusted under an analgesic', { facts: { 'pain.walking': { trustedWhen: null } }, criteria: { 'no-analgesic': null } }, ['looser-than-parent at facts.pain.walking: the fact `pain.walking` is looser than in the parent: it is trusted without `no-analgesic`']],
  ])('%s', (_, patch, expected) => {
    expect(findingsOfChild(patch).filter((line) => !/^(unused|no-red-flag)/.test(line))).toEqual(expected);
  });
});

describe('the bundled rule set', () => {
  it('has no finding but what it accepts with a reason', () => {
    const { issues, accepted } = checkRuleSet(hamstring);
    expect(issues).toEqual([]);
    for (const { severity } of accepted) expect(severity).toBe('warning');
  });
});
