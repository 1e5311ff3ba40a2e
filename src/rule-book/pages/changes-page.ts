import { changesBetween } from '../../check/changes/changes-between.js';
import { describeChange, partText } from '../../check/changes/describe-change.js';
import type { NamedPart } from '../../check/changes/change.js';
import { plural } from '../../decide/words/quantity.js';
import { item, list, section, text } from '../block.js';
import type { Book } from '../book.js';
import type { Item, Page } from '../page.js';
import { capital } from '../parts/capital.js';
import { partLink } from '../parts/part-link.js';

/** What a rule set changes in the one that it extends, part by part. */
export function changesPage({ data, parent }: Book): Page[] {
  if (parent === null) return [];
  const changes = changesBetween(parent, data);
  const parts = new Map<string, { readonly part: NamedPart; readonly isGone: boolean; readonly lines: string[] }>();
  for (const change of changes) {
    const key = JSON.stringify([change.part.kind, change.part.id]);
    const entry = parts.get(key) ?? { part: change.part, isGone: change.kind === 'removed', lines: [] };
    entry.lines.push(describeChange(change, parent, data));
    parts.set(key, entry);
  }
  const kinds = [...new Set([...parts.values()].map(({ part }) => part.kind))];
  return [
    {
      name: 'changes',
      title: 'What it changes',
      kicker: plural(changes.length, 'change'),
      blocks: [
        ...text(`This rule set extends “${parent.title}” (${parent.id} ${parent.version}). What is not listed here is as it is there.`),
        ...kinds.flatMap((kind) => {
          const own = [...parts.values()].filter(({ part }) => part.kind === kind);
          const items = own.map(({ part, isGone, lines }): Item => ({ words: [isGone ? part.label : part.label === '' ? capital(partText(part)) : partLink(part)], parts: lines.map((line) => item(line)) }));
          return section(capital(kind), list(items));
        }),
      ],
    },
  ];
}
