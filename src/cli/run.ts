import { CommanderError } from 'commander';
import { exitCode, type Ending } from './ending.js';
import { evaluate } from './evaluate.js';
import { issuesInJson } from './findings/issues-in-json.js';
import { issuesInText } from './findings/issues-in-text.js';
import { program } from './program.js';
import { Refusal } from './refusal.js';
import { printable } from '../issue/printable.js';
import { render, type Format } from './render/render.js';
import type { Shell } from './shell.js';
import { typesOf } from './types/types-of.js';
import { writeGenerated } from './types/write-generated.js';

/**
 * Runs one command.
 *
 * @param args - the arguments after the name of the program
 * @param shell - where to read and write
 * @returns the exit code
 */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  let ending: Ending = 'answered';
  const commands = program(
    {
      evaluate: async (file, options) => {
        ending = await answer(file, options, shell);
      },
      types: async (rules, { name, out }) => {
        ending = await types(rules, name, out, shell);
      },
    },
    shell,
    (reached) => (ending = reached),
  );
  try {
    await commands.parseAsync(args, { from: 'user' });
  } catch (error) {
    ending = endingOf(error, shell);
  }
  return exitCode(ending);
}

interface AnswerOptions {
  readonly rules: string;
  readonly format: Format;
  readonly ruleBook?: string;
}

async function answer(file: string, { rules, format, ruleBook }: AnswerOptions, { stdin, out, err, width, colors }: Shell): Promise<Ending> {
  if (ruleBook !== undefined && format !== 'markdown') throw new Refusal('usage', '--rule-book goes with --format markdown');
  const evaluation = await evaluate(file, rules, stdin);
  if (!evaluation.ok) {
    if (format === 'json') out(issuesInJson(evaluation.issues));
    else err(issuesInText(evaluation.issues, colors));
    return 'findings';
  }
  const { guidance, data, issues } = evaluation;
  out(render(format, guidance, data, width, colors, ruleBook));
  err(issuesInText(issues, colors));
  return 'answered';
}

async function types(rules: string, name: string | undefined, file: string | undefined, { stdin, out, err, colors }: Shell): Promise<Ending> {
  const written = await typesOf(rules, name, stdin);
  err(issuesInText(written.issues, colors));
  if (!written.ok) return 'findings';
  if (file === undefined) out(written.value);
  else await writeGenerated(file, written.value);
  return 'answered';
}

function endingOf(error: unknown, { err }: Shell): Ending {
  // Commander has written its own message; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 'answered' : 'usage';
  if (error instanceof Refusal) {
    err(`error: ${printable(error.message)}\n`);
    return error.ending;
  }
  err(`error: rehab-rules failed; this is a fault of the tool, not of your files\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 'failed';
}
