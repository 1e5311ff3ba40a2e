import { askedBy } from '../check/changes/asked-by.js';
import type { Book, BookInput } from './book.js';
import { pageInHtml } from './html/page-in-html.js';
import { bookStyle, pictureStyle } from './html/book-style.js';
import { pageInMarkdown } from './markdown/page-in-markdown.js';
import type { Page } from './page.js';
import { advicePage } from './pages/advice-page.js';
import { changesPage } from './pages/changes-page.js';
import { criteriaPage } from './pages/criteria-page.js';
import { exercisesPage } from './pages/exercises-page.js';
import { factsPage } from './pages/facts-page.js';
import { holdsPage } from './pages/holds-page.js';
import { houseDefaultsPage } from './pages/house-defaults-page.js';
import { overviewPage } from './pages/overview-page.js';
import { phasePage } from './pages/phase-page.js';
import { runningPage } from './pages/running-page.js';
import { scenarioPages } from './pages/scenario-pages.js';
import { screensPage } from './pages/screens-page.js';
import { setbacksPage } from './pages/setbacks-page.js';
import { sourcesPage } from './pages/sources-page.js';
import { warningsPage } from './pages/warnings-page.js';
import { citedParts } from './parts/cited-parts.js';
import { pictureInSvg } from './picture/picture-in-svg.js';

/** The formats of a rule book. */
export const bookFormats = ['html', 'md'] as const;

/** How the pages of a rule book are written. */
export type BookFormat = (typeof bookFormats)[number];

/** A file of a rule book. */
export interface BookFile {
  /** Its name in the folder of the book. */
  readonly path: string;
  readonly text: string;
}

/** Writes a rule set as a book: one page for each phase, and one for each kind of rule. The same input gives the same bytes. */
export function ruleBook(input: BookInput, formats: readonly BookFormat[] = bookFormats): BookFile[] {
  const book: Book = { ...input, askedBy: askedBy(input.data), cited: citedParts(input.data) };
  const pages = pagesOf(book);
  const html = (): BookFile[] => [...pages.map((page) => ({ path: `${page.name}.html`, text: pageInHtml(page, pages, book) })), { path: 'style.css', text: bookStyle(book) }];
  const markdown = (): BookFile[] => [...pages.map((page) => ({ path: `${page.name}.md`, text: pageInMarkdown(page, pages, book) })), ...pictures(pages)];
  return [...(formats.includes('html') ? html() : []), ...(formats.includes('md') ? markdown() : [])];
}

function pagesOf(book: Book): Page[] {
  const rest = [
    ...book.data.phaseOrder.flatMap((id) => phasePage(book, id)),
    ...runningPage(book),
    ...holdsPage(book),
    ...setbacksPage(book),
    ...warningsPage(book),
    ...exercisesPage(book),
    ...criteriaPage(book),
    ...advicePage(book),
    ...factsPage(book),
    ...screensPage(book),
    ...scenarioPages(book),
    ...changesPage(book),
    ...sourcesPage(book),
    ...houseDefaultsPage(book),
  ];
  return [overviewPage(book, rest), ...rest];
}

/** Markdown shows pictures from files of their own. */
function pictures(pages: readonly Page[]): BookFile[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [{ path: `${block.picture.name}.svg`, text: `${pictureInSvg(block.picture, pictureStyle)}\n` }] : [])));
}
