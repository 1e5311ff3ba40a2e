import type { Inline, Words } from '../page.js';
import { webAddress } from '../parts/web-address.js';
import { escapeHtml } from './escape-html.js';
import { hrefOf } from './href-of.js';

/** One line of text as HTML. */
export function wordsInHtml(words: Words): string {
  return words.map(inlineInHtml).join('');
}

/** A piece of a line as HTML. */
export function inlineInHtml(inline: Inline): string {
  if (typeof inline === 'string') return textInHtml(inline);
  const text = escapeHtml(inline.text);
  switch (inline.kind) {
    case 'link':
      return `<a href="${hrefOf(inline.to)}">${text}</a>`;
    case 'web': {
      const address = webAddress(inline.url);
      return address === null ? text : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${text}</a>`;
    }
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'soft':
      return `<span class="soft">${text}</span>`;
    case 'id':
      return `<code>${text}</code>`;
    case 'tag':
      return `<span class="tag ${inline.tone}">${text}</span>`;
  }
}

/** Text of a rule set; values between backticks are set apart. */
function textInHtml(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
