import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { plural } from '../../decide/words/quantity.js';
import { printable } from '../../issue/printable.js';
import { bookFormats, ruleBook, type BookFormat } from '../../rule-book/rule-book.js';
import type { Ending } from '../ending.js';
import { issuesInText } from '../findings/issues-in-text.js';
import type { Shell } from '../shell.js';
import { bookOf } from './book-of.js';
import { writeBook } from './write-book.js';

interface GivenOptions {
  readonly out: string;
  readonly format?: BookFormat;
  readonly scenarios?: readonly string[];
  readonly language?: string;
  readonly force?: boolean;
}

const exitCodes = `
A book that is there already is replaced. Scenarios beside the rule set become worked examples.

Exit codes:
  0   the book was written; warnings go to standard error
  1   the tool failed
  2   findings in the files prevent a book
  64  the call was wrong, or the folder holds other files
  66  a file could not be read, or the folder not written to`;

/** Adds the command that writes a rule set as a book. */
export function addDocsCommand(root: Command, shell: Shell, end: (ending: Ending) => void): void {
  root
    .command('docs')
    .description('Write the rule book: pages for clinicians to read, print and sign.')
    .argument('<ruleset>', 'name of a bundled rule set, a JSON file, a folder of JSON files, or - for standard input')
    .requiredOption('--out <dir>', 'the folder to write; it is made where there is none')
    .addOption(new Option('--format <format>', 'only web pages, or only Markdown; both when left out').choices(bookFormats))
    .option('--scenarios <file...>', 'scenario files, or folders of them, for the worked examples')
    .option('--language <language>', 'language of the texts, as de; that of the rule set when left out')
    .option('--force', 'write into a folder that holds other files; they stay')
    .addHelpText('after', exitCodes)
    .action(async (rules: string, options: GivenOptions) => end(await docs(rules, options, shell)));
}

async function docs(rules: string, { out: folder, format, scenarios, language, force = false }: GivenOptions, { stdin, out, err, colors }: Shell): Promise<Ending> {
  const read = await bookOf(rules, { ...(scenarios === undefined ? {} : { scenarios }), ...(language === undefined ? {} : { language }) }, stdin);
  err(issuesInText(read.issues, colors));
  if (!read.ok) return 'findings';
  const { data, digest } = read.value;
  const formats = format === undefined ? bookFormats : [format];
  const files = ruleBook(read.value, formats);
  await writeBook(folder, { id: data.id, version: data.version, digest }, files, force);
  const pages = files.filter(({ path }) => path.endsWith(formats.includes('html') ? '.html' : '.md'));
  const start = printable(join(folder, formats.includes('html') ? 'index.html' : 'index.md'));
  out(`Rule book of ${data.id} ${data.version}, digest ${digest.slice(0, 12)}, reviewed ${data.reviewedOn}: ${plural(pages.length, 'page')}\nStart at ${start}\n`);
  return 'answered';
}
