import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Consumer } from './consumer.js';
import { expectOutput, type Tally } from './tally.js';

/** The oldest Node that package.json allows, and the lines after it that get long-term support. */
const versions = ['20.19.0', '22', '24'];

const use = `
core.createRehab(bundled.hamstring).evaluate({ pain: { rest: 0 } }).then((guidance) => console.log(guidance.phase.id, guidance.hold.level));
`;
const together = `
const { issues, ruleSet } = checks.checkRuleSet(bundled.hamstring);
console.log(issues.length, core.createRehab(ruleSet).ruleSet === ruleSet, compiled.compile(ruleSet).evaluate({ pain: { rest: 0 } }).phase.id);
`;
const entries = { core: 'rehab-rules', bundled: 'rehab-rules/hamstring', checks: 'rehab-rules/check', compiled: 'rehab-rules/compile' };
const imports = Object.entries(entries).map(([name, from]) => `import * as ${name} from '${from}';`).join('\n');
const requires = Object.entries(entries).map(([name, from]) => `const ${name} = require('${from}');`).join('\n');

const command = 'node_modules/rehab-rules/dist/cli.js';
const examples = 'node_modules/rehab-rules/examples';

/** ES modules, CommonJS and the command, under each line of Node. */
export async function checkNodeVersions({ write, node }: Consumer, tally: Tally): Promise<void> {
  write('use.mjs', imports + use);
  write('use.cjs', requires + use);
  write('together.mjs', imports + together);
  write('together.cjs', requires + together);
  write('raw.cjs', `console.log(Object.keys(require('rehab-rules/rules/hamstring/phases.json').phases).length, require('rehab-rules/schemas/rule-set.schema.json').title, require('rehab-rules/package.json').name)`);
  for (const version of versions) {
    let binary = '';
    await tally.check(`Node ${version} is at hand`, () => {
      binary = execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'], { cwd: tmpdir(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      if (!node(['--version'], binary).startsWith(`v${version}`)) throw new Error(node(['--version'], binary));
    });
    if (binary === '') continue;
    const run = (...args: string[]): string => node(args, binary);
    await tally.check(`Node ${version}: ESM and CommonJS answer a snapshot`, () => {
      expectOutput(run('use.mjs'), 'acute unanswered');
      expectOutput(run('use.cjs'), 'acute unanswered');
    });
    await tally.check(`Node ${version}: a rule set that one entry made is known to the others, in ESM and CommonJS`, () => {
      expectOutput(run('together.mjs'), '0 true acute');
      expectOutput(run('together.cjs'), '0 true acute');
    });
    await tally.check(`Node ${version}: rule files, JSON Schemas and package.json can be required`, () => expectOutput(run('raw.cjs'), '4 Rule set rehab-rules'));
    await tally.check(`Node ${version}: the command answers an example`, () => {
      const guidance = JSON.parse(run(command, 'evaluate', `${examples}/ready-to-jog.json`, '--format', 'json')) as { phase: { id: string } };
      expectOutput(guidance.phase.id, 'strengthen');
    });
    await tally.check(`Node ${version}: the command replays a cohort in one thread and in three, with the same rows`, () => {
      const rows = (jobs: string): string => run(command, 'replay', `${examples}/cohort/cohort.ndjson`, '--jobs', jobs, '--columns', 'phase.id');
      const one = rows('1').trim();
      if (one.split('\n').length < 200) throw new Error('rows are missing');
      expectOutput(rows('3'), one);
    });
  }
}
