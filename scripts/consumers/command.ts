import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer.js';
import { expectOutput, type Tally } from './tally.js';

/** The command, from the installed package, in a folder of a clinic. */
export async function checkCommand({ folder, write, node }: Consumer, tally: Tally): Promise<void> {
  const cli = (...args: string[]): string => node(['node_modules/rehab-rules/dist/cli.js', ...args]);
  await tally.check('the command starts a clinic folder that passes its checks and tests', () => {
    cli('init', 'clinic');
    expectOutput(cli('validate', 'clinic/rule-set.json', '--max-warnings', '0'), '1 file: no findings');
    if (!cli('test', 'clinic/scenarios.json').includes('2 scenarios: 2 passed.')) throw new Error('the scenarios did not pass');
  });
  await tally.check('the command shows inherited places in the installed files', () => {
    write('clinic/rule-set.json', readFileSync(join(folder, 'clinic/rule-set.json'), 'utf8').replace('"criteria": {', '"criteria": { "two-clean-sessions": null,'));
    let told: string;
    try {
      told = cli('validate', 'clinic/rule-set.json');
    } catch (error) {
      told = (error as { stdout: string }).stdout;
    }
    if (!/inherited from here: node_modules\/rehab-rules\/rules\/hamstring\/running\.json:\d+:\d+\n *\d+ \|.*two-clean-sessions/.test(told)) throw new Error(told);
  });
  await tally.check('the command explains a finding', () => {
    if (!cli('explain', 'never-met').includes('CONSEQUENCE FOR THE PATIENT')) throw new Error('no page');
  });
}
