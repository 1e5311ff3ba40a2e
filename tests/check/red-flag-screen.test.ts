import { describe, expect, it } from 'vitest';
import { findingsAfter, findingsOfChild, type Any } from './findings.js';

const none = ['no-red-flag-screen at holds: there is no hold, so `late` can be entered without any question about red flags'];
/** The signs go on to be used, by the setback. */
const withoutHolds = (rules: Any) => {
  rules.holds = {};
  rules.setbacks.swollen.when.all.push({ fact: 'sign.count', operator: 'greaterThanInclusive', value: 1 });
};
const swollen = { any: [{ fact: 'swelling', operator: 'equal', value: 'severe' }, { fact: 'sign.count', operator: 'greaterThanInclusive', value: 1 }] };

describe('a pathway', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['without holds', withoutHolds, none],
    ['with one hold, however little it asks', (r) => (r.holds['two-signs'].when = { all: [{ fact: 'sign.count', operator: 'equal', value: 2 }] }), []],
    ['whose only hold has a mistake', (r) => (r.holds['two-signs'].level = 'now'), ['not-one-of at holds.two-signs.level: expected one of `emergency`, `urgent`, `soon`, found text "now"']],
    ['whose holds are missing', (r) => delete r.holds, ['missing-key at (root): the key `holds` is missing']],
    ['with one phase, which is open to everybody', (r) => {
      withoutHolds(r);
      r.phaseOrder = ['early'];
      delete r.phases.late;
      r.running.fromPhase = 'early';
      r.running.entry.all.push({ condition: 'two-days' });
      r.setbacks.swollen = { ...r.setbacks.swollen, capPhase: undefined };
      r.exercises.bridge.phases = ['early'];
    }, []],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));

  it('that removes the holds of its parent', () => {
    const found = findingsOfChild({ holds: { 'two-signs': null }, setbacks: { swollen: { when: { all: null, ...swollen }, sources: [{ id: 'house', locator: 'any sign' }] } } });
    expect(found.filter((line) => !line.startsWith('looser-than-parent'))).toEqual(none);
  });

  it('that replaces the hold of its parent', () => {
    const hold = { label: 'A sign', level: 'soon', when: { all: [{ fact: 'sign.count', operator: 'greaterThanInclusive', value: 1 }] }, action: 'See a clinician.', rationale: 'x', sources: [{ id: 'house', locator: 'one sign' }] };
    const found = findingsOfChild({ holds: { 'two-signs': null, 'one-sign': hold } });
    expect(found.filter((line) => !line.startsWith('looser-than-parent'))).toEqual([]);
  });
});
