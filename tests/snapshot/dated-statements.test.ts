import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import type { Guidance } from '../../src/decide/guidance.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const sources = [{ id: 'house', locator: 'made up for tests' }];

/** The mini rule set with statements about strength, with values that count only without an analgesic, and with days until the next match. */
function rules(): object {
  const mini = miniRuleSet();
  const { facts, screens, criteria, running } = mini;
  screens.strong = { label: 'Strong', statement: 'as before', meaning: 'Both legs are as strong as before.', maxAgeDays: 7, answers: { 'strength.injured': 90, 'strength.uninjured': 100 }, sources };
  screens.sound = { label: 'Sound', statement: 'as before', meaning: 'The other leg is as strong as before.', maxAgeDays: 7, answers: { 'strength.uninjured': 100 }, sources };
  facts['hop.pain'] = { label: 'Pain while hopping', group: 'Pain', type: 'integer', unit: 'NRS', min: 0, max: 10, better: 'lower', how: 'Ask.', trustedWhen: 'no-analgesic' };
  facts['match.date'] = { label: 'Next match', group: 'Goal', type: 'date', better: 'none', how: 'Ask.' };
  facts['match.days'] = { label: 'Days to the match', group: 'Goal', type: 'integer', unit: 'd', min: -5000, max: 5000, better: 'none', how: 'Worked out.', derived: { days: { from: 'assessedOn', to: 'match.date' } } };
  criteria['hops-without-pain'] = { label: 'Hops without pain', all: [{ fact: 'hop.pain', operator: 'equal', value: 0 }], rationale: 'Basic.', sources };
  criteria['match-is-far'] = { label: 'The match is far', all: [{ fact: 'match.days', operator: 'greaterThan', value: 30 }], rationale: 'Basic.', sources };
  running.entry = { all: [{ condition: 'walks-without-pain' }, { condition: 'strong-enough' }, { condition: 'hops-without-pain' }, { condition: 'match-is-far' }] };
  return mini;
}

const on = (value: unknown, day: number): object => ({ value, measuredOn: `2026-03-${String(day).padStart(2, '0')}` });
const today = { assessedOn: '2026-03-30' };
const outcomes = ({ criteria }: Guidance, ids: readonly string[]): string[] => ids.map((id) => `${id} ${criteria[id]!.outcome}`);

const cases: [string, object, string[]][] = [
  ['a statement of today about both legs', { ...today, screens: { strong: 'as before' } }, ['strong-enough met', 'strong-enough@3 met']],
  ['a statement of two days ago', { ...today, screens: { strong: on('as before', 28) } }, ['strong-enough met', 'strong-enough@3 met']],
  ['a statement of five days ago is too old to start running', { ...today, screens: { strong: on('as before', 25) } }, ['strong-enough met', 'strong-enough@3 unknown']],
  ['a statement of ten days ago is too old for anything', { ...today, screens: { strong: on('as before', 20) } }, ['strong-enough unknown', 'strong-enough@3 unknown']],
  ['a statement with a day, and no day of the assessment', { screens: { strong: on('as before', 28) } }, ['strong-enough unknown', 'strong-enough@3 unknown']],
  ['the same statement a month later', { assessedOn: '2026-04-28', screens: { strong: on('as before', 28) } }, ['strong-enough unknown', 'strong-enough@3 unknown']],
  ['a measurement of today beside a statement of five days ago', { ...today, screens: { sound: on('as before', 25) }, strength: { injured: 90 } }, ['strong-enough met', 'strong-enough@3 unknown']],
  ['a measurement of five days ago beside a statement of today', { ...today, screens: { sound: 'as before' }, strength: { injured: on(90, 25) } }, ['strong-enough met', 'strong-enough@3 unknown']],
  ['a measurement of five days ago beside one of today', { ...today, strength: { injured: on(90, 25), uninjured: 100 } }, ['strong-enough met', 'strong-enough@3 unknown']],
  ['both are of today', { ...today, strength: { injured: 90, uninjured: 100 } }, ['strong-enough met', 'strong-enough@3 met']],
  ['no analgesic on the day of both pains', { ...today, analgesic: { taken: on(false, 28) }, pain: { walking: on(0, 28) }, hop: { pain: on(0, 28) } }, ['walks-without-pain met', 'hops-without-pain met']],
  ['no analgesic, said before the walk', { ...today, analgesic: { taken: on(false, 28) }, pain: { walking: on(0, 29) }, hop: { pain: on(0, 28) } }, ['walks-without-pain unknown', 'hops-without-pain met']],
  ['no analgesic, said before the hop', { ...today, analgesic: { taken: on(false, 28) }, pain: { walking: on(0, 28) }, hop: { pain: on(0, 29) } }, ['walks-without-pain met', 'hops-without-pain unknown']],
];

describe('what days do to what is known', () => {
  const { evaluate } = compile(rules());
  const facade = createRehab(rules());

  it.each(cases)('%s', async (_, snapshot, expected) => {
    const ids = expected.map((line) => line.split(' ')[0]!);
    expect(outcomes(evaluate(snapshot), ids)).toEqual(expected);
    expect(outcomes(await facade.evaluate(snapshot), ids)).toEqual(expected);
  });

  it('no other snapshot matters, whatever came before', () => {
    const ids = cases.map(([, , expected]) => expected.map((line) => line.split(' ')[0]!));
    for (const step of [1, 3, 5, 7]) {
      for (let i = 0; i < cases.length; i += 1) {
        const at = (i * step) % cases.length;
        expect(outcomes(evaluate(cases[at]![1]), ids[at]!), cases[at]![0]).toEqual(cases[at]![2]);
      }
    }
  });

  it('days that count from the assessment are those of this assessment', () => {
    const measured = (assessedOn: string): unknown => evaluate({ assessedOn }).criteria['match-is-far']!.explanation;
    expect(measured('2026-03-01')).toMatchObject({ parts: [{ outcome: 'unknown', measuredOn: '2026-03-01' }] });
    expect(measured('2026-03-30')).toMatchObject({ parts: [{ outcome: 'unknown', measuredOn: '2026-03-30' }] });
  });
});
