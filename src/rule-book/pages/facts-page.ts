import { plural } from '../../decide/words/quantity.js';
import type { Book } from '../book.js';
import { item, list, note, section } from '../block.js';
import type { Page } from '../page.js';
import { byLabel } from '../parts/by-label.js';
import { factEntry } from '../parts/fact-entry.js';

/** What can be assessed, under the headings of forms. */
export function factsPage(book: Book): Page[] {
  const { facts } = book.data;
  const ids = Object.keys(facts);
  if (ids.length === 0) return [];
  const groups = byLabel([...new Set(ids.map((id) => facts[id]?.group ?? ''))], (group) => group);
  const anchor = (i: number): string => `group-${i + 1}`;
  return [
    {
      name: 'facts',
      title: 'Facts',
      kicker: plural(ids.length, 'fact'),
      blocks: [
        ...note('What can be assessed, and how. What is not given is unknown.'),
        ...list(groups.map((group, i) => item({ kind: 'link', text: group, to: { page: 'facts', anchor: anchor(i) } })), 'columns'),
        ...groups.flatMap((group, i) =>
          section(group, byLabel(ids.filter((id) => facts[id]?.group === group), (id) => facts[id]?.label ?? id).flatMap((id) => factEntry(book, id)), anchor(i)),
        ),
      ],
    },
  ];
}
