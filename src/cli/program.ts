import { Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addDocsCommand } from './docs/docs-command.js';
import type { Ending } from './ending.js';
import { addExplainCommand } from './explain/explain-command.js';
import { addInitCommand } from './init/init-command.js';
import { formats, type Format } from './render/render.js';
import { ruleBookFolder } from './render/rule-book-folder.js';
import { addReplayCommand } from './replay/replay-command.js';
import type { Shell } from './shell.js';
import { addSynthesizeCommand } from './synthesize/synthesize-command.js';
import { addTestCommand } from './test/test-command.js';
import { addValidateCommand } from './validate/validate-command.js';

/** What the commands do. */
export interface Actions {
  readonly evaluate: (file: string, options: { readonly rules: string; readonly format: Format; readonly ruleBook?: string }) => Promise<void>;
  readonly types: (file: string, options: { readonly name?: string; readonly out?: string }) => Promise<void>;
}

const exitCodes = `
Exit codes:
  0   there is an answer; warnings go to standard error
  1   the tool failed
  2   findings in the files prevent an answer
  64  the call was wrong
  66  a file could not be read`;

/** The commands and options, in words. */
export function program(actions: Actions, shell: Shell, end: (ending: Ending) => void): Command {
  const { out, err, width } = shell;
  const root = new Command('rehab-rules')
    .description('Decision support for rehabilitation: which phase, which exercises, whether to run, and why.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, getOutHelpWidth: () => width, getErrHelpWidth: () => width })
    .addHelpText('after', '\nThe rules say what is met, not met or unknown. The clinician decides.');
  root
    .command('evaluate')
    .description('Answer one assessment snapshot.')
    .argument('<file>', 'JSON file with the snapshot, or - for standard input')
    .option('--rules <ruleset>', 'name of a bundled rule set, a JSON file, or a folder of JSON files', 'hamstring')
    .addOption(new Option('--format <format>', 'how to write the answer').choices(formats).default('text'))
    .addOption(new Option('--rule-book <address>', 'web address or path of a rule book; the rules in a Markdown answer link into it').argParser(ruleBookFolder))
    .addHelpText('after', exitCodes)
    .action(actions.evaluate);
  root
    .command('types')
    .description('Write the TypeScript interface of the snapshots of a rule set.')
    .argument('<ruleset>', 'name of a bundled rule set, a JSON file, a folder of JSON files, or - for standard input')
    .option('--name <name>', 'name of the interface; made from the id of the rule set when left out')
    .option('--out <file>', 'file to write; standard output when left out')
    .action(actions.types);
  addInitCommand(root, shell, end);
  addValidateCommand(root, shell, end);
  addExplainCommand(root, shell);
  addTestCommand(root, shell, end);
  addDocsCommand(root, shell, end);
  addReplayCommand(root, shell, end);
  addSynthesizeCommand(root, shell);
  return root;
}
