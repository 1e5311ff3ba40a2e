import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../src/rule-set/check-cycles.js';
import { conditionsOf } from '../src/rule-set/conditions-of.js';
import { derivationSources } from '../src/rule-set/derivation-sources.js';
import type { Reference } from '../src/rule-set/source.js';
import { ruleSet } from './support/snapshots.js';

const { data } = ruleSet;

/** Every list of references in the rule set, with the place it supports. */
function referencesIn(value: unknown, path: string): { path: string; reference: Reference }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'sources' && Array.isArray(entry)
      ? (entry as Reference[]).map((reference) => ({ path, reference }))
      : referencesIn(entry, path === '' ? key : `${path}.${key}`),
  );
}
const references = referencesIn(data, '');

/** Every text of the rule set, with its place. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, `${path}.${key}`));
}

const codes = (prefix: string, count: number, digits: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(digits, '0')}`);

describe('the bundled rule set carries the whole content', () => {
  it.each(codes('A', 25, 1))('article statement %s is carried out by a rule, exercise, warning or text', (statement) => {
    const carriers = references.filter(({ reference }) => reference.id === 'article' && reference.locator === statement);
    expect(carriers.map(({ path }) => path.split('.')[0]).filter((collection) => collection !== 'facts' && collection !== 'screens')).not.toEqual([]);
  });

  it('red flags RF01 to RF19 hold or warn', () => {
    const found = new Set([...Object.values(data.holds), ...Object.values(data.warnings)].map(({ code }) => code));
    expect(codes('RF', 19, 2).filter((code) => !found.has(code))).toEqual([]);
  });

  it('exercises E01 to E46 are there once each', () => {
    expect(Object.values(data.exercises).map(({ code }) => code).sort()).toEqual(codes('E', 46, 2));
  });

  it('setbacks F1 to F8 and levels R1 to R10 are there', () => {
    const found = new Set(Object.values(data.setbacks).map(({ code }) => code));
    expect(codes('F', 8, 1).filter((code) => !found.has(code))).toEqual([]);
    expect(data.running!.levelOrder).toEqual(codes('R', 10, 1));
  });

  it('phases stand in the order of rehabilitation', () => {
    expect(data.phaseOrder).toEqual(['acute', 'restore', 'strengthen', 'maintain']);
  });
});

describe('every threshold names what it rests on', () => {
  it.each(conditionsOf(data).map(({ key, path }) => [key, path[0] as string, path[1] as string] as const))('%s', (_, collection, id) => {
    const owner = collection === 'underHold' || collection === 'running' ? data[collection]! : (data[collection as 'criteria'][id] as { sources: readonly Reference[] });
    expect(owner.sources.length).toBeGreaterThan(0);
    for (const { id: source, basis } of owner.sources) expect(basis ?? data.sources[source]!.basis).toBeTruthy();
  });

  it('what is called a house default has no better basis for the same words', () => {
    for (const { reference } of references.filter(({ reference: { id } }) => id === 'house')) {
      expect(reference.basis ?? data.sources.house!.basis).toBe('house-default');
    }
  });
});

describe('every id that is defined is used', () => {
  const named = conditionsOf(data).map(({ condition }) => namesIn(condition));
  it('facts', () => {
    const used = new Set([
      ...named.flatMap(({ facts }) => facts),
      ...Object.values(data.facts).flatMap(({ derived }) => (derived === undefined ? [] : derivationSources(derived))),
      data.running!.levelFact,
    ]);
    expect(Object.keys(data.facts).filter((id) => !used.has(id))).toEqual([]);
  });
  it('criteria', () => {
    const used = new Set([...named.flatMap(({ criteria }) => criteria), ...Object.values(data.facts).map(({ trustedWhen }) => trustedWhen)]);
    expect(Object.keys(data.criteria).filter((id) => !used.has(id))).toEqual([]);
  });
  it('sources', () => {
    const used = new Set(references.map(({ reference: { id } }) => id));
    expect(Object.keys(data.sources).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('every fact that a hold or a setback reads can be answered by a screen', () => {
  const answered = new Set(Object.values(data.screens).flatMap(({ answers }) => Object.keys(answers)));
  const bases = (id: string): string[] => {
    const { derived } = data.facts[id]!;
    return answered.has(id) || derived === undefined ? [id] : derivationSources(derived).flatMap(bases);
  };
  it.each([...Object.entries(data.holds), ...Object.entries(data.setbacks)])('%s', (_, { when }) => {
    const open = namesIn(when).facts.flatMap(bases).filter((id) => !answered.has(id));
    // Age matters only together with signs that the screen answers.
    expect(open.filter((id) => id !== 'person.age')).toEqual([]);
  });
});

describe('wording', () => {
  const texts = textsIn(data, '').filter(([path]) => !path.startsWith('.sources.'));
  it('claims no more than it may', () => {
    expect(texts.filter(([, text]) => /\b(cleared|safe|safely|guaranteed?)\b/i.test(text))).toEqual([]);
  });
  it('tells people whole sentences', () => {
    const sentences = texts.filter(([path]) => /\.(text|aim|purpose|action|meaning|bothSides|resume)$/.test(path));
    expect(sentences.filter(([, text]) => !/[.!?]$/.test(text))).toEqual([]);
  });
  it('gives labels without a final stop', () => {
    expect(texts.filter(([path, text]) => path.endsWith('.label') && text.endsWith('.'))).toEqual([]);
  });
});

describe('the rule files', () => {
  it('every rule file is part of the bundled rule set', () => {
    const folder = new URL('../rules/hamstring/', import.meta.url);
    const keys = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object))
      .filter((key) => key !== '$schema');
    expect(keys.sort()).toEqual(Object.keys(data).sort());
  });
});
