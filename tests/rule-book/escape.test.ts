import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/rule-book/parts/web-address.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { attribute, bookInput, elementsOf, filesOf, rendered, textOf } from '../support/rule-books.js';

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  '](https://evil.example) [x',
  '`<b>bold</b>`',
  '| a | b |',
  '# heading',
  '- item\n\n<script>alert(1)</script>',
  '&lt;script&gt; \u202egpj.exe \u001b[31m',
];

const told = new Set(['title', 'description', 'label', 'group', 'how', 'meaning', 'rationale', 'action', 'text', 'aim', 'name', 'purpose', 'bothSides', 'change', 'locator', 'statement', 'note', 'authors', 'journal', 'step', 'tempo', 'load', 'unit', 'code', 'system', 'resume']);

/** The mini rule set with a payload in every text. */
function hostile(payload: string): object {
  const rules: any = miniRuleSet();
  rules.sources.house = { ...rules.sources.house, authors: 'x', journal: 'x', note: 'x', url: 'https://example.org/?a="><script>' };
  rules.sources.second = { title: 'x', basis: 'trial', verification: 'read', url: 'http://example.org/' };
  rules.facts['pain.walking'].codings = [{ system: 'x', code: 'x', equivalence: 'exact' }];
  rules.exercises.walk.cautions = [payload];
  rules.exercises.walk.dosage = [{ step: 'x', tempo: 'x', load: 'x', note: 'x' }];
  rules.exercises.walk.code = 'x';
  const change = (value: any): any => {
    if (Array.isArray(value)) return value.map(change);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, told.has(key) && typeof one === 'string' ? payload : change(one)]));
  };
  return { ...change(rules), accepted: [{ code: 'unused-criterion', at: payload, reason: payload }] };
}

const dangerous = ['script', 'img', 'iframe', 'object', 'b', 'form'];

describe.each(payloads.map((payload) => ({ payload })))('a rule set whose every text is $payload', ({ payload }) => {
  const files = filesOf(bookInput(hostile(payload)));
  const plain = filesOf(bookInput(hostile('plain')));

  it.each(['html', 'md'])('brings no markup of its own into the pages in %s', (format) => {
    for (const [path, text] of files) {
      if (!path.endsWith(`.${format}`)) continue;
      const parse = format === 'html' ? elementsOf : rendered;
      const [elements, expected] = [parse(text), parse(plain.get(path)!)];
      expect(elements.filter(({ tagName }) => dangerous.includes(tagName) && !(format === 'md' && tagName === 'img')), path).toEqual([]);
      expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on'))), path).toEqual([]);
      // Apart from values set apart by backticks and lines of a picture, a text changes nothing of the structure.
      const shape = (all: typeof elements): string[] => all.flatMap((element) => (['code', 'text'].includes(element.tagName) ? [] : [`${element.tagName} ${attribute(element, 'href') ?? ''} ${attribute(element, 'src') ?? ''}`]));
      expect(shape(elements), path).toEqual(shape(expected));
    }
  });

  it('shows it as it is, but for signs that could hide something', () => {
    const shown = textOf(elementsOf(files.get('criteria.html')!)[0]!);
    const expected = payload.replaceAll(/[\n\t]+/g, ' ').replaceAll('\u202e', '�').replaceAll('\u001b', '�').replaceAll('`', '');
    expect(shown.replaceAll('`', '')).toContain(expected);
  });

  it('ends no string of the style sheet and no picture', () => {
    expect(files.get('style.css')).toBe(plain.get('style.css')!.replace(/digest [0-9a-f]{12}/, /digest [0-9a-f]{12}/.exec(files.get('style.css')!)![0]));
    for (const [path, text] of files) if (path.endsWith('.svg')) expect(elementsOf(text).map(({ tagName }) => tagName).filter((name) => dangerous.includes(name)), path).toEqual([]);
  });
});

describe('the address of a source', () => {
  it.each([
    ['https://doi.org/10.1000/x', 'https://doi.org/10.1000/x'],
    ['https://example.org/a"b<c>', 'https://example.org/a%22b%3Cc%3E'],
    ['http://example.org', null],
    ['javascript:alert(1)', null],
    ['https://bank.example@evil.example/', null],
    ['//evil.example', null],
    ['not an address', null],
  ])('%s leads to %s', (address, expected) => expect(webAddress(address)).toBe(expected));

  it('is text, not a link, unless it is https', () => {
    const files = filesOf(bookInput(hostile('x')));
    for (const text of [files.get('sources.html')!]) {
      expect(textOf(elementsOf(text)[0]!)).toContain('http://example.org/');
      expect(elementsOf(text).map((element) => attribute(element, 'href')).filter((href) => href?.startsWith('http:'))).toEqual([]);
    }
  });
});
