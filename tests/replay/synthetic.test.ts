import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import parameters from '../../examples/cohort/parameters.json' with { type: 'json' };
import { compile } from '../../src/compile-rule-set.js';
import { hamstring } from '../../src/hamstring.js';
import { nested } from '../../src/testing/flat.js';
import { entriesInCsv, entriesInJson } from '../../src/replay/synthetic/entry-lines.js';
import type { CohortParameters } from '../../src/replay/synthetic/parameters.js';
import { randomOf } from '../../src/replay/synthetic/random.js';
import { synthesize } from '../../src/replay/synthetic/synthesize.js';
import { cohortCsvFile, cohortFile } from '../support/cohort.js';

const standard = parameters as unknown as CohortParameters;
const { evaluate, ruleSet } = compile<object>(hamstring);
const people = (number: number, seed = 1) => [...synthesize(standard, ruleSet.data, number, seed)];
const inJson = (number: number, seed?: number) => people(number, seed).map(entriesInJson.line).join('');

describe('a synthetic cohort', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(inJson(3, 5)).toBe(inJson(3, 5));
    expect(inJson(3, 5)).not.toBe(inJson(3, 6));
  });

  it('keeps its people when more are asked for', () => expect(inJson(6).startsWith(inJson(4))).toBe(true));

  it('is labelled on every line', () => {
    for (const { meta } of people(5)) expect(meta.synthetic).toBe(true);
  });

  it('can be answered line by line', () => {
    for (const { facts } of people(40, 9)) expect(() => evaluate(nested(facts))).not.toThrow();
  });

  it('has people who recover, under hold, with setbacks, with gaps, and in every phase', () => {
    const answers = people(60, 3).map(({ facts }) => evaluate(nested(facts)));
    expect(new Set(answers.map(({ phase }) => phase.id))).toEqual(new Set(ruleSet.data.phaseOrder));
    expect(new Set(answers.map(({ running }) => running!.decision))).toEqual(new Set(['not-yet', 'start', 'progress', 'repeat', 'step-back', 'stop']));
    expect(answers.some(({ hold }) => (hold?.findings.length ?? 0) > 0)).toBe(true);
    expect(answers.some(({ hold }) => hold?.level === 'unanswered')).toBe(true);
    expect(answers.some(({ setbacks }) => setbacks.some(({ outcome }) => outcome === 'met'))).toBe(true);
    expect(answers.some(({ assessedOn }) => assessedOn === null)).toBe(true);
  });

  it('goes forward in time, and nobody is seen twice on a day', () => {
    const all = people(20);
    for (const [i, { meta }] of all.entries()) {
      const before = all[i - 1]?.meta;
      if (before?.person === meta.person) expect([meta.visit - before.visit, meta.day > before.day]).toEqual([1, true]);
      else expect(meta.visit).toBe(1);
    }
  });

  it('has a column of CSV for everything it gives', () => {
    const { header, line } = entriesInCsv(standard);
    const columns = header.trimEnd().split(',');
    for (const entry of people(40, 9)) {
      const given = Object.entries(entry.facts).flatMap(([fact, value]) => (typeof value === 'object' ? [fact, `${fact}.measuredOn`] : [fact]));
      expect(given.filter((name) => !columns.includes(name))).toEqual([]);
      const cells = line(entry).trimEnd().split(',');
      expect(cells.slice(5).filter((cell) => cell !== '').length).toBe(given.length);
    }
  });

  it('of the examples is made by this very program', () => {
    expect(readFileSync(cohortFile, 'utf8')).toBe(inJson(18));
    const { header, line } = entriesInCsv(standard);
    expect(readFileSync(cohortCsvFile, 'utf8')).toBe(header + people(18).map(line).join(''));
  });
});

describe('random numbers', () => {
  it('stay in their range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat({ max: 50 }), (seed, stream, least, width) => {
        const random = randomOf(seed, stream);
        for (let i = 0; i < 50; i += 1) {
          const whole = random.whole([least, least + width]);
          expect(Number.isInteger(whole) && whole >= least && whole <= least + width).toBe(true);
          expect(Math.abs(random.noise(2))).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  it('are spread evenly, and streams have nothing in common', () => {
    const streams = Array.from({ length: 200 }, (_, i) => randomOf(1, i + 1).between([0, 1]));
    const tenths = Array.from({ length: 10 }, (_, i) => streams.filter((value) => Math.floor(value * 10) === i).length);
    expect(Math.min(...tenths)).toBeGreaterThan(8);
    expect(new Set(streams).size).toBe(200);
  });
});
