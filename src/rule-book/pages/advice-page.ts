import type { Advice } from '../../rule-set/advice.js';
import type { Book } from '../book.js';
import { note, section } from '../block.js';
import type { Page } from '../page.js';
import { adviceEntry } from '../parts/advice-entry.js';
import { byLabel } from '../parts/by-label.js';

/** Topics of advice as headings. */
export const topics: Readonly<Record<Advice['topic'], string>> = { care: 'Care', course: 'What to expect', goal: 'Goal' };

/** Care, expected course and goal. */
export function advicePage(book: Book): Page[] {
  const { advice } = book.data;
  const ids = byLabel(Object.keys(advice), (id) => advice[id]?.label ?? id);
  if (ids.length === 0) return [];
  const sections = (Object.keys(topics) as Advice['topic'][]).flatMap((topic) =>
    section(topics[topic], ids.filter((id) => advice[id]?.topic === topic).flatMap((id) => adviceEntry(book, id))),
  );
  return [{ name: 'advice', title: 'Care and course', kicker: `${ids.length} pieces of advice`, blocks: [...note('Advice does not block. Under an emergency hold none is shown.'), ...sections] }];
}
