import type { Book } from '../book.js';
import { item, link, list, note, section } from '../block.js';
import type { Page } from '../page.js';
import { byLabel } from '../parts/by-label.js';
import { criterionEntry } from '../parts/criterion-entry.js';

/** Every criterion by its name. */
export function criteriaPage(book: Book): Page[] {
  const { criteria } = book.data;
  const ids = byLabel(Object.keys(criteria), (id) => criteria[id]?.label ?? id);
  if (ids.length === 0) return [];
  return [
    {
      name: 'criteria',
      title: 'Criteria',
      kicker: `${ids.length} in all`,
      blocks: [
        ...note('A criterion is met, not met or unknown. Unknown never passes.'),
        ...list(ids.map((id) => item(link('criterion', id, criteria[id]?.label ?? id))), 'columns'),
        ...section('All criteria', ids.flatMap((id) => criterionEntry(book, id))),
      ],
    },
  ];
}
