import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { readFacts } from '../../src/snapshot/facts.js';
import type { FactState } from '../../src/snapshot/fact-state.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const parsedRules = parseRuleSet(miniRuleSet());
if (!parsedRules.ok) throw new Error('the mini rule set does not parse');
const rules = parsedRules.value;

function stateOf(id: string, snapshot: object): FactState {
  const parsed = parseSnapshot(rules, snapshot);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return readFacts(rules, parsed.value).get(id)!;
}

const clear = { analgesic: { taken: false } };
const on = '2026-01-10';

/** Each row: the situation, the fact, the snapshot, what the fact may be, and why it is not fully known. */
const table: [string, string, object, FactState['possible'], string | null][] = [
  ['a score given today counts', 'pain.walking', { pain: { walking: 0 }, ...clear }, { min: 0, max: 0 }, null],
  ['a score not given is unknown', 'pain.walking', clear, null, 'not-given'],
  ['a score of seven days ago counts', 'pain.walking', { assessedOn: on, pain: { walking: { value: 1, measuredOn: '2026-01-03' } }, ...clear }, { min: 1, max: 1 }, null],
  ['a score of eight days ago is unknown', 'pain.walking', { assessedOn: on, pain: { walking: { value: 1, measuredOn: '2026-01-02' } }, ...clear }, null, 'stale'],
  ['a score of three days ago counts for starting to run', 'pain.walking@3', { assessedOn: on, pain: { walking: { value: 1, measuredOn: '2026-01-07' } }, ...clear }, { min: 1, max: 1 }, null],
  ['a score of four days ago is unknown for starting to run', 'pain.walking@3', { assessedOn: on, pain: { walking: { value: 1, measuredOn: '2026-01-06' } }, ...clear }, null, 'stale'],
  ['a dated score without a day of assessment is unknown', 'pain.walking', { pain: { walking: { value: 1, measuredOn: '2026-01-06' } }, ...clear }, null, 'undated'],
  ['a score under an analgesic may be as bad as can be', 'pain.walking', { pain: { walking: 2 }, analgesic: { taken: true } }, { min: 2, max: 10 }, 'untrusted'],
  ['a score while nobody said whether an analgesic was taken is not trusted either', 'pain.walking', { pain: { walking: 2 } }, { min: 2, max: 10 }, 'untrusted'],
  ['72 of 90 newton are 80 percent', 'strength.symmetry', { strength: { injured: 72, uninjured: 90 } }, { min: 80, max: 80 }, null],
  ['0.7 of 1 newton are 70 percent, without the noise of binary fractions', 'strength.symmetry', { strength: { injured: 1.1, uninjured: 1 } }, { min: 110, max: 110 }, null],
  ['one side alone gives no symmetry', 'strength.symmetry', { strength: { injured: 72 } }, null, 'not-given'],
  ['an other side of zero gives no symmetry', 'strength.symmetry', { strength: { injured: 72, uninjured: 0 } }, null, 'no-reference'],
  ['a stale side gives no symmetry', 'strength.symmetry', { assessedOn: on, strength: { injured: 72, uninjured: { value: 90, measuredOn: '2026-01-01' } } }, null, 'stale'],
  ['a symmetry worked out elsewhere counts', 'strength.symmetry', { strength: { symmetry: 85 } }, { min: 85, max: 85 }, null],
  ['days are counted from the injury to the assessment', 'injury.days', { assessedOn: on, injury: { date: '2026-01-08' } }, { min: 2, max: 2 }, null],
  ['days counted five days ago have gone on', 'injury.days', { assessedOn: on, injury: { days: { value: 3, measuredOn: '2026-01-05' } } }, { min: 8, max: 8 }, null],
  ['days counted on some day say nothing without a day of assessment', 'injury.days', { injury: { days: { value: 3, measuredOn: '2026-01-05' } } }, null, 'undated'],
  ['days across a leap day', 'injury.days', { assessedOn: '2024-03-01', injury: { date: '2024-02-28' } }, { min: 2, max: 2 }, null],
  ['days without a day of assessment are unknown', 'injury.days', { injury: { date: '2026-01-08' } }, null, 'not-given'],
  ['signs that are answered are counted', 'sign.count', { sign: { deformity: true, numbness: false } }, { min: 1, max: 1 }, null],
  ['one sign found and one open is between one and two', 'sign.count', { sign: { deformity: true } }, { min: 1, max: 2 }, 'only-bounded'],
  ['a screen answers the sign that was not reported', 'sign.count', { sign: { deformity: true }, screens: { signs: 'complete' } }, { min: 1, max: 1 }, null],
  ['a screen does not overrule what was reported', 'sign.count', { sign: { deformity: true, numbness: true }, screens: { signs: 'complete' } }, { min: 2, max: 2 }, null],
  ['a screen leaves several values possible', 'swelling', { screens: { signs: 'complete' } }, { oneOf: [0, 1] }, 'only-bounded'],
  ['a screen of eight days ago answers nothing', 'sign.count', { assessedOn: on, screens: { signs: { value: 'complete', measuredOn: '2026-01-02' } } }, { min: 0, max: 2 }, 'only-bounded'],
];

describe('what is known about a fact', () => {
  it.each(table)('%s', (_, id, snapshot, possible, gap) => {
    const state = stateOf(id, snapshot);
    expect(state.possible).toEqual(possible);
    expect(state.gap?.code ?? null).toBe(gap);
  });

  it('an untrusted score says what to ask', () => {
    expect(stateOf('pain.walking', { pain: { walking: 2 } }).gap).toEqual({ code: 'untrusted', ask: ['analgesic.taken'], trustedWhen: 'no-analgesic' });
  });

  it('a stale value says how old it is and how old it may be', () => {
    const state = stateOf('strength.symmetry', { assessedOn: on, strength: { injured: 72, uninjured: { value: 90, measuredOn: '2026-01-01' } } });
    expect(state.gap).toEqual({ code: 'stale', ask: ['strength.uninjured'], ageDays: 9, maxAgeDays: 7 });
  });

  it('a missing symmetry asks for both sides', () => {
    expect(stateOf('strength.symmetry', {}).gap).toEqual({ code: 'not-given', ask: ['strength.injured', 'strength.uninjured'] });
  });
});
