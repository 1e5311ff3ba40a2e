import type { Book } from '../book.js';
import { identityLine } from '../parts/identity-line.js';
import type { Page } from '../page.js';
import { blocksInMarkdown } from './blocks-in-markdown.js';
import { anchorTag } from './anchor-tag.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A page of the book as Markdown. */
export function pageInMarkdown({ name, title, kicker, anchor, blocks }: Page, pages: readonly Page[], { data, digest }: Book): string {
  const shown = pages.filter((page) => !page.name.startsWith('examples-'));
  const navigation = shown.map((page) => {
    const words = escapeMarkdown(page.name === 'index' ? 'Overview' : page.title);
    return page.name === name ? `**${words}**` : `[${words}](${page.name}.md)`;
  });
  const parts = [
    `# ${anchorTag(anchor)}${escapeMarkdown(title)}`,
    ...(kicker === undefined ? [] : [`*${escapeMarkdown(kicker)}*`]),
    navigation.join(' · '),
    ...blocksInMarkdown(blocks),
    '---',
    escapeMarkdown(identityLine(data, digest)),
    '*Decision support: criteria are met, not met or unknown. The clinician decides.*',
  ];
  return `${parts.join('\n\n')}\n`;
}
