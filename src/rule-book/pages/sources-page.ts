import { plural } from '../../decide/words/quantity.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Source } from '../../rule-set/source.js';
import type { Book } from '../book.js';
import { item, note, pairs, row, section, soft, table, tag, text, toPage } from '../block.js';
import type { Block, Entry, Item, Page } from '../page.js';
import { byLabel } from '../parts/by-label.js';
import { basisOf } from '../parts/cited-parts.js';
import { basisTag, basisWords, titled } from '../parts/references.js';
import { bookPlace } from '../rule-book-address.js';

const verificationWords: Readonly<Record<Source['verification'], string>> = {
  read: 'read at the source',
  secondary: 'read on a page that reports it',
  recalled: 'recalled, not read again',
  own: 'choice of this rule set',
};

/** What everything rests on, and what rests on each source. */
export function sourcesPage(book: Book): Page[] {
  const { data, cited } = book;
  const ids = byLabel(Object.keys(data.sources), (id) => titled(id, data));
  const statements = cited.flatMap(({ references }) => references.map((reference) => basisOf(reference, data)));
  const bases = (Object.keys(basisWords) as (keyof typeof basisWords)[]).map((basis) => ({ basis, count: statements.filter((one) => one === basis).length }));
  return [
    {
      name: 'sources',
      title: 'Sources',
      kicker: plural(ids.length, 'source'),
      blocks: [
        ...note(`${plural(statements.length, 'statement')} of this rule set name a source. What rests on choices of its own is gathered under `, toPage('house-defaults', 'House defaults'), '.'),
        ...table('Statements by what they rest on', ['Basis', 'Statements', 'Share'], bases.filter(({ count }) => count > 0).map(({ basis, count }) => row([basisTag(basis)], [String(count)], [`${Math.round((100 * count) / statements.length)} %`]))),
        ...section('All sources', ids.flatMap((id) => sourceEntry(id, data, book))),
      ],
    },
  ];
}

function sourceEntry(id: string, data: RuleSetData, { cited }: Book): Entry[] {
  const source = data.sources[id];
  if (source === undefined) return [];
  const { authors, journal, doi, url, basis, verification, note: remark, reviewedOn } = source;
  const uses = cited.flatMap((part) => part.references.filter((reference) => reference.id === id).map((reference) => ({ part, reference })));
  const groups = [...new Set(uses.map(({ part }) => part.group))];
  const resting = groups.map((group): Item => ({
    words: [group],
    parts: uses.filter(({ part }) => part.group === group).map(({ part, reference }) => item({ kind: 'link', text: part.label, to: part.to }, ': ', soft(reference.locator))),
  }));
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  return [
    {
      kind: 'entry',
      anchor: bookPlace('source', id).anchor,
      title: titled(id, data),
      tags: [basisTag(basis), ...(verification === 'own' ? [] : [tag(verificationWords[verification])])],
      tone: basis === 'house-default' ? 'house' : 'plain',
      blocks: [
        ...text([authors?.replace(/\.$/, ''), journal].filter((part) => part !== undefined).join('. ')),
        ...(address === undefined ? [] : text({ kind: 'web', text: doi === undefined ? address : `doi:${doi}`, url: address })),
        ...text(remark ?? ''),
        ...pairs(['Reviewed', reviewedOn === undefined ? [] : text(reviewedOn)], [`What rests on it (${uses.length})`, restingOn(resting)]),
      ],
    },
  ];
}

function restingOn(items: readonly Item[]): Block[] {
  return items.length === 0 ? text('Nothing.') : [{ kind: 'list', items }];
}
