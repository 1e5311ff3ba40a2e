import type { Colors } from 'picocolors/types.js';
import { hanging, wrapped } from '../render/wrap.js';
import { pageBlocks, type PageBlock } from './page-blocks.js';

/** A page as a terminal shows it: headings in bold, examples indented. */
export function pageInText(markdown: string, width: number, colors: Colors): string {
  const blocks = pageBlocks(markdown);
  const parts = blocks.map((block, i) => {
    const follows = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
    return `${i === 0 || follows ? '' : '\n'}${linesOf(block, width, colors).join('\n')}\n`;
  });
  return parts.join('');
}

function linesOf(block: PageBlock, width: number, colors: Colors): string[] {
  switch (block.kind) {
    case 'title':
      return wrapped(block.text.replaceAll('`', ''), width).map(colors.bold);
    case 'heading':
      return wrapped(block.text.toUpperCase(), width).map(colors.bold);
    case 'paragraph':
      return wrapped(block.text, width);
    case 'item':
      return hanging('- ', block.text, width);
    case 'code':
      return block.lines.map((line) => (line === '' ? '' : colors.cyan(`    ${line}`)));
  }
}
