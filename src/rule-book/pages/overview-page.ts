import { item, link, list, note, pairs, section, text, toPage } from '../block.js';
import type { Book } from '../book.js';
import type { Block, Item, Page } from '../page.js';
import { pathPicture } from '../picture/path-picture.js';

/** The first page: which rule set this is, its path, what it changes, and where it is signed. */
export function overviewPage(book: Book, pages: readonly Page[]): Page {
  const { data, digest, parent } = book;
  return {
    name: 'index',
    title: data.title,
    kicker: 'Rule book',
    blocks: [
      { kind: 'text', words: [data.description], style: 'lead' },
      ...pairs(
        ['Rule set', text({ kind: 'id', text: data.id })],
        ['Version', text(data.version)],
        ['Last clinical review', text(data.reviewedOn)],
        ['Digest', text({ kind: 'id', text: digest })],
        ['Extends', parent === null ? [] : text(`${parent.title} (${parent.id} ${parent.version})`)],
        ['Language', data.language === undefined ? [] : text(data.language)],
      ),
      ...section('The path', [{ kind: 'picture', picture: pathPicture(data) }, ...note('Each phase is entered when its gate is met and every gate before it. No phase can be jumped.'), ...phaseList(book)]),
      ...section('In this book', list(pages.filter(({ name }) => !/^(?:phase|examples)-/.test(name)).map(({ name, title, kicker }) => item(toPage(name, title), ...(kicker === undefined ? [] : [` (${kicker.toLowerCase()})`]))))),
      ...section('Accepted warnings', list((data.accepted ?? []).map(({ code, at, reason }): Item => ({ words: [{ kind: 'id', text: code }, ' at ', { kind: 'id', text: at }], notes: [[reason]] })))),
      ...section('Sign-off', [{ kind: 'sign-off', statement: `I have read the rule book of ${data.id} ${data.version} (digest ${digest.slice(0, 12)}, reviewed ${data.reviewedOn}) and agree to its use as decision support. The clinician decides.` }], 'sign-off'),
    ],
  };
}

function phaseList({ data }: Book): Block[] {
  return list(data.phaseOrder.map((id) => ({ words: [link('phase', id, data.phases[id]?.label ?? id)], notes: [[data.phases[id]?.aim ?? '']] })), 'numbered');
}
