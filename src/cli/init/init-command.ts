import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Ending } from '../ending.js';
import { printable } from '../../issue/printable.js';
import type { Shell } from '../shell.js';
import { clinicFiles } from './clinic-files.js';
import { clinicName } from './clinic-name.js';
import { writeClinic } from './write-clinic.js';

const exitCodes = `
Files that are already there are never changed: where one of these is, nothing is written.

Exit codes:
  0   the files were written
  1   the tool failed
  2   one of the files is already there
  64  the call was wrong
  66  the folder could not be written to`;

/** Adds the command that starts a clinic folder. */
export function addInitCommand(root: Command, shell: Shell, end: (ending: Ending) => void): void {
  root
    .command('init')
    .description('Start a rule set of your own: a folder with a rule set that extends the bundled one, scenarios, a guide, and a check for GitHub.')
    .argument('<dir>', 'the folder; it is made where there is none')
    .addHelpText('after', exitCodes)
    .action(async (folder: string) => end(await init(folder, shell)));
}

async function init(folder: string, { out, err, today }: Shell): Promise<Ending> {
  const files = await clinicFiles(clinicName(basename(resolve(folder))), today);
  const shown = (path: string): string => printable(join(folder, path));
  const there = await writeClinic(folder, files);
  if (there.length > 0) {
    err(`error: nothing was written, since this is already there: ${there.map((path) => `\`${shown(path)}\``).join(', ')}\n  choose another folder, or move it away\n`);
    return 'findings';
  }
  const width = Math.max(...files.map(({ path }) => path.length));
  const list = files.map(({ path, about }) => `  ${path.padEnd(width)}  ${about}\n`).join('');
  const commands = [`validate ${quoted(shown('rule-set.json'))}`, `test ${quoted(shown('scenarios.json'))}`].map((command) => `  npx rehab-rules ${command}\n`).join('');
  out(`Written into ${shown('')}:\n${list}\nBoth pass as written:\n${commands}\nRead on in ${shown('README.md')}\n`);
  return 'answered';
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
