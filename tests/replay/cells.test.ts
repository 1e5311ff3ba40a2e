import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile-rule-set.js';
import { hamstring } from '../../src/hamstring.js';
import { cellInJson } from '../../src/replay/cell-json.js';
import { columnsOf, type Cell } from '../../src/replay/columns.js';
import { loadScenarios } from '../support/scenario-files.js';

describe('cells of a row', () => {
  it('are written as JSON writes them', () => {
    const scalar = fc.oneof(fc.string(), fc.constantFrom('"', '\\', '\n', '\u2028', '\ud800', 'ä'), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null));
    const cell: fc.Arbitrary<Cell> = fc.oneof(scalar, fc.array(scalar), fc.array(fc.array(scalar)));
    fc.assert(fc.property(cell, (one) => {
      expect(cellInJson(one)).toBe(JSON.stringify(one));
    }));
  });

  it('name the criteria before the next phase as the guidance lists them', () => {
    const { evaluate, ruleSet } = compile(hamstring);
    const { columns } = columnsOf(['next.met.criterion', 'next.unmet.criterion', 'next.unknown.criterion'], ruleSet);
    const phases = new Set<string>();
    for (const { snapshot } of loadScenarios().filter((_, i) => i % 15 === 0)) {
      const guidance = evaluate(snapshot);
      phases.add(guidance.phase.id);
      expect(columns.map(({ read }) => read(guidance))).toEqual([guidance.next.met, guidance.next.unmet, guidance.next.unknown].map((items) => items.map(({ criterion }) => criterion)));
    }
    expect([...phases].sort()).toEqual(['acute', 'maintain', 'restore', 'strengthen']);
  });
});
