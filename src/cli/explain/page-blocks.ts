/** A piece of a page. */
export type PageBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/** Divides a page in Markdown into its pieces; it knows headings, paragraphs, lists and fenced blocks, which is all that the pages use. */
export function pageBlocks(markdown: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let code: string[] | null = null;
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      if (code !== null) blocks.push({ kind: 'code', lines: code });
      code = code === null ? [] : null;
      isOpen = false;
    } else if (code !== null) code.push(line);
    else if (line.trim() === '') isOpen = false;
    else {
      const block = blockOf(line);
      const last = blocks.at(-1);
      // A line that begins nothing goes on with what stands before it.
      if (isOpen && block.kind === 'paragraph' && last !== undefined && 'text' in last) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
      else blocks.push(block);
      isOpen = block.kind === 'paragraph' || block.kind === 'item';
    }
  }
  return blocks;
}

function blockOf(line: string): Exclude<PageBlock, { kind: 'code' }> {
  if (line.startsWith('# ')) return { kind: 'title', text: plain(line.slice(2)) };
  if (line.startsWith('## ')) return { kind: 'heading', text: plain(line.slice(3)) };
  if (line.startsWith('- ')) return { kind: 'item', text: plain(line.slice(2)) };
  return { kind: 'paragraph', text: plain(line.trim()) };
}

/** Links and emphasis as a terminal shows them; words in backticks stay as they are. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/(?<!\w)\*([^*]+)\*(?!\w)/g, '$1');
}
