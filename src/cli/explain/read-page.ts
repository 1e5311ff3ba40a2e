import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssueCode } from '../../issue/issue.js';
import { packageFolder } from '../content/package-folder.js';

/** The page about a code, in Markdown; null when the package was installed without its pages. */
export async function readPage(code: IssueCode | 'README'): Promise<string | null> {
  return readFile(join(packageFolder, 'docs', 'checks', `${code}.md`), 'utf8').catch(() => null);
}

/** What was found, in one sentence: the first paragraph of a page. */
export function sentenceOf(page: string): string {
  return page.split(/\n\n/)[1]?.replaceAll('\n', ' ').trim() ?? '';
}
