import { plural } from '../../decide/words/quantity.js';
import type { Book } from '../book.js';
import { item, link, list, note, pairs, section, strong, text } from '../block.js';
import type { Entry, Page } from '../page.js';
import { answerWords } from '../parts/fact-entry.js';
import { basisTags, referenceList } from '../parts/references.js';
import { bookPlace } from '../rule-book-address.js';

/** Statements that answer what was not reported. */
export function screensPage({ data }: Book): Page[] {
  const entries = Object.entries(data.screens).map(([id, { label, statement, meaning, maxAgeDays, answers, sources }]): Entry => {
    const lines = Object.entries(answers).flatMap(([fact, answer]) => {
      const known = data.facts[fact];
      return known === undefined ? [] : [item(link('fact', fact, known.label), ': ', strong(answerWords(answer, known)))];
    });
    return {
      kind: 'entry',
      anchor: bookPlace('screen', id).anchor,
      title: label,
      tags: basisTags(sources, data),
      tone: 'plain',
      blocks: [
        ...text(meaning),
        ...pairs(
          ['In a snapshot', text({ kind: 'id', text: `screens.${id}` }, ' is ', { kind: 'id', text: statement })],
          ['Counts for', maxAgeDays === undefined ? [] : text(plural(maxAgeDays, 'day'))],
          ['Answers what was not reported', list(lines)],
          ['Sources', referenceList(sources, data)],
        ),
      ],
    };
  });
  if (entries.length === 0) return [];
  return [{ name: 'screens', title: 'Screens', kicker: plural(entries.length, 'statement'), blocks: [...note('A screen is a statement that somebody makes. What was reported is never overruled by it.'), ...section('All screens', entries)] }];
}
