import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Ending } from '../ending.js';
import { issuesInJson } from '../findings/issues-in-json.js';
import { issuesInText } from '../findings/issues-in-text.js';
import type { Shell } from '../shell.js';
import { renderTests, testFormats, type TestFormat } from './render-tests.js';
import { testFiles, type TestOptions } from './test-files.js';
import { isGood } from './test-report.js';

interface GivenOptions {
  readonly rules?: string;
  readonly name?: string;
  readonly coverage?: true;
  readonly minCoverage?: number;
  readonly forbidOnly?: true;
  readonly format: TestFormat;
}

const exitCodes = `
Exit codes:
  0   every scenario that was run came out as expected, and enough is covered
  1   the tool failed
  2   a scenario came out otherwise, too little is covered, or findings in the files prevent a run
  64  the call was wrong, or there is nothing to run
  66  a file could not be read`;

/** Adds the command that tests a rule set with its scenarios. */
export function addTestCommand(root: Command, shell: Shell, end: (ending: Ending) => void): void {
  root
    .command('test')
    .description('Test a rule set with scenarios: snapshots with the guidance expected for them.')
    .argument('<file...>', 'JSON files with scenarios, or folders of them')
    .option('--rules <ruleset>', 'the rule set to test, whatever the files say: a name, a JSON file, or a folder')
    .option('-t, --name <text>', 'run only scenarios with this text in their name')
    .option('--coverage', 'show what of the rule set the scenarios show, and what they do not')
    .addOption(new Option('--min-coverage <percent>', 'fail when the scenarios show less').argParser(percent))
    .option('--forbid-only', 'fail when a scenario is marked with "only"')
    .addOption(new Option('--format <format>', 'how to write the report').choices(testFormats).default('text'))
    .addHelpText('after', exitCodes)
    .action(async (files: string[], options: GivenOptions) => end(await test(files, options, shell)));
}

async function test(files: readonly string[], options: GivenOptions, { stdin, out, err, width, colors }: Shell): Promise<Ending> {
  const { format, coverage = false, minCoverage = null, forbidOnly = false, rules, name } = options;
  const asked: TestOptions = { coverage, minCoverage, forbidOnly, ...(rules === undefined ? {} : { rules }), ...(name === undefined ? {} : { name }) };
  const outcome = await testFiles(files, asked, stdin);
  if (!outcome.ok) {
    if (format === 'json') out(issuesInJson(outcome.issues));
    else err(issuesInText(outcome.issues, colors));
    return 'findings';
  }
  out(renderTests(format, outcome.report, width, colors));
  err(issuesInText(outcome.issues, colors));
  return isGood(outcome.report) ? 'answered' : 'findings';
}

function percent(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 100)) throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return number;
}
