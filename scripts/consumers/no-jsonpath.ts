import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer.js';
import { expectOutput, type Tally } from './tally.js';

const payload = `$..[?(p='this.constructor.constructor("globalThis.pwned = 1")()')]`;

/** Nobody who installs the package gets jsonpath-plus, as a dependency or inside the built files, and no path is ever looked up. */
export async function checkNoJsonpath({ folder, npm, node, write }: Consumer, tally: Tally): Promise<void> {
  await tally.check('npm ls --all: neither jsonpath-plus nor json-rules-engine is installed', () => {
    const installed = npm('ls', '--all', '--parseable');
    if (!installed.includes('rehab-rules')) throw new Error('the package itself is not listed');
    if (/jsonpath-plus|json-rules-engine|jsep/.test(installed)) throw new Error(installed);
    const locked = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    if (/jsonpath-plus|json-rules-engine|jsep/.test(locked)) throw new Error('the lock file names them');
  });
  await tally.check('the built files hold no code of jsonpath-plus, and none that makes code from text', () => {
    const dist = join(folder, 'node_modules/rehab-rules/dist');
    for (const name of readdirSync(dist)) {
      // The function that stands in for it is ours; the rest are names from inside jsonpath-plus and its parser.
      const found = /jsep|SafeEval|evalSafe|toPathArray|runInNewContext|new Function\(|\beval\(|\bdefine\.amd/.exec(readFileSync(join(dist, name), 'utf8'));
      if (found) throw new Error(`${name}: ${found[0]}`);
    }
  });
  await tally.check('the known exploit in a `path` is refused and runs nothing', () => {
    write(
      'exploit.mjs',
      `import { createRehab, parseRuleSet } from 'rehab-rules';
import { hamstring } from 'rehab-rules/hamstring';
const rules = structuredClone(hamstring);
const leaf = { fact: 'pain.walking', operator: 'equal', value: 0, path: ${JSON.stringify(payload)} };
rules.criteria[Object.keys(rules.criteria)[0]].all = [leaf];
const parsed = parseRuleSet(rules);
let thrown = 'nothing';
try { await createRehab(rules).evaluate({ pain: { walking: 0 } }); } catch ({ name }) { thrown = name; }
console.log(parsed.ok, parsed.issues.map(({ code }) => code).join(), thrown, globalThis.pwned);
`,
    );
    expectOutput(node(['exploit.mjs']), 'false forbidden-condition RehabRulesError undefined');
  });
}
