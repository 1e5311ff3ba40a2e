import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hamstring } from '../../src/hamstring.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { patches, patchOf } from '../support/patches.js';
import { corpus, jsonFiles, notJson } from './corpus.js';
import { mutate, mutationsOf } from './mutation.js';
import { acceptedBySchema, acceptedByStructure, type Kind } from './two-judges.js';

const both = (kind: Kind, value: unknown): readonly [boolean, boolean] => [acceptedBySchema(kind, value), acceptedByStructure(kind, value)];

describe('the JSON Schemas and the structural stage of the library judge alike', () => {
  it.each(corpus.map((exhibit) => [exhibit.name, exhibit] as const))('%s', (_, { kind, value }) => {
    const [schema, structure] = both(kind, value);
    expect(schema).toBe(structure);
  });

  it('the corpus holds files of every kind, accepted and rejected', () => {
    const seen = new Set(corpus.map(({ kind, value }) => `${kind}: ${acceptedByStructure(kind, value)}`));
    expect([...seen].sort()).toEqual(['rule-set-part: true', 'rule-set: false', 'rule-set: true', 'scenarios: true']);
  });

  it('what JSON cannot hold is left to the library', () => {
    expect(notJson.map(({ name }) => name)).toEqual(['a function', 'a date object', 'a number that is none'].map((name) => `mini rule set with ${name}`));
  });

  const bundled = { ...hamstring };
  const scenarios = JSON.parse(readFileSync(new URL('../../rules/hamstring/scenarios/red-flags.json', import.meta.url), 'utf8')) as object;
  const changed = patchOf(Object.assign({}, ...patches.map(([, change]) => change)) as object);

  it.each<[string, Kind, unknown, number]>([
    ['the bundled rule set', 'rule-set', bundled, 150],
    ['the mini rule set', 'rule-set', miniRuleSet(), 1000],
    ['a part of it', 'rule-set-part', { running: miniRuleSet().running, facts: miniRuleSet().facts }, 500],
    ['a rule set that extends it', 'rule-set', changed, 1000],
    ['a scenario file', 'scenarios', scenarios, 500],
  ])('%s with any one change', (_, kind, value, numRuns) => {
    const start = JSON.parse(JSON.stringify(value)) as unknown;
    expect(both(kind, start)).toEqual([true, true]);
    fc.assert(
      fc.property(mutationsOf(start), (mutation) => {
        // A snapshot in a scenario is free data; see below.
        fc.pre(kind !== 'scenarios' || !['constructor', 'prototype'].includes(mutation.name));
        const [schema, structure] = both(kind, mutate(start, mutation));
        expect(schema).toBe(structure);
      }),
      { numRuns },
    );
  });
});

describe('what the library refuses and JSON Schema cannot say', () => {
  const nested = (depth: number): unknown => (depth === 0 ? { condition: 'two-days' } : { all: [nested(depth - 1)] });
  const late = (entry: unknown): unknown => ({ ...miniRuleSet(), phases: { ...miniRuleSet().phases, late: { ...(miniRuleSet().phases.late as object), entry } } });
  const withFacts = (facts: string): unknown => JSON.parse(`{ "scenarios": [{ "name": "x", "with": ${facts}, "expect": { "phase": "early" } }] }`);

  it.each<[string, Kind, unknown]>([
    ['more than 60 levels', 'rule-set', late(nested(40))],
    ['more than 10,000 entries in one place', 'rule-set', late({ all: Array.from({ length: 10_001 }, () => ({ condition: 'two-days' })) })],
    ['more than 200,000 values', 'rule-set', late({ all: Array.from({ length: 9000 }, () => nested(12)) })],
    ['a key that reaches a prototype, in the snapshot of a scenario', 'scenarios', withFacts('{ "pain": { "constructor": 1 } }')],
    ['a number without end, in the snapshot of a scenario', 'scenarios', withFacts('{ "pain": { "rest": 1e999 } }')],
  ])('%s', (_, kind, value) => {
    expect(both(kind, value)).toEqual([true, false]);
  });
});

describe('the files name their schema', () => {
  const named = jsonFiles.filter(({ path }) => /^(rules|examples\/clinics)\/|^docs\/[^/]+$/.test(path));

  it.each(named.map((file) => [file.path, file] as const))('%s', (path, { schema, value }) => {
    const address = new URL(schema ?? 'none', new URL(path, new URL('../../', import.meta.url)));
    expect(JSON.parse(readFileSync(address, 'utf8'))).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(acceptedBySchema(/([a-z-]+)\.schema\.json$/.exec(schema!)![1] as Kind, value)).toBe(true);
  });
});
