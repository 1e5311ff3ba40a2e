import { describe, expect, it } from 'vitest';
import { deferring } from '../../src/decide/deferred.js';
import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';

interface Source {
  readonly context: { readonly isPlain: boolean };
  readonly asked: string[];
}
const withMore = deferring<Source, { readonly sum: number; readonly twice: number }>({
  sum: ({ asked }) => (asked.push('sum'), 3),
  twice: ({ asked }, { sum }) => (asked.push('twice'), 2 * sum),
});

describe('a deferred property', () => {
  it('is worked out when it is first read, once, and may read the others', () => {
    const source = { context: { isPlain: false }, asked: [] as string[] };
    const object = withMore({ a: 1 }, source);
    expect(Object.keys(object)).toEqual(['a', 'sum', 'twice']);
    expect(source.asked).toEqual([]);
    expect([object.twice, object.twice, object.sum]).toEqual([6, 6, 3]);
    expect(source.asked).toEqual(['sum', 'twice']);
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
