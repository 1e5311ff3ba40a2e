import { Option, type Command } from 'commander';
import standard from '../../../examples/cohort/parameters.json' with { type: 'json' };
import { entriesInCsv, entriesInJson } from '../../replay/synthetic/entry-lines.js';
import type { CohortParameters } from '../../replay/synthetic/parameters.js';
import { synthesize } from '../../replay/synthetic/synthesize.js';
import { loadRuleSet } from '../content/load-rule-set.js';
import { sinkTo } from '../replay/output/sink.js';
import { wholeNumber } from '../replay/whole-number.js';
import type { Shell } from '../shell.js';

interface GivenOptions {
  readonly people: number;
  readonly seed: number;
  readonly out?: string;
  readonly format?: 'ndjson' | 'csv';
}

const notes = `
The snapshots are for the bundled rule set. Every line says that it is synthetic; the numbers behind it are choices for tests and
examples, and say nothing about how people recover.

Exit codes:
  0   the cohort is written
  1   the tool failed
  64  the call was wrong`;

/** Characters that are written at once. */
const pieceLength = 64 * 1024;

/** Adds the command that makes up a cohort. */
export function addSynthesizeCommand(root: Command, shell: Shell): void {
  root
    .command('synthesize')
    .description('Make up a cohort for tests and examples: people who recover, with noise, setbacks, gaps and red flags.')
    .addOption(new Option('--people <number>', 'how many people; each has several snapshots').argParser(wholeNumber(1)).makeOptionMandatory())
    .addOption(new Option('--seed <number>', 'the same seed gives the same people').argParser(wholeNumber(0)).default(1))
    .addOption(new Option('--format <format>', 'how to write it; by the name of --out when left out').choices(['ndjson', 'csv']))
    .option('--out <file>', 'file to write, which appears when it is whole; standard output when left out')
    .addHelpText('after', notes)
    .action(async (options: GivenOptions) => write(options, shell));
}

async function write({ people, seed, out, format }: GivenOptions, shell: Shell): Promise<void> {
  const ruleSet = await loadRuleSet('hamstring', shell.stdin);
  if (!ruleSet.ok) throw new Error('the bundled rule set cannot be used');
  const parameters = standard as unknown as CohortParameters;
  const asCsv = format === 'csv' || (format === undefined && out?.toLowerCase().endsWith('.csv') === true);
  const { header, line } = asCsv ? entriesInCsv(parameters) : entriesInJson;
  const sink = await sinkTo(out, shell);
  let piece = header;
  for (const entry of synthesize(parameters, ruleSet.value.data, people, seed)) {
    piece += line(entry);
    if (piece.length < pieceLength) continue;
    await sink.write(piece);
    piece = '';
  }
  await sink.write(piece);
  await sink.finish();
}
