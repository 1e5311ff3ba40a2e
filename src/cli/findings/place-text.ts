import type { Issue } from '../../issue/issue.js';

/** A place as editors and terminals understand it: `file:line:column`; empty when it is not known. */
export function placeText({ file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
}
