import { escapeHtml } from '../html/escape-html.js';

/** A place in a Markdown page that links can lead to. */
export function anchorTag(anchor: string | undefined): string {
  return anchor === undefined ? '' : `<a id="${escapeHtml(anchor)}"></a>`;
}
