import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { hamstring, type HamstringSnapshot } from '../src/hamstring.js';
import { createRehab, type Guidance, type Parsed, parseRuleSet, parseSnapshot, type RuleSet, type RuleSetData } from '../src/index.js';
import type { ruleSetSchema } from '../src/rule-set/rule-set-schema.js';

/** The same type with every property writable: the interfaces are readonly, what zod infers is not. */
type Writable<T> = T extends readonly (infer Entry)[] ? Writable<Entry>[] : T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

describe('types', () => {
  it('the hand-written rule-set interfaces say what the schema checks', () => {
    expectTypeOf<Writable<z.infer<typeof ruleSetSchema>>>().toExtend<Writable<RuleSetData>>();
    expectTypeOf<Writable<RuleSetData>>().toExtend<Writable<z.infer<typeof ruleSetSchema>>>();
  });

  it('evaluate knows the snapshot of the rule set', () => {
    const rehab = createRehab(hamstring);
    expectTypeOf(rehab.evaluate).parameter(0).toEqualTypeOf<HamstringSnapshot>();
    expectTypeOf(rehab.evaluate).returns.resolves.toEqualTypeOf<Guidance>();
    expectTypeOf({ pain: { walking: 0, rest: { value: 1, measuredOn: '2026-01-01', unit: 'NRS' } }, gait: { walking: 'normal' as const } }).toExtend<HamstringSnapshot>();
    // @ts-expect-error a misspelled fact does not compile
    void rehab.evaluate({ pain: { walkng: 0 } });
    // @ts-expect-error text for a number does not compile
    void rehab.evaluate({ pain: { walking: '0' } });
  });

  it('a parsed rule set keeps the type of its snapshots', () => {
    expectTypeOf(parseRuleSet(hamstring)).toEqualTypeOf<Parsed<RuleSet<HamstringSnapshot>>>();
    const parsed = parseRuleSet(hamstring);
    if (parsed.ok) expectTypeOf(parseSnapshot(parsed.value, { pain: { rest: 1 } }).ok).toEqualTypeOf<boolean>();
  });

  it('a rule set of unknown content takes any snapshot', () => {
    expectTypeOf(createRehab(JSON.parse('{}') as Record<string, unknown>).evaluate).toBeCallableWith({});
    expectTypeOf(createRehab).toBeCallableWith({ id: 'mine', facts: {} });
  });
});
