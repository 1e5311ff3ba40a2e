import type { Block, Entry, Inline, Item, Row, Words } from '../page.js';
import { webAddress } from '../parts/web-address.js';
import { anchorTag } from './anchor-tag.js';
import { escapeMarkdown } from './escape-markdown.js';

/** Pieces of a page as paragraphs of Markdown. */
export function blocksInMarkdown(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockInMarkdown);
}

function blockInMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.style === 'note' ? `*${wordsInMarkdown(block.words)}*` : wordsInMarkdown(block.words)];
    case 'heading':
      return [`## ${anchorTag(block.anchor)}${escapeMarkdown(block.text)}`];
    case 'entry':
      return entryInMarkdown(block);
    case 'pairs':
      return block.pairs.flatMap(({ term, blocks: [first, ...rest] }) => {
        const name = `**${escapeMarkdown(term)}:**`;
        if (first?.kind === 'text') return [`${name} ${wordsInMarkdown(first.words)}`, ...blocksInMarkdown(rest)];
        return [name, ...(first === undefined ? [] : blockInMarkdown(first)), ...blocksInMarkdown(rest)];
      });
    case 'list':
      return [block.items.map((item, i) => itemInMarkdown(item, '', block.style === 'numbered' ? `${i + 1}.` : '-')).join('\n')];
    case 'table':
      return [tableInMarkdown(block.columns, block.rows)];
    case 'picture':
      return [`![${escapeMarkdown(`${block.picture.title}. ${block.picture.description}`)}](${block.picture.name}.svg)`];
    case 'sign-off':
      return [escapeMarkdown(block.statement), '| Name and profession | Clinic | Date | Signature |\n| --- | --- | --- | --- |\n|  |  |  |  |\n|  |  |  |  |'];
  }
}

function entryInMarkdown({ anchor, title, code, tags, blocks }: Entry): string[] {
  const name = `### ${anchorTag(anchor)}${inlineInMarkdown(title)}${code === undefined ? '' : ` (${escapeMarkdown(code)})`}`;
  return [name, ...(tags.length === 0 ? [] : [tags.map(inlineInMarkdown).join(' · ')]), ...blocksInMarkdown(blocks)];
}

function itemInMarkdown({ words, notes = [], parts = [] }: Item, indent: string, mark = '-'): string {
  // What belongs to a line begins below its first letter.
  const inner = `${indent}${' '.repeat(mark.length + 1)}`;
  const below = notes.map((note) => `${inner}- *${wordsInMarkdown(note)}*`);
  return [`${indent}${mark} ${wordsInMarkdown(words)}`, ...below, ...parts.map((part) => itemInMarkdown(part, inner))].join('\n');
}

function tableInMarkdown(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns.map(escapeMarkdown), columns.map(() => '---'), ...rows.map(({ cells }) => cells.map((cell) => cell.map(wordsInMarkdown).join('<br>')))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function wordsInMarkdown(words: Words): string {
  return words.map(inlineInMarkdown).join('');
}

function inlineInMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return spaced(inline);
  const text = escapeMarkdown(inline.text);
  switch (inline.kind) {
    case 'link':
      return `[${text}](${inline.to.page}.md${'anchor' in inline.to ? `#${encodeURIComponent(inline.to.anchor)}` : ''})`;
    case 'web': {
      const address = webAddress(inline.url);
      // Brackets in an address would end the link.
      return address === null ? text : `[${text}](<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
    }
    case 'strong':
      return `**${text}**`;
    case 'soft':
      return text;
    case 'id':
    case 'tag':
      return inline.kind === 'tag' && inline.tone !== 'plain' ? `**${text}**` : text;
  }
}

/** Escapes a piece of a line without the spaces at its ends, which separate it from its neighbors. */
function spaced(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const space = (found: string): string => (found === '' ? '' : ' ');
  return `${space(before)}${escapeMarkdown(inner)}${inner === '' ? '' : space(after)}`;
}
