import type { Cell } from './columns.js';

/** The words of a cell are mostly ids, of which there are few. */
const mostKept = 10_000;
const known = new Map<string, string>();

/** A cell in JSON. */
export function cellInJson(cell: Cell): string {
  if (typeof cell === 'string') return inQuotes(cell);
  if (typeof cell !== 'object' || cell === null) return String(cell);
  let text = '[';
  for (let i = 0; i < cell.length; i += 1) text += (i === 0 ? '' : ',') + cellInJson(cell[i] as Cell);
  return `${text}]`;
}

function inQuotes(text: string): string {
  let quoted = known.get(text);
  if (quoted === undefined) {
    if (known.size >= mostKept) known.clear();
    quoted = JSON.stringify(text);
    known.set(text, quoted);
  }
  return quoted;
}
