import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Basis, Reference } from '../../rule-set/source.js';
import { link, list, soft, tag } from '../block.js';
import type { Block, Tag, Words } from '../page.js';
import { basisOf } from './cited-parts.js';

/** What a statement rests on, in words. */
export const basisWords: Readonly<Record<Basis, string>> = {
  'trial': 'trial',
  'guideline': 'guideline',
  'consensus': 'consensus',
  'protocol': 'protocol',
  'observational': 'observational',
  'secondary': 'secondary report',
  'article': 'article',
  'house-default': 'house default',
};

/** The basis of a statement as a mark; a house default stands out wherever it is shown. */
export function basisTag(basis: Basis): Tag {
  return tag(basisWords[basis], basis === 'house-default' ? 'house' : 'plain');
}

/** Every basis among references, once each; house defaults first. */
export function basisTags(references: readonly Reference[], data: RuleSetData): Tag[] {
  const found = new Set(references.map((reference) => basisOf(reference, data)));
  return (Object.keys(basisWords) as Basis[])
    .filter((basis) => found.has(basis))
    .sort((a, b) => Number(b === 'house-default') - Number(a === 'house-default'))
    .map(basisTag);
}

/** The sources of a statement, each once, with the places in it, its basis, and how it is known. */
export function referenceList(references: readonly Reference[], data: RuleSetData): Block[] {
  const known = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = JSON.stringify([reference.id, basisOf(reference, data), isRecalled(reference, data)]);
    known.set(key, [...(known.get(key) ?? []), reference]);
  }
  return list([...known.values()].map((same) => ({ words: referenceWords(same, data) })));
}

function referenceWords(same: readonly Reference[], data: RuleSetData): Words {
  const [reference] = same as readonly [Reference];
  const basis = basisOf(reference, data);
  const isOwn = basis === 'house-default' && data.sources[reference.id]?.basis === 'house-default';
  return [
    basis === 'house-default' ? tag(`${basisWords[basis]}, adjustable`, 'house') : basisTag(basis),
    ' ',
    ...(isOwn ? [] : [link('source', reference.id, titled(reference.id, data)), ': ']),
    same.map(({ locator }) => locator).join('; '),
    ...(isRecalled(reference, data) ? [' ', soft('(recalled, not read again)')] : []),
  ];
}

function isRecalled({ id, recalled }: Reference, { sources }: RuleSetData): boolean {
  return recalled ?? sources[id]?.verification === 'recalled';
}

/** Title and year of a source. */
export function titled(id: string, data: RuleSetData): string {
  const { title = id, year } = data.sources[id] ?? {};
  return year === undefined ? title : `${title} (${year})`;
}
