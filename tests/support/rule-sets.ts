import fc from 'fast-check';
import { miniRuleSet } from './mini-rule-set.js';

/** Everything that a generated rule set changes in the mini one. */
export type Any = any;

const sources = [{ id: 'house', locator: 'made up for tests' }];
const grades = ['none', 'mild', 'moderate', 'severe'];

const better = fc.constantFrom('lower', 'higher', 'none');
const fact = fc.oneof(
  fc.record({ type: fc.constant('integer'), unit: fc.constant('NRS'), min: fc.constant(0), max: fc.constant(10), better }),
  fc.record({ type: fc.constant('number'), unit: fc.constant('N'), min: fc.constant(-5), max: fc.constant(20), better }),
  fc.record({ type: fc.constant('boolean'), better: fc.constantFrom(true, false, 'none') }),
  fc.record({ type: fc.constant('ordered-enum'), values: fc.constant(grades), better }),
  fc.record({ type: fc.constant('enum'), values: fc.constant(['a', 'b', 'c']), better: fc.constant('none') }),
);

const isNumber = ({ type }: Any): boolean => type === 'integer' || type === 'number';

function value(one: Any): fc.Arbitrary<Any> {
  if (one.type === 'boolean') return fc.boolean();
  if (one.values !== undefined) return fc.constantFrom(...(one.values as string[]));
  return one.type === 'integer' ? fc.integer({ min: one.min, max: one.max }) : fc.integer({ min: one.min * 2, max: one.max * 2 }).map((half) => half / 2);
}

function leaf(facts: Record<string, Any>): fc.Arbitrary<Any> {
  return fc.constantFrom(...Object.keys(facts)).chain((id) => {
    const one = facts[id];
    const ordered = isNumber(one) || one.type === 'ordered-enum';
    return fc.oneof(
      fc.record({ fact: fc.constant(id), operator: fc.constantFrom('equal', ...(ordered ? ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] : [])), value: value(one) }),
      fc.record({ fact: fc.constant(id), operator: fc.constant('in'), value: fc.array(value(one), { minLength: 1, maxLength: 3 }) }),
    );
  });
}

function root(part: fc.Arbitrary<Any>, depth: number): fc.Arbitrary<Any> {
  const inner = depth === 0 ? part : fc.oneof({ weight: 3, arbitrary: part }, root(part, depth - 1));
  return fc.record({ kind: fc.constantFrom('all', 'any'), parts: fc.array(inner, { minLength: 1, maxLength: 4 }) }).map(({ kind, parts }) => ({ [kind]: parts }));
}

/** Rule sets in the language: facts of every type and derivation, screens, trust, ages, nested criteria, gates, holds, setbacks, a ladder. */
export const ruleSetArbitrary: fc.Arbitrary<Any> = fc
  .array(fact, { minLength: 3, maxLength: 7 })
  .chain((list) => {
    const base = Object.fromEntries(list.map((one, i) => [`f${i}`, { label: `F${i}`, group: 'G', how: 'Ask.', ...one }]));
    const numbers = Object.keys(base).filter((id) => isNumber(base[id]));
    const of = fc.constantFrom(...(numbers.length === 0 ? ['none'] : numbers));
    const number = { label: 'D', group: 'G', how: 'Worked out.', type: 'number', unit: 'x', min: -1000, max: 1000 };
    const derivation = fc.oneof(
      ...(numbers.length === 0 ? [] : [
        fc.record({ ratio: fc.record({ of, to: of }) }),
        fc.record({ difference: fc.record({ of, minus: of }) }),
        fc.record({ maximum: fc.array(of, { minLength: 1, maxLength: 3 }) }),
      ]),
      fc.record({ count: fc.array(fc.oneof(leaf(base), fc.record({ any: fc.array(leaf(base), { minLength: 1, maxLength: 3 }) })), { minLength: 1, maxLength: 4 }) }),
    );
    return fc.array(fc.record({ derived: derivation, better }), { maxLength: 3 }).chain((derived) => {
      const facts: Record<string, Any> = { ...base, ...Object.fromEntries(derived.map((one, i) => [`d${i}`, { ...number, ...one }])) };
      const plain = Object.fromEntries(Object.entries(facts).filter(([, { derived: of }]) => of === undefined));
      const count = 6;
      const criteria = fc.tuple(...Array.from({ length: count }, (_, i) => root(i === 0 ? leaf(plain) : fc.oneof({ weight: 3, arbitrary: leaf(facts) }, fc.integer({ min: 0, max: i - 1 }).map((at) => ({ condition: `c${at}` }))), i === 0 ? 0 : 1)));
      const gate = root(fc.integer({ min: 0, max: count - 1 }).map((at) => ({ condition: `c${at}` })), 1);
      const answer = fc.constantFrom(...Object.keys(plain)).chain((id) => fc.tuple(fc.constant(id), fc.oneof(value(plain[id]), fc.array(value(plain[id]), { minLength: 1, maxLength: 2 }))));
      return fc.record({
        criteria,
        gates: fc.array(gate, { minLength: 6, maxLength: 6 }),
        when: fc.array(root(fc.oneof(leaf(facts), fc.integer({ min: 0, max: count - 1 }).map((at) => ({ condition: `c${at}` }))), 1), { minLength: 4, maxLength: 4 }),
        trusted: fc.option(fc.constantFrom(...Object.keys(plain))),
        ages: fc.subarray(Object.keys(plain)),
        answers: fc.array(answer, { maxLength: 4 }),
        startMaxAgeDays: fc.option(fc.constantFrom(0, 3)),
      }).map(({ criteria: conditions, gates, when, trusted, ages, answers, startMaxAgeDays }) => {
        const rules: Any = miniRuleSet();
        const named = Object.fromEntries(conditions.map((condition, i) => [`c${i}`, { label: `C${i}`, ...condition, rationale: 'x', sources }]));
        rules.facts = { ...structuredClone(facts), level: rules.facts.level, 'injury.date': rules.facts['injury.date'], 'injury.days': rules.facts['injury.days'] };
        for (const id of ages) rules.facts[id].maxAgeDays = 5;
        // Trust is decided by plain facts that are not themselves in doubt, so the trusted fact must not decide.
        if (trusted !== null && !JSON.stringify(conditions[0]).includes(`"${trusted}"`)) rules.facts[trusted].trustedWhen = 'c0';
        rules.criteria = { ...named, 'two-days': rules.criteria['two-days'] };
        rules.screens = { signs: { label: 'Signs', statement: 'complete', meaning: 'x', maxAgeDays: 7, answers: Object.fromEntries(answers), sources } };
        rules.holds['two-signs'].when = when[0];
        rules.underHold.entry = gates[0];
        rules.setbacks.swollen.when = when[1];
        rules.phases.late.entry = gates[1];
        rules.running = { ...rules.running, entry: gates[2], progress: gates[3] };
        if (startMaxAgeDays === null) delete rules.running.startMaxAgeDays;
        else rules.running.startMaxAgeDays = startMaxAgeDays;
        rules.running.levels.L2.entry = gates[4];
        rules.exercises.bridge.entry = gates[5];
        rules.warnings['runs-for-it'].when = when[2];
        rules.advice.calm.when = when[3];
        return rules;
      });
    });
  });

const day = (days: number): string => new Date(Date.UTC(2026, 2, 30 - days)).toISOString().slice(0, 10);

/** Snapshots of such a rule set, with gaps, dates, and values anywhere in their range. */
export function snapshotOf(rules: Any): fc.Arbitrary<Any> {
  const given = Object.entries(rules.facts as Record<string, Any>).filter(([, { derived, type }]) => derived === undefined && type !== 'date');
  const fields = given.map(([id, one]) =>
    fc.option(fc.oneof({ weight: 3, arbitrary: value(one) }, fc.tuple(value(one), fc.integer({ min: 0, max: 9 })).map(([seen, days]) => ({ value: seen, measuredOn: day(days) })))).map((seen): [string, Any] => [id, seen]),
  );
  return fc
    .record({ values: fc.tuple(...fields), complete: fc.boolean(), injured: fc.option(fc.integer({ min: 0, max: 20 })) })
    .map(({ values, complete, injured }) => ({
      assessedOn: day(0),
      ...Object.fromEntries(values.filter(([, seen]) => seen !== null)),
      ...(complete ? { screens: { signs: 'complete' } } : {}),
      ...(injured === null ? {} : { injury: { date: day(injured) } }),
    }));
}
