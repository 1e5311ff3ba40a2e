import type { Command } from 'commander';
import { issueCodes } from '../../issue/describe-issue.js';
import { didYouMean } from '../../issue/issue-text.js';
import type { IssueCode } from '../../issue/issue.js';
import { nearest } from '../../issue/nearest.js';
import { Refusal } from '../refusal.js';
import type { Shell } from '../shell.js';
import { pageInText } from './page-in-text.js';
import { readPage } from './read-page.js';

/** Adds the command that prints the page about a kind of finding. */
export function addExplainCommand(root: Command, shell: Shell): void {
  root
    .command('explain')
    .description('Explain a kind of finding: what it means, what it could do to a patient, how to mend it.')
    .argument('[code]', 'code of the finding, as in the brackets of a message; without it, all codes are listed')
    .action(async (code?: string) => shell.out(await explain(code?.toLowerCase(), shell)));
}

async function explain(code: string | undefined, { width, colors }: Shell): Promise<string> {
  if (code !== undefined && !isCode(code)) {
    throw new Refusal('usage', `there is no finding \`${code}\` (${didYouMean(nearest(code, issueCodes), '`rehab-rules explain` lists them all')})`);
  }
  const page = await readPage(code ?? 'README');
  if (page === null) throw new Refusal('unreadable', 'the pages about findings are missing from this installation');
  return pageInText(page, width, colors);
}

function isCode(code: string): code is IssueCode {
  return (issueCodes as readonly string[]).includes(code);
}
