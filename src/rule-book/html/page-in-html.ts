import type { Book } from '../book.js';
import { identityLine } from '../parts/identity-line.js';
import type { Page } from '../page.js';
import { blocksInHtml } from './blocks-in-html.js';
import { escapeHtml } from './escape-html.js';
import { hrefOf } from './href-of.js';

/** A page of the book as a document without scripts; its style sheet lies beside it. */
export function pageInHtml(page: Page, pages: readonly Page[], { data, digest }: Book): string {
  const { name, title, kicker, anchor, blocks } = page;
  const language = escapeHtml(data.language ?? 'en');
  const whole = name === 'index' ? `${title} – rule book` : `${title} – ${data.title}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:">
<title>${escapeHtml(whole)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#content" lang="en">Skip to the content</a>
<header class="top">
<p class="book"><a href="index.html">${escapeHtml(data.title)}</a></p>
<p class="identity" lang="en">${escapeHtml(identityLine(data, digest))}</p>
</header>
<div class="frame">
<nav aria-label="Pages of the rule book">
${navigation(page, pages)}
</nav>
<main id="content" tabindex="-1">
<header class="title"${anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`}>
${kicker === undefined ? '' : `<p class="kicker" lang="en">${escapeHtml(kicker)}</p>\n`}<h1>${escapeHtml(title)}</h1>
</header>
${blocksInHtml(blocks)}
</main>
</div>
<footer lang="en">
<p>${escapeHtml(identityLine(data, digest))}</p>
<p>Decision support: criteria are met, not met or unknown. The clinician decides.</p>
</footer>
</body>
</html>
`;
}

/** Links to every page; what belongs to another page in the path of reading is left to that page. */
function navigation(current: Page, pages: readonly Page[]): string {
  const shown = pages.filter(({ name }) => !name.startsWith('examples-'));
  const line = ({ name, title }: Page): string => {
    const here = name === current.name ? ' aria-current="page"' : '';
    return `<li><a href="${hrefOf({ page: name })}"${here}>${escapeHtml(name === 'index' ? 'Overview' : title)}</a></li>`;
  };
  return `<ul>\n${shown.map(line).join('\n')}\n</ul>`;
}
