import { InvalidArgumentError, Option, type Command } from 'commander';
import { dayNumber } from '../../snapshot/calendar.js';
import type { Ending } from '../ending.js';
import { findingFormats, renderValidation, type FindingFormat } from '../findings/render-validation.js';
import { Refusal } from '../refusal.js';
import type { Shell } from '../shell.js';
import { changesInText } from './changes-in-text.js';
import { validate } from './validate.js';
import { validationEnding } from './validation-ending.js';
import { summarize, type Validation } from './validation.js';

interface GivenOptions {
  readonly format: FindingFormat;
  readonly maxWarnings?: number;
  readonly printEffective?: true;
  readonly printChanges?: true;
  readonly today?: string;
  readonly maxReviewAge?: number;
}

const exitCodes = `
Exit codes:
  0   no errors, and no more warnings than allowed
  1   the tool failed
  2   errors, or more warnings than --max-warnings allows
  64  the call was wrong
  66  a file could not be read; the others were checked

A finding is explained at length by: rehab-rules explain CODE`;

/** Adds the command that checks rule sets. */
export function addValidateCommand(root: Command, shell: Shell, end: (ending: Ending) => void): void {
  root
    .command('validate')
    .description('Check rule sets: syntax, structure, references, meaning.')
    .argument('<file...>', 'JSON files, folders of JSON files, names of bundled rule sets, or - for standard input')
    .addOption(new Option('--format <format>', 'how to write the findings').choices(findingFormats).default('text'))
    .addOption(new Option('--max-warnings <number>', 'fail when there are more warnings').argParser(count))
    .addOption(new Option('--print-changes', 'tell what differs from the parent').conflicts('printEffective'))
    .option('--print-effective', 'print the whole rule set, with what it inherits, as JSON')
    .addOption(new Option('--today <date>', 'the day from which the age of reviews is counted, YYYY-MM-DD').argParser(day))
    .addOption(new Option('--max-review-age <days>', 'most days since a review').argParser(count))
    .addHelpText('after', exitCodes)
    .action(async (files: string[], options: GivenOptions) => end(await run(files, options, shell)));
}

async function run(files: readonly string[], options: GivenOptions, { stdin, out, err, width, colors, today }: Shell): Promise<Ending> {
  const { format, maxWarnings, printEffective = false, printChanges = false, maxReviewAge } = options;
  if (printEffective && new Set(files).size > 1) throw new Refusal('usage', '--print-effective takes one file');
  const validation = await validate(files, { today: options.today ?? today, ...(maxReviewAge === undefined ? {} : { maxReviewAgeDays: maxReviewAge }) }, stdin);
  const findings = await renderValidation(format, validation, { width, colors, maxWarnings });
  if (printEffective) out(effective(validation));
  if (printChanges) out(validation.checked.map((file) => changesInText(file, width, colors)).join('\n'));
  // What was asked for goes to standard output alone, so that it can be piped on.
  if (printEffective || printChanges) err(findings);
  else out(findings);
  return validationEnding(summarize(validation), maxWarnings);
}

function effective({ checked }: Validation): string {
  const data = checked[0]?.ruleSet?.data;
  return data === undefined ? '' : `${JSON.stringify(data, null, 2)}\n`;
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}

function day(text: string): string {
  if (dayNumber(text) === null) throw new InvalidArgumentError('It must be a day of the calendar, as YYYY-MM-DD.');
  return text;
}
