import type { Block, Entry, Item, Row } from '../page.js';
import { pictureInSvg } from '../picture/picture-in-svg.js';
import { escapeHtml } from './escape-html.js';
import { inlineInHtml, wordsInHtml } from './words-in-html.js';

/** Pieces of a page as HTML. */
export function blocksInHtml(blocks: readonly Block[]): string {
  return blocks.map(blockInHtml).join('\n');
}

function blockInHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p${block.style === undefined ? '' : ` class="${block.style}"`}>${wordsInHtml(block.words)}</p>`;
    case 'heading':
      return `<h2${idOf(block.anchor)}>${escapeHtml(block.text)}</h2>`;
    case 'entry':
      return entryInHtml(block);
    case 'pairs':
      return `<dl>\n${block.pairs.map(({ term, blocks }) => `<div><dt>${escapeHtml(term)}</dt><dd>${blocksInHtml(blocks)}</dd></div>`).join('\n')}\n</dl>`;
    case 'list':
      return listInHtml(block.items, block.style);
    case 'table':
      return tableInHtml(block.caption, block.columns, block.rows);
    case 'picture':
      return `<figure>${pictureInSvg(block.picture)}</figure>`;
    case 'sign-off':
      return signOff(block.statement);
  }
}

function entryInHtml({ anchor, title, code, tags, tone, blocks }: Entry): string {
  const name = `<h3>${inlineInHtml(title)}${code === undefined ? '' : ` <span class="code">${escapeHtml(code)}</span>`}</h3>`;
  const marks = tags.length === 0 ? '' : `<p class="tags">${tags.map(inlineInHtml).join(' ')}</p>`;
  return `<article class="entry ${tone}"${idOf(anchor)}>\n<div class="head">${name}${marks}</div>\n${blocksInHtml(blocks)}\n</article>`;
}

function listInHtml(items: readonly Item[], style?: string): string {
  const name = style === 'numbered' ? 'ol' : 'ul';
  return `<${name}${style === 'columns' ? ' class="columns"' : ''}>\n${items.map(itemInHtml).join('\n')}\n</${name}>`;
}

function itemInHtml({ words, notes = [], parts = [] }: Item): string {
  const below = notes.map((line) => `<p class="note">${wordsInHtml(line)}</p>`).join('');
  return `<li>${wordsInHtml(words)}${below}${parts.length === 0 ? '' : listInHtml(parts)}</li>`;
}

/** A wide table scrolls in a frame of its own, which the keyboard reaches. */
function tableInHtml(caption: string, columns: readonly string[], rows: readonly Row[]): string {
  const cell = (lines: Row['cells'][number]): string => lines.map(wordsInHtml).join('<br>');
  const line = ({ cells: [first = [], ...rest] }: Row): string => `<tr><th scope="row">${cell(first)}</th>${rest.map((one) => `<td>${cell(one)}</td>`).join('')}</tr>`;
  return [
    `<div class="wide" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>`,
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.map(line).join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function signOff(statement: string): string {
  const fields = ['Name and profession', 'Clinic', 'Date', 'Signature'].map((name) => `<div><dt>${name}</dt><dd></dd></div>`).join('');
  return `<div class="sign-off"><p>${escapeHtml(statement)}</p><dl>${fields}</dl><dl>${fields}</dl></div>`;
}

function idOf(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}
