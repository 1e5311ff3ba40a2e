import { InvalidArgumentError } from 'commander';
import { printable } from '../../issue/printable.js';

/**
 * The address of the folder of a rule book, as links need it: of a web site, or a path from where the answer is kept.
 *
 * @throws InvalidArgumentError for any other kind of address
 */
export function ruleBookFolder(text: string): string {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (text.trim() === '' || (scheme !== undefined && !['https', 'http', 'file'].includes(scheme))) throw new InvalidArgumentError('It must be a web address or a path.');
  const folder = text.replace(/\/?(?:index\.html)?(?:[?#].*)?$/s, '');
  // Angle brackets and line breaks would end the link in Markdown.
  return `${encodeURI(printable(folder)).replaceAll('%25', '%')}/`;
}
