import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import type { Guidance } from '../../src/decide/guidance.js';
import { hamstring } from '../../src/hamstring.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { loadScenarios } from '../support/scenario-files.js';

const ruleSetOf = (rules: object): RuleSet => {
  const parsed = parseRuleSet(rules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

const bundled = ruleSetOf(hamstring);
const translated = ruleSetOf({ ...miniRuleSet(), language: 'en', translations: { de: { 'exercises.walk.name': 'Gehen' } } });
const every = (step: number): object[] => loadScenarios().filter((_, i) => i % step === 0).map(({ snapshot }) => snapshot as object);

const ready = { assessedOn: '2026-03-30', injury: { date: '2026-03-20' }, screens: { signs: 'complete' }, analgesic: { taken: false }, pain: { walking: 0 }, strength: { injured: 90, uninjured: 100 }, goal: 'run' };
const minis: object[] = [ready, {}, { ...ready, pain: { walking: 3 } }, { ...ready, screens: { signs: { value: 'complete', measuredOn: '2026-03-29' } } }, { ...ready, strength: { injured: { value: 90, measuredOn: '2026-03-20' }, uninjured: 100 } }, { ...ready, assessedOn: undefined }];

/** Statements of so many days that what is kept of them is thrown away again. */
const manyDays: object[] = Array.from({ length: 70 }, (_, i) => {
  const day = (days: number): string => new Date(Date.UTC(2026, 2, days)).toISOString().slice(0, 10);
  return { ...ready, assessedOn: day(22 + Math.floor(i / 10)), screens: { signs: { value: 'complete', measuredOn: day(12 + (i % 10)) } } };
});

const cases: [string, RuleSet, readonly object[], string?][] = [
  ['the bundled rule set', bundled, every(40)],
  ['the mini rule set', ruleSetOf(miniRuleSet()), minis],
  ['the mini rule set, with statements of many days', ruleSetOf(miniRuleSet()), manyDays],
  ['the mini rule set in another language', translated, minis, 'de'],
];

/** Each answer of an evaluator that has answered nothing before. */
function alone(rules: RuleSet, snapshots: readonly object[], language?: string): string[] {
  return snapshots.map((snapshot) => {
    const fresh = ruleSetOf(structuredClone(rules.data));
    return JSON.stringify(compile(fresh, language === undefined ? {} : { language }).evaluate(snapshot));
  });
}

/** Overwrites whatever can be overwritten. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Object.keys(value)) {
    spoil(Reflect.get(value, key), seen);
    Reflect.defineProperty(value, key, { value: 'spoiled', writable: true, enumerable: true, configurable: true });
  }
  Reflect.set(value, 'added', 'spoiled');
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

describe.each(cases)('answers under %s stand apart', (_, rules, snapshots, language) => {
  const options = language === undefined ? {} : { language };
  const expected = alone(rules, snapshots, language);

  it('an answer that is read after later ones is still that of its own snapshot', () => {
    const { evaluate } = compile(rules, options);
    const answers = snapshots.map((snapshot) => evaluate(snapshot));
    for (const i of [...answers.keys()].reverse()) expect(JSON.stringify(answers[i]) === expected[i], `snapshot ${i}`).toBe(true);
  });

  it('a snapshot that changes after its answer does not change it', () => {
    const { evaluate } = compile(rules, options);
    const copies = snapshots.map((snapshot) => structuredClone(snapshot));
    const answers = copies.map((snapshot) => evaluate(snapshot));
    copies.forEach((snapshot) => spoil(snapshot));
    expect(answers.map((answer, i) => JSON.stringify(answer) === expected[i])).toEqual(expected.map(() => true));
  });

  it('the order in which snapshots come does not matter', () => {
    const { evaluate } = compile(rules, options);
    const orders = [[...snapshots.keys()], [...snapshots.keys()].reverse(), [...snapshots.keys()].flatMap((i) => [i, 0])];
    for (const i of orders.flat()) expect(JSON.stringify(evaluate(snapshots[i]!)) === expected[i], `snapshot ${i}`).toBe(true);
  });

  it('answers that are asked for at the same time are those that come one by one', async () => {
    const { evaluate } = createRehab(rules, options);
    const answers = await Promise.all([...snapshots, ...snapshots].map((snapshot) => evaluate(snapshot)));
    answers.forEach((answer, i) => expect(JSON.stringify(answer) === expected[i % snapshots.length], `snapshot ${i}`).toBe(true));
  });

  it('whatever is done to an answer, no other is changed', async () => {
    const compiled = compile(rules, options);
    const facade = createRehab(rules, options);
    for (const snapshot of snapshots) {
      // Its parts are worked out from each other when they are asked for, so all are asked for first.
      const answer = compiled.evaluate(snapshot);
      JSON.stringify(answer);
      spoil(answer);
      spoil(await facade.evaluate(snapshot));
    }
    for (const [i, snapshot] of snapshots.entries()) {
      expect(JSON.stringify(compiled.evaluate(snapshot)) === expected[i], `snapshot ${i}`).toBe(true);
      expect(JSON.stringify(await facade.evaluate(snapshot)) === expected[i], `snapshot ${i}, façade`).toBe(true);
    }
  });

  it('a copy of an answer, through JSON or as a structured clone, is equal to that of the façade', async () => {
    const compiled = compile(rules, options);
    const facade = createRehab(rules, options);
    for (const snapshot of snapshots) {
      const whole: Guidance = await facade.evaluate(snapshot);
      expect(structuredClone(compiled.evaluate(snapshot))).toStrictEqual(whole);
      expect(JSON.parse(JSON.stringify(compiled.evaluate(snapshot)))).toStrictEqual(whole);
    }
  });
});
