import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../src/check/check-rule-set.js';
import { hamstring } from '../src/hamstring.js';
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

describe('every number says how well it is supported', () => {
  it('what is called a house default has no better basis for the same words', () => {
    for (const { reference } of references.filter(({ reference: { id } }) => id === 'house')) {
      expect(reference.basis ?? data.sources.house!.basis).toBe('house-default');
    }
  });
});

describe('the static checks of the bundled rule set', () => {
  const { issues, accepted } = checkRuleSet(hamstring, { today: data.reviewedOn });
  it('find nothing but what it accepts with a reason', () => {
    expect(issues).toEqual([]);
  });
  it('know every source as reviewed, except those that were recalled and not read again', () => {
    const recalled = Object.entries(data.sources).filter(([, { verification }]) => verification === 'recalled');
    const unreviewed = accepted.flatMap((issue) => (issue.code === 'never-reviewed' ? issue.args.source : []));
    expect(unreviewed.sort()).toEqual(recalled.map(([id]) => id).sort());
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
