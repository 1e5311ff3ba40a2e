import { plural } from '../../decide/words/quantity.js';
import type { Book } from '../book.js';
import { note, section } from '../block.js';
import type { Page } from '../page.js';
import { setbackEntry } from '../parts/finding-entry.js';

/** Flares that send back. */
export function setbacksPage({ data }: Book): Page[] {
  const setbacks = Object.entries(data.setbacks);
  if (setbacks.length === 0) return [];
  return [
    {
      name: 'setbacks',
      title: 'Setbacks',
      kicker: plural(setbacks.length, 'flare'),
      blocks: [...note('A setback that was not asked for counts as if it were there.'), ...section('All setbacks', setbacks.map(([id, setback]) => setbackEntry(id, setback, data)))],
    },
  ];
}
