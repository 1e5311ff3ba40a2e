import type { BookPlace } from '../rule-book-address.js';
import { escapeHtml } from './escape-html.js';

/** The address of a place of the book, for an attribute. */
export function hrefOf(to: BookPlace | { readonly page: string }): string {
  const anchor = 'anchor' in to ? `#${encodeURIComponent(to.anchor)}` : '';
  return escapeHtml(`${to.page}.html${anchor}`);
}
