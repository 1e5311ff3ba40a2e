import { describe, expect, it } from 'vitest';
import type { FactExplanation } from '../../src/decide/explain.js';
import { escapeMarkdown } from '../../src/rule-book/markdown/escape-markdown.js';
import { printable } from '../../src/issue/printable.js';
import { lineWidth } from '../../src/cli/shell.js';
import { seenValue, threshold } from '../../src/decide/words/comparison.js';
import { dosageInWords } from '../../src/decide/words/dosage.js';
import { firstSentence } from '../../src/cli/words/first-sentence.js';
import { gapInWords } from '../../src/decide/words/gap.js';
import { quantity } from '../../src/decide/words/quantity.js';

function comparison(part: Partial<FactExplanation>): FactExplanation {
  return {
    kind: 'fact',
    fact: 'pain.rest',
    label: 'Pain at rest',
    outcome: 'unmet',
    seen: null,
    via: null,
    operator: 'equal',
    threshold: 0,
    unit: null,
    gap: null,
    ...part,
  };
}

const part = (seen: number | string | boolean, unit: string | null) => ({ fact: 'force', label: 'Force', seen, unit });

describe('a threshold in words', () => {
  it.each([
    [{ operator: 'greaterThanInclusive', threshold: 80, unit: '%' }, '80 % or more'],
    [{ operator: 'lessThanInclusive', threshold: 2, unit: 'NRS' }, 'at most 2 NRS'],
    [{ operator: 'greaterThan', threshold: 75, unit: '%' }, 'above 75 %'],
    [{ operator: 'lessThan', threshold: 18, unit: 'a' }, 'below 18 years'],
    [{ operator: 'equal', threshold: 0, unit: 'NRS' }, '0 NRS'],
    [{ operator: 'equal', threshold: true }, 'yes'],
    [{ operator: 'equal', threshold: 'normal' }, 'normal'],
    [{ operator: 'lessThanInclusive', threshold: 'mild' }, 'at most mild'],
    [{ operator: 'in', threshold: ['sprint', 'stretch', 'other'] }, 'sprint, stretch or other'],
    [{ operator: 'in', threshold: [1], unit: 'd' }, '1 day'],
  ] as const)('%o is "%s"', (part, words) => {
    expect(threshold(comparison(part))).toBe(words);
  });
});

describe('a value seen', () => {
  it.each([
    ['is rounded', { seen: 85.925925926, threshold: 90, unit: '%' }, '85.9 %'],
    ['just below the threshold does not read as the threshold', { seen: 89.97, threshold: 90, unit: '%' }, '89.97 %'],
    ['very near the threshold keeps its digits', { seen: 89.99996, threshold: 90, unit: '%' }, '89.99996 %'],
    ['at the threshold is the threshold', { seen: 90, threshold: 90, unit: '%' }, '90 %'],
    ['may be a word', { seen: 'antalgic', threshold: 'normal' }, 'antalgic'],
    ['may be no', { seen: false, threshold: true }, 'no'],
    ['may be missing', { seen: null }, null],
    ['shows the measurements behind it', { seen: 80, threshold: 80, unit: '%', from: [part(80, 'N'), part(100, 'N')] }, '80 % (80 N, 100 N)'],
    ['shows the dates behind it', { seen: 1, threshold: 2, unit: 'd', from: [part('2026-02-09', null)] }, '1 day (2026-02-09)'],
    ['shows the signs that were found', { seen: 2, threshold: 2, unit: 'signs', from: [part(true, null), part('extensive', null)] }, '2 signs (force, force)'],
  ] as const)('%s', (_, part, words) => {
    expect(seenValue(comparison(part))).toBe(words);
  });
});

describe('a quantity', () => {
  it.each([
    [1, 'd', '1 day'],
    [3, 'wk', '3 weeks'],
    [46, 'a', '46 years'],
    [2, 'count', '2'],
    [3, 'grade', 'grade 3'],
    [232, 'N', '232 N'],
    [1, 'signs', '1 sign'],
    [0.5, 'reps', '0.5 reps'],
    [1, 'sessions/wk', '1 session a week'],
    [3, 's', '3 s'],
    [1, 's', '1 s'],
  ])('%d %s is "%s"', (value, unit, words) => {
    expect(quantity(value, unit)).toBe(words);
  });
});

describe('why a fact is not known', () => {
  it.each([
    [{ code: 'not-given', ask: [] }, 'not given'],
    [{ code: 'stale', ask: [], ageDays: 12, maxAgeDays: 7 }, '12 days old, counts for 7 days'],
    [{ code: 'untrusted', ask: [], trustedWhen: 'other-leg-healthy' }, 'counts only when: Other leg healthy'],
    [{ code: 'only-bounded', ask: [] }, 'known only within limits'],
    [{ code: 'undated', ask: [] }, 'dated, but the day of the assessment is missing'],
    [{ code: 'no-reference', ask: [] }, 'the value to compare with is zero'],
    [{ code: 'provider-failed', ask: [], message: 'timed out' }, 'could not be fetched: timed out'],
  ] as const)('%o is "%s"', (gap, words) => {
    expect(gapInWords(gap, (id) => (id === 'other-leg-healthy' ? 'Other leg healthy' : id))).toBe(words);
  });
});

describe('a dosage in one line', () => {
  it.each([
    [{ sets: 3, reps: 12, holdSeconds: 3, frequency: { perDay: 1 } }, '3 x 12, hold 3 s, daily'],
    [{ sets: { min: 2, max: 3 }, reps: { min: 8, max: 10 }, frequency: { perWeek: 2 } }, '2-3 x 8-10, twice a week'],
    [{ step: 'week 1', sets: 2, reps: 5, frequency: { perWeek: 1 }, load: 'Assisted' }, 'week 1: 2 x 5, once a week · Assisted'],
    [{ sets: 3, reps: [12, 10, 8], frequency: { perWeek: { min: 2, max: 3 } } }, '3 sets of 12, 10, 8, 2-3 times a week'],
    [{ reps: 10, holdSeconds: { min: 5, max: 10 } }, '10 repetitions, hold 5-10 s'],
    [{ reps: 1 }, '1 repetition'],
    [{ sets: 1 }, '1 set'],
    [{ sets: 3, minutes: 1, meters: 10 }, '3 x 1 min, 10 m'],
    [{ minutes: { min: 5, max: 10 }, frequency: { perDay: { min: 3, max: 6 } } }, '5-10 min, 3-6 times a day'],
    [{ sets: 3, reps: 6, frequency: { everyDays: 2 }, tempo: '3 s down' }, '3 x 6, every other day, 3 s down'],
    [{ frequency: { everyDays: 3 } }, 'every 3 days'],
    [{ note: 'Wear it by day.' }, 'Wear it by day'],
    [{}, ''],
  ])('%o is "%s"', (dosage, words) => {
    expect(dosageInWords(dosage)).toBe(words);
  });
});

describe('text', () => {
  it('the first sentence does not end at a decimal point or an abbreviation', () => {
    expect(firstSentence('Hold for 2.5 s, e.g. with a strap. Then rest.')).toBe('Hold for 2.5 s, e.g. with a strap.');
    expect(firstSentence('No stop')).toBe('No stop');
    expect(firstSentence('')).toBe('');
  });

  it('control characters and marks of direction do not reach the terminal', () => {
    expect(printable('a\u001b[31mb\u009b1mc\u202ed\ne')).toBe('a�[31mb�1mc�d e');
  });

  it.each([
    ['a|b', String.raw`a\|b`],
    ['# no heading', String.raw`\# no heading`],
    ['1. no list', String.raw`1\. no list`],
    ['- no list', String.raw`\- no list`],
    ['[text](https://example.org)', String.raw`\[text\](https://example.org)`],
    ['<b onclick="x">', String.raw`\<b onclick="x"\>`],
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['&lt;', String.raw`\&lt;`],
    ['85.9 % → 90 %', '85.9 % → 90 %'],
  ])('Markdown shows %s as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('lines are as wide as the terminal, within reason', () => {
    expect([undefined, 20, 72, 90, 240].map(lineWidth)).toEqual([80, 40, 72, 90, 100]);
  });
});
