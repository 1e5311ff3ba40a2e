import { conditionOf } from '../../rule-set/conditions-of.js';
import { item, link, list, pairs, text } from '../block.js';
import type { Book } from '../book.js';
import type { Block, Entry } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { capital } from './capital.js';
import { conditionBlocks } from './condition-items.js';
import { partLink } from './part-link.js';
import { basisTags, referenceList } from './references.js';

/** A criterion with its thresholds, how to measure them, why, and what supports it. `again` where it has its own page elsewhere. */
export function criterionEntry(book: Book, id: string, again?: 'again'): Entry[] {
  const { data } = book;
  const criterion = data.criteria[id];
  if (criterion === undefined) return [];
  const { label, rationale, sources } = criterion;
  const tags = basisTags(sources, data);
  return [
    {
      kind: 'entry',
      ...(again === undefined ? { anchor: bookPlace('criterion', id).anchor, title: label } : { title: link('criterion', id, label) }),
      tags,
      tone: tags.some(({ tone }) => tone === 'house') ? 'house' : 'plain',
      blocks: [
        ...conditionBlocks(conditionOf(criterion), data, 'how'),
        ...pairs(['Why', text(rationale)], ['Sources', referenceList(sources, data)], ...(again === undefined ? [['Asked for by', askedBy(book, id)] as const] : [])),
      ],
    },
  ];
}

function askedBy(book: Book, id: string): Block[] {
  const parts = book.askedBy(id);
  return list(parts.length === 0 ? [item('Nothing.')] : parts.map((part) => item(capital(part.kind), ...(part.label === '' ? [] : [' ', partLink(part)]))), 'columns');
}
