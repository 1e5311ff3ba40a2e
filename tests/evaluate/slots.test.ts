import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlotBases } from '../../src/evaluate/compiled/slot-base.js';
import { SlotReader } from '../../src/evaluate/compiled/slot-reader.js';
import { OneOfs, SlotValues } from '../../src/evaluate/compiled/slot-values.js';
import { slotPlan } from '../../src/evaluate/compiled/slots.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { dayNumber } from '../../src/snapshot/calendar.js';
import { factPlan } from '../../src/snapshot/fact-plan.js';
import { readFacts } from '../../src/snapshot/facts.js';
import { parseSnapshot, readInto } from '../../src/snapshot/parse-snapshot.js';
import { withReading } from '../../src/snapshot/with-reading.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { ruleSetArbitrary, snapshotOf } from '../support/rule-sets.js';
import { loadScenarios } from '../support/scenario-files.js';
import { nested, ruleSet as hamstring, snapshotArbitrary } from '../support/snapshots.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 150) * 2;
const parse = (rules: object): RuleSet => {
  const parsed = parseRuleSet(rules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

/** What is known, in one form for both ways of reading: the range or the values, and the day. */
type Known = readonly [possible: string, on: string];
const shown = (possible: unknown, on: number | string | undefined): Known => [JSON.stringify(possible, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)), String(on)];

/** Reads snapshots in numbers, one after the other in the same room. */
function inNumbers(ruleSet: RuleSet): (snapshot: object) => Readonly<Record<string, Known>> {
  const plan = factPlan(ruleSet.data);
  const slots = slotPlan(plan, ruleSet.conditions.reads.values());
  const values = new SlotValues(slots.slots.length, new OneOfs());
  const reader = new SlotReader(slots, values);
  const bases = new SlotBases(plan, slots, values.oneOfs);
  return (snapshot) =>
    withReading(ruleSet.data, (reading) => {
      expect(readInto(reading, ruleSet, snapshot).ok).toBe(true);
      const changed = [...new Set(reading.given.flatMap((at) => [...slots.affected[at]!]))].sort((a, b) => a - b);
      reader.work(Int32Array.from(changed), changed.length, reading, bases.of(reading));
      return Object.fromEntries(
        [...ruleSet.conditions.reads.keys()].map((key, i) => {
          const slot = slots.reads[i]!;
          const list = values.oneOfs.lists[values.oneOf[slot]!]!;
          const range = { min: values.low[slot]!, max: values.high[slot]! };
          const possible = list.length > 0 ? { oneOf: list } : range.min === -Infinity && range.max === Infinity ? null : range;
          return [key, shown(possible, values.on[slot])];
        }),
      );
    });
}

/** Reads a snapshot with the reason for everything. */
function withReasons(ruleSet: RuleSet, snapshot: object): Readonly<Record<string, Known>> {
  const parsed = parseSnapshot(ruleSet, snapshot);
  if (!parsed.ok) throw new Error('the snapshot has errors');
  const facts = readFacts(ruleSet, parsed.value);
  return Object.fromEntries(
    [...ruleSet.conditions.reads].map(([key, { id }]) => {
      const { possible, seen, gap, measuredOn } = facts.get(key)!;
      const day = ruleSet.data.facts[id]!.type === 'date' && gap === null && typeof seen === 'string' ? dayNumber(seen)! : null;
      const unbounded = possible !== null && 'min' in possible && possible.min === -Infinity && possible.max === Infinity;
      return [key, shown(day !== null ? { min: day, max: day } : unbounded ? null : possible, measuredOn === undefined ? NaN : dayNumber(measuredOn)!)];
    }),
  );
}

const sound = (ruleSet: RuleSet, snapshot: object): boolean => parseSnapshot(ruleSet, snapshot).ok;

describe('what is known of facts is the same in numbers and with reasons: values, ranges, lists and days', () => {
  it('over every scenario of the bundled rule set', () => {
    const read = inNumbers(hamstring);
    for (const { name, snapshot } of loadScenarios()) {
      if (sound(hamstring, snapshot)) expect(read(snapshot), name).toEqual(withReasons(hamstring, snapshot));
    }
  }, 60_000);

  it('over generated snapshots of the bundled rule set', () => {
    const read = inNumbers(hamstring);
    fc.assert(fc.property(snapshotArbitrary.map(nested).filter((snapshot) => sound(hamstring, snapshot)), (snapshot) => {
      expect(read(snapshot)).toEqual(withReasons(hamstring, snapshot));
    }), { numRuns });
  });

  it('over generated rule sets', () => {
    fc.assert(
      fc.property(ruleSetArbitrary.chain((rules) => fc.tuple(fc.constant(rules), fc.array(snapshotOf(rules), { minLength: 1, maxLength: 6 }))), ([rules, snapshots]) => {
        const ruleSet = parse(rules as object);
        const read = inNumbers(ruleSet);
        for (const snapshot of snapshots as object[]) if (sound(ruleSet, snapshot)) expect(read(snapshot)).toEqual(withReasons(ruleSet, snapshot));
      }),
      { numRuns: numRuns * 2 },
    );
  });
});

describe('in numbers, as a clinician would expect', () => {
  const mini = parse(miniRuleSet());
  const today = { assessedOn: '2026-03-30', analgesic: { taken: false } };
  const signs = { signs: 'complete' };

  it.each<[string, object, string, Known]>([
    ['a score that was given is itself', { ...today, pain: { walking: 2 } }, 'pain.walking', ['{"min":2,"max":2}', 'NaN']],
    ['a score under an analgesic is at least that', { ...today, analgesic: { taken: true }, pain: { walking: 2 } }, 'pain.walking', ['{"min":2,"max":10}', 'NaN']],
    ['a score is not trusted while nobody says whether an analgesic was taken', { assessedOn: '2026-03-30', pain: { walking: 2 } }, 'pain.walking', ['{"min":2,"max":10}', 'NaN']],
    ['a score that is too old says nothing', { ...today, pain: { walking: { value: 0, measuredOn: '2026-03-22' } } }, 'pain.walking', ['null', String(dayNumber('2026-03-22'))]],
    ['a score of a week ago still counts', { ...today, pain: { walking: { value: 0, measuredOn: '2026-03-23' } }, analgesic: { taken: { value: false, measuredOn: '2026-03-23' } } }, 'pain.walking', ['{"min":0,"max":0}', String(dayNumber('2026-03-23'))]],
    ['what was said about an analgesic on an earlier day does not vouch for a later score', { assessedOn: '2026-03-30', pain: { walking: 0 }, analgesic: { taken: { value: false, measuredOn: '2026-03-23' } } }, 'pain.walking', ['{"min":0,"max":10}', 'NaN']],
    ['a complete screen leaves no more than mild swelling', { ...today, screens: signs }, 'swelling', ['{"oneOf":[0,1]}', 'NaN']],
    ['one sign found and one not asked for is one or two', { ...today, sign: { deformity: true } }, 'sign.count', ['{"min":1,"max":2}', 'NaN']],
    ['the screen answers the other sign', { ...today, sign: { deformity: true }, screens: signs }, 'sign.count', ['{"min":1,"max":1}', 'NaN']],
    ['one leg alone has no symmetry', { ...today, strength: { injured: 80 } }, 'strength.symmetry', ['null', 'NaN']],
    ['72 of 90 is 80 percent', { ...today, strength: { injured: 72, uninjured: 90 } }, 'strength.symmetry', ['{"min":80,"max":80}', 'NaN']],
    ['nothing can be said in comparison with zero', { ...today, strength: { injured: 72, uninjured: 0 } }, 'strength.symmetry', ['null', 'NaN']],
  ])('%s', (_, snapshot, key, expected) => {
    expect(inNumbers(mini)(snapshot)[key]).toEqual(expected);
    expect(withReasons(mini, snapshot)[key]).toEqual(expected);
  });
});
