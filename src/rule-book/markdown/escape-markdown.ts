import { printable } from '../../issue/printable.js';

/** Text that Markdown shows as it is: nothing in it becomes a heading, a list, a link, a table cell or HTML. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&]/g, String.raw`\$&`)
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}
