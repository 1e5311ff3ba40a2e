import { describe, expect, it } from 'vitest';
import { deferring } from '../../src/decide/deferred.js';
import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import type { Guidance } from '../../src/decide/guidance.js';
import type { PathStep } from '../../src/decide/phase.js';

interface Source {
  readonly context: { readonly isPlain: boolean };
  readonly asked: string[];
}
const withMore = deferring<Source, { readonly sum: number; readonly twice: number }>({
  sum: ({ asked }) => (asked.push('sum'), 3),
  twice: ({ asked }, other) => (asked.push('twice'), 2 * other('sum')),
});

describe('a deferred property', () => {
  it('is worked out when it is first read, once, and may read the others', () => {
    const source = { context: { isPlain: false }, asked: [] as string[] };
    const object = withMore({ a: 1 }, source);
    expect(Object.keys(object)).toEqual(['a', 'sum', 'twice']);
    expect(source.asked).toEqual([]);
    expect([object.twice, object.twice, object.sum]).toEqual([6, 6, 3]);
    expect(source.asked).toEqual(['twice', 'sum']);
  });

  it('is a plain value from the start where answers are plain', () => {
    const source = { context: { isPlain: true }, asked: [] as string[] };
    const object = withMore({ a: 1 }, source);
    expect(source.asked).toEqual(['sum', 'twice']);
    expect(Object.getOwnPropertyDescriptors(object)).toMatchObject({ sum: { value: 3, writable: true }, twice: { value: 6 } });
    expect(Reflect.ownKeys(object)).toEqual(['a', 'sum', 'twice']);
  });
});

const snapshot = { assessedOn: '2026-03-30', screens: { redFlags: 'complete' as const }, pain: { rest: 1, walking: 2 } };
const { evaluate } = compile(hamstring);
const plain = await createRehab(hamstring).evaluate(snapshot);

/** What frameworks for user interfaces put around data: a proxy around every object that is read, which is then the receiver. */
function reactive<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, { get: (target, key, receiver): unknown => (Object.isFrozen(target) ? Reflect.get(target, key, receiver) : reactive(Reflect.get(target, key, receiver))) });
}

describe('a guidance with deferred properties is one like any other', () => {
  it.each<[string, (guidance: object) => unknown]>([
    ['as it is', (guidance) => guidance],
    ['through JSON', (guidance) => JSON.parse(JSON.stringify(guidance)) as unknown],
    ['as a structured clone', (guidance) => structuredClone(guidance)],
    ['spread into another object', (guidance) => ({ ...guidance })],
    ['with its entries taken apart and put together', (guidance) => Object.fromEntries(Object.entries(guidance))],
    ['frozen before it is read', (guidance) => Object.freeze(guidance)],
  ])('%s', (_, take) => {
    expect(take(evaluate(snapshot))).toStrictEqual(plain);
  });

  it('behind the proxies of a framework', () => {
    expect(JSON.stringify(reactive(evaluate(snapshot)))).toBe(JSON.stringify(plain));
  });

  it('inherited by another object', () => {
    const heir = Object.create(evaluate(snapshot)) as typeof plain;
    expect(heir.next).toStrictEqual(plain.next);
    expect(heir.criteria).toStrictEqual(plain.criteria);
  });
});

function whileAllHave<T>(name: string, work: () => T): T {
  Object.defineProperty(Object.prototype, name, { value: 'polluted', configurable: true, writable: true });
  try {
    return work();
  } finally {
    delete (Object.prototype as unknown as Record<string, unknown>)[name];
  }
}

describe('what is worked out later hangs on nothing that can be changed before', () => {
  const flare = { ...snapshot, screens: { redFlags: 'complete' as const, flare: 'complete' as const, testConditions: 'standard' as const }, gait: { walking: 'normal' as const }, swelling: { level: 'none' as const } };

  it.each<[string, (guidance: Guidance) => void]>([
    ['the phase is overwritten', ({ phase }) => Object.assign(phase, { index: 3, id: 'maintain' })],
    ['the path is turned round for display', ({ phase }) => (phase.path as PathStep[]).reverse()],
    ['gates are emptied', ({ phase, running }) => [...phase.path.map(({ gate }) => gate), running?.gate, running?.next].forEach((gate) => gate && Object.assign(gate, { met: [], unmet: [], unknown: [], outcome: 'met' }))],
    ['the running decision is overwritten', ({ running }) => Object.assign(running!, { level: 'R10', session: {} })],
    ['the hold is emptied', ({ hold }) => hold && (Object.assign(hold, { level: 'soon' }), ((hold.unanswered as unknown[]).length = 0))],
    ['what was found is taken away', (guidance) => Object.assign(guidance, { hold: null, setbacks: [] })],
  ])('when %s', async (_, change) => {
    for (const one of [snapshot, flare]) {
      const whole = await createRehab(hamstring).evaluate(one);
      const guidance = evaluate(one);
      change(guidance);
      for (const key of ['exercises', 'withheld', 'advice', 'next', 'criteria'] as const) expect(guidance[key], key).toStrictEqual(whole[key]);
      if (guidance.running !== null) for (const key of ['unmet', 'unknown'] as const) expect(guidance.running[key], key).toStrictEqual(whole.running?.[key]);
      if (guidance.hold !== null) for (const key of ['ask', 'screens'] as const) expect(guidance.hold[key], key).toStrictEqual(whole.hold?.[key]);
    }
  });

  it('when a view shows one part otherwise, the answer behind it stays', () => {
    const [item] = evaluate(snapshot).running!.unknown;
    const view = new Proxy(item!, { get: (target, key, receiver): unknown => (key === 'facts' ? [] : Reflect.get(target, key, receiver)) });
    const expected = plain.running!.unknown[0]!.ask;
    expect(expected.length).toBeGreaterThan(0);
    expect(view.ask).toStrictEqual(expected);
    expect(item!.ask).toStrictEqual(expected);
  });

  it.each(['explanation', 'exercises', 'next', 'criteria', 'facts', 'ask', 'screens', 'value'])('when every object of the program has a hidden property `%s`', (name) => {
    const answer = whileAllHave(name, () => JSON.stringify(evaluate(snapshot)));
    expect(answer === JSON.stringify(plain)).toBe(true);
  });
});
