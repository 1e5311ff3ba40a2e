import { describe, expect, it } from 'vitest';
import { requiredDays } from '../../src/rule-book/parts/required-days.js';
import { ruleBookAddress, type RuleBookKind } from '../../src/rule-book/rule-book-address.js';
import { ruleBook } from '../../src/rule-book/rule-book.js';
import { namesIn } from '../../src/rule-set/check-cycles.js';
import type { Condition, Leaf } from '../../src/rule-set/condition.js';
import { conditionOf } from '../../src/rule-set/conditions-of.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { attribute, bookInputs, elementsOf, filesOf, rendered, textOf } from '../support/rule-books.js';

const books = Object.entries(bookInputs).map(([name, input]) => ({ name, ...input, files: filesOf(input) }));

function idsOf(data: RuleSetData): [RuleBookKind, string][] {
  const of = (kind: RuleBookKind, entries: object): [RuleBookKind, string][] => Object.keys(entries).map((id) => [kind, id]);
  return [
    ...of('phase', data.phases), ...of('criterion', data.criteria), ...of('exercise', data.exercises), ...of('hold', data.holds), ...of('setback', data.setbacks),
    ...of('warning', data.warnings), ...of('advice', data.advice), ...of('fact', data.facts), ...of('screen', data.screens), ...of('source', data.sources), ...of('level', data.running?.levels ?? {}),
  ];
}

function leavesOf(condition: Condition): Leaf[] {
  if ('fact' in condition) return [condition];
  return 'condition' in condition ? [] : ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

/** The entry with this anchor, as text. */
function entry(html: string, anchor: string): string {
  const found = elementsOf(html).find((element) => attribute(element, 'id') === anchor);
  return found === undefined ? '' : textOf(found).replaceAll(/\s+/g, ' ');
}

describe.each(books)('the rule book of $name', ({ data, digest, files }) => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const parsed = new Map([...files].flatMap(([path, text]): [string, ReturnType<typeof elementsOf>][] => (path.endsWith('.html') ? [[path, elementsOf(text)]] : path.endsWith('.md') ? [[path, rendered(text)]] : [])));
  const anchors = new Map([...parsed].map(([path, elements]) => [path, elements.flatMap((element) => attribute(element, 'id') ?? [])]));

  it.each(['html', 'md'] as const)('has one place for everything with an id, in %s', (format) => {
    for (const [kind, id] of idsOf(data)) {
      const [page = '', anchor = ''] = ruleBookAddress(kind, id, format).split('#');
      expect(anchors.get(page)?.filter((one) => one === anchor), `${kind} ${id}`).toEqual([anchor]);
    }
  });

  it('uses no anchor twice on a page', () => {
    for (const [path, ids] of anchors) expect(ids.length, path).toBe(new Set(ids).size);
  });

  it('leads nowhere that is not there', () => {
    for (const [path, elements] of parsed) {
      for (const href of elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []))) {
        if (href.startsWith('https://')) continue;
        const [page = '', anchor] = href.split('#');
        const target = page === '' ? path : page;
        expect(files.has(target), `${path}: ${href}`).toBe(true);
        if (anchor !== undefined) expect(anchors.get(target), `${path}: ${href}`).toContain(decodeURIComponent(anchor));
      }
      for (const src of elements.flatMap((element) => attribute(element, 'src') ?? [])) expect(files.has(src), `${path}: ${src}`).toBe(true);
    }
  });

  it('shows every threshold of every criterion with its unit, how to measure it, why, and its sources', () => {
    for (const [id, criterion] of Object.entries(data.criteria)) {
      const shown = entry(files.get('criteria.html')!, `criterion-${id}`);
      expect(shown).toContain(criterion.rationale.replaceAll(/\s+/g, ' '));
      for (const { locator } of criterion.sources) expect(shown).toContain(locator);
      for (const { fact, value } of leavesOf(conditionOf(criterion))) {
        const { label, how, unit, maxAgeDays } = data.facts[fact]!;
        const limit = [value].flat().map((one) => (typeof one === 'boolean' ? (one ? 'yes' : 'no') : String(one)));
        for (const one of [label, ...limit, how.replaceAll(/`/g, '').replaceAll(/\s+/g, ' ')]) expect(shown, `${id}: ${one}`).toContain(one);
        if (unit === 'NRS' || unit === '%') expect(shown).toMatch(new RegExp(`${String([value].flat()[0])} ${unit}`));
        if (maxAgeDays !== undefined) expect(shown).toContain(`Counts for ${maxAgeDays} day`);
      }
    }
  });

  it('marks every criterion with a house default as such, and no other', () => {
    for (const [id, { sources }] of Object.entries(data.criteria)) {
      const isHouse = sources.some(({ id: source, basis }) => (basis ?? data.sources[source]!.basis) === 'house-default');
      expect(entry(files.get('criteria.html')!, `criterion-${id}`).includes('house default'), id).toBe(isHouse);
    }
  });

  it('shows on the page of a phase all that its gate asks for, its aim and its exercises with their dosage', () => {
    for (const [id, { aim, entry: gate }] of Object.entries(data.phases)) {
      const page = textOf(elementsOf(files.get(ruleBookAddress('phase', id).split('#')[0]!)!)[0]!).replaceAll(/\s+/g, ' ');
      expect(page).toContain(aim.replaceAll(/\s+/g, ' '));
      for (const criterion of gate === undefined ? [] : namesIn(gate).criteria) expect(page).toContain(data.criteria[criterion]!.rationale.replaceAll(/\s+/g, ' '));
      for (const { name, phases, bothSides, painLimit } of Object.values(data.exercises).filter((one) => one.phases.includes(id))) {
        expect(phases.includes(id) && page.includes(name), name).toBe(true);
        expect(page).toContain(bothSides);
        if (painLimit !== undefined && painLimit > 0) expect(page).toContain(`at most ${painLimit} NRS`);
      }
    }
  });

  it('says on every page which rule set it is about', () => {
    const identity = `${data.id} ${data.version} · digest ${digest.slice(0, 12)} · reviewed ${data.reviewedOn}`;
    for (const [path, html] of pages) expect(textOf(elementsOf(html).find(({ tagName }) => tagName === 'footer')!), path).toContain(identity);
    for (const [path, text] of files) if (path.endsWith('.md')) expect(textOf(rendered(text).at(0)!), path).toContain(identity);
    expect(files.get('style.css')).toContain(`content: "${identity}"`);
  });

  it('needs no script and nothing from elsewhere', () => {
    for (const [path, html] of pages) {
      const elements = elementsOf(html);
      expect(elements.filter(({ tagName }) => ['script', 'iframe', 'img', 'object', 'form'].includes(tagName)), path).toEqual([]);
      expect(elements.flatMap((element) => (element.tagName === 'link' ? attribute(element, 'href') : [])).sort()).toEqual(['data:,', 'style.css']);
    }
    expect(files.get('style.css')).not.toMatch(/url\(|@import/);
  });

  it('is in the language of the rule set', () => {
    for (const [, html] of pages) expect(html).toContain(`<html lang="${data.language ?? 'en'}">`);
  });

  it('claims no more than it may', () => {
    for (const [path, text] of files) expect(text.replace(data.description, ''), path).not.toMatch(/\b(cleared|guaranteed)\b/i);
  });

  it('is the same every time', () => {
    expect(ruleBook(bookInputs[books.find((one) => one.digest === digest)!.name]!)).toEqual([...files].map(([path, text]) => ({ path, text })));
  });
});

describe('the book of the bundled rule set', () => {
  const { data, files } = books.find(({ name }) => name === 'hamstring')!;

  it('tells how much rests on house defaults, and lists each', () => {
    const page = entry(files.get('house-defaults.html')!, 'content');
    const exercises = Object.values(data.exercises);
    const isHouse = ({ id, basis }: { id: string; basis?: string }): boolean => (basis ?? data.sources[id]!.basis) === 'house-default';
    const some = exercises.filter(({ sources }) => sources.some(isHouse));
    expect(page).toContain(`Exercises${exercises.length}${some.length}${exercises.filter(({ sources }) => sources.every(isHouse)).length}`);
    for (const { locator } of some.flatMap(({ sources }) => sources.filter(isHouse))) expect(page).toContain(locator);
  });

  it('tells what rests on a source', () => {
    expect(entry(files.get('sources.html')!, 'source-askling-2010-h-test')).toContain('test after palpation, strength and straight leg raise without findings');
  });

  it('names the shortest time before a phase', () => {
    expect(requiredDays(data.phases.restore!.entry, data).map(({ fact }) => fact)).toEqual(['injury.daysSince']);
    expect(files.get('phase-restore.html')).toContain('Minimum time');
    expect(files.get('phase-strengthen.html')).not.toContain('Minimum time');
  });

  it('draws the path and the ladder, and tells in words what they show', () => {
    expect(files.get('index.html')).toMatch(/<svg[^>]*role="img"[\s\S]*<desc[^>]*>From first to last: phase 1, Acute protection, open to everybody; phase 2, .*behind a gate of 5 criteria/);
    expect(files.get('running.html')).toMatch(/<desc[^>]*>From the first level to the last: R1, .*; R8, Strides at 50 to 70 %, with conditions of its own/);
    expect(files.get('path.svg')).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('has a place to sign', () => expect(entry(files.get('index.html')!, 'content')).toMatch(/I have read the rule book of hamstring .*Name and profession.*Date.*Signature/));
});

describe('the book of a clinic', () => {
  const { files } = books.find(({ name }) => name === 'clinic elite')!;

  it('tells what the clinic changes, limits side by side', () => expect(entry(files.get('changes.html')!, 'content')).toMatch(/Worst pain in the last run: at most 2 NRS -> 0 NRS/));
  it('is without that page for a rule set of its own', () => expect(books.find(({ name }) => name === 'clinic calf')!.files.has('changes.html')).toBe(false));
});

describe('an address in the book', () => {
  it.each([
    ['criterion', 'walks-without-limp', 'criteria.html#criterion-walks-without-limp'],
    ['criterion', 'walks-without-limp@3', 'criteria.html#criterion-walks-without-limp'],
    ['fact', 'pain.walking', 'facts.html#fact-pain.walking'],
    ['level', 'R10', 'running.html#level-R10'],
    ['phase', 'acute', 'phase-acute.html#phase-acute'],
    ['phase', 'Late', 'phase-_late.html#phase-Late'],
  ] as const)('of %s %s is %s', (kind, id, address) => expect(ruleBookAddress(kind, id)).toBe(address));
});
