import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Ending } from '../ending.js';
import type { Shell } from '../shell.js';
import { inputFormats } from './input/input-format.js';
import { reportFormats } from './report/report-format.js';
import { runReplay } from './run-replay.js';
import { wholeNumber } from './whole-number.js';
import { settingsOf, type GivenOptions } from './settings.js';

const notes = `
A line of NDJSON is { "id": "…", "meta": { … }, "snapshot": { … } }. The header of a CSV file names facts by their dotted ids, beside
assessedOn, screens.NAME and a column id; an empty cell is a fact that is not known.

Exit codes:
  0    every line was answered, or no more were rejected than --max-rejects allows
  1    the tool failed
  2    lines were rejected, or findings in the rule set or the header prevent a run
  64   the call was wrong
  66   a file could not be read
  130  interrupted; --resume goes on`;

/** Adds the command that answers many snapshots. */
export function addReplayCommand(root: Command, shell: Shell, end: (ending: Ending) => void): void {
  root
    .command('replay')
    .description('Answer many snapshots: one row for each, or a summary of the cohort.')
    .argument('<file>', 'NDJSON or CSV file with a snapshot on each line, or - for standard input')
    .option('--rules <ruleset>', 'name of a bundled rule set, a JSON file, or a folder of JSON files', 'hamstring')
    .option('--against <ruleset>', 'a second rule set: compare what comes out under both')
    .addOption(new Option('--input-format <format>', 'how the file is written; by its name when left out').choices(inputFormats))
    .addOption(new Option('--delimiter <sign>', 'what divides the cells of CSV: a sign, or tab; a comma when left out').argParser(delimiter))
    .option('--id <name>', 'column or key of the id, which every line must then have; without an id a line goes by its number')
    .addOption(new Option('--carry <names>', 'columns of CSV, or keys of meta, to copy into the output: site,person').argParser(list))
    .addOption(new Option('--columns <paths>', 'what to write of the guidance: phase.id,running.decision,warnings.id; full for all of it').argParser(list))
    .addOption(new Option('--format <format>', 'how to write the rows; by the name of --out when left out').choices(['ndjson', 'csv']))
    .option('--out <file>', 'file to write, which appears when it is whole; standard output when left out')
    .option('--rejects <file>', 'file for the lines that got no answer, each with the reasons')
    .option('--summary', 'write a summary of the cohort instead of rows')
    .option('--summary-out <file>', 'write a summary, too, beside the rows')
    .addOption(new Option('--summary-format <format>', 'how to write the summary; by the name of its file when left out').choices(reportFormats))
    .addOption(new Option('--jobs <number>', 'how many cores to use; as many as are worth it when left out').argParser(wholeNumber(1)))
    .addOption(new Option('--max-rejects <number>', 'end with 0 as long as no more lines are rejected').argParser(wholeNumber(0)).default(0))
    .option('--strict', 'stop where a line is rejected; no file is written')
    .option('--resume', 'go on where an interrupted run with the same --out came to')
    .addHelpText('after', notes)
    .action(async (file: string, options: GivenOptions) => end(await runReplay(settingsOf(file, options), shell)));
}

function list(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('It must be names with commas between them.');
  return [...new Set(names)];
}

function delimiter(text: string): string {
  const sign = text === 'tab' || text === '\\t' ? '\t' : text;
  if (sign.length !== 1 || /["\r\n]/.test(sign)) throw new InvalidArgumentError('It must be one sign, such as ; or tab.');
  return sign;
}
