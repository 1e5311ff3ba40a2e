import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, negate, type Formula } from '../../src/cells/formula.js';
import { clash, createSolver } from '../../src/cells/solver.js';

const facts = ['a', 'b', 'c'];
const cells = 4;
const all = (1n << BigInt(cells)) - 1n;
const leaf = { fact: 'a', operator: 'equal', value: 1 } as const;

const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('leaf' as const), fact: fc.constantFrom(...facts), cells: fc.bigInt({ min: 0n, max: all }), all: fc.constant(all), leaf: fc.constant(leaf), path: fc.constant([]) }),
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), parts: fc.array(tie('formula'), { maxLength: 4 }) }),
  ),
})).formula;

function holds(one: Formula, values: Readonly<Record<string, number>>): boolean {
  switch (one.kind) {
    case 'all':
      return one.parts.every((part) => holds(part, values));
    case 'any':
      return one.parts.some((part) => holds(part, values));
    case 'leaf':
      return ((one.cells >> BigInt(values[one.fact]!)) & 1n) === 1n;
    case 'open':
      return true;
  }
}
const positions = Array.from({ length: cells }, (_, i) => i);
const everything = positions.flatMap((a) => positions.flatMap((b) => positions.map((c) => ({ a, b, c }))));

describe('the solver', () => {
  it('finds values exactly when there are some, and they meet everything asked', () => {
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 3 }), (formulas) => {
        const found = createSolver().satisfy(...formulas);
        const exists = everything.some((values) => formulas.every((one) => holds(one, values)));
        expect(found.answer).toBe(exists ? 'yes' : 'no');
        if (found.answer !== 'yes') return;
        const inside = everything.filter((values) => facts.every((fact) => ((found.domains.get(fact) ?? all) >> BigInt(values[fact as 'a'])) & 1n));
        expect(inside.length).toBeGreaterThan(0);
        for (const values of inside) expect(formulas.every((one) => holds(one, values))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('negates and fixes as the values say', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom(...everything), (one, values) => {
        expect(holds(negate(one), values)).toBe(!holds(one, values));
        expect(holds(fix(one, 'a', values.a), values)).toBe(holds(one, values));
      }),
    );
  });

  it('concludes nothing from what could not be understood', () => {
    const open: Formula = { kind: 'open' };
    const { impossible, implies } = createSolver();
    expect([impossible(open), impossible(negate(open)), implies(open, open)]).toEqual([false, false, false]);
  });

  it('gives up instead of searching for ever', () => {
    // Each pair of choices is possible by itself, but never all of them: pigeons and holes.
    const pigeons = Array.from({ length: 60 }, (_, pigeon): Formula => ({
      kind: 'any',
      parts: Array.from({ length: 59 }, (_, hole): Formula => ({
        kind: 'all',
        parts: Array.from({ length: 60 }, (_, other): Formula => ({ kind: 'leaf', fact: `h${hole}p${other}`, cells: other === pigeon ? 2n : 1n, all: 3n, leaf, path: [] })),
      })),
    }));
    expect(createSolver().satisfy(...pigeons).answer).toBe('unknown');
  });

  it('names two comparisons that exclude each other', () => {
    const part = (name: string, set: bigint): Formula => ({ kind: 'leaf', fact: 'a', cells: set, all, leaf: { ...leaf, value: name }, path: [name] });
    expect(clash({ kind: 'all', parts: [part('low', 1n), part('middle', 3n), part('high', 12n)] })?.map(({ path }) => path)).toEqual([['low'], ['high']]);
    expect(clash({ kind: 'any', parts: [part('low', 1n), part('high', 12n)] })).toBeNull();
  });
});
