import type { Book } from '../book.js';
import { joined, link, pairs, text } from '../block.js';
import type { Entry, Words } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { conditionBlocks } from './condition-items.js';
import { basisTags, referenceList } from './references.js';

/** A piece of advice with when it is shown. `again` on the page of a phase, where its sources are left to the page of advice. */
export function adviceEntry({ data }: Book, id: string, again?: 'again'): Entry[] {
  const advice = data.advice[id];
  if (advice === undefined) return [];
  const { label, text: words, phases, when, sources } = advice;
  const own = again === undefined;
  return [
    {
      kind: 'entry',
      ...(own ? { anchor: bookPlace('advice', id).anchor, title: label } : { title: link('advice', id, label) }),
      tags: basisTags(sources, data),
      tone: 'plain',
      blocks: [
        ...text(words),
        ...pairs(
          ['Shown when', conditionBlocks(when, data)],
          ...(own
            ? [
                ['Phases', phases === undefined ? text('All phases') : text(...joined(phases.map((phase): Words => [link('phase', phase, data.phases[phase]?.label ?? phase)])))] as const,
                ['Sources', referenceList(sources, data)] as const,
              ]
            : []),
        ),
      ],
    },
  ];
}
