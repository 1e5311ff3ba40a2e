import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const top = '<header class="top">';
const links = '<p class="site"><a href="../index.html">rehab-rules</a> · <a href="../playground/index.html">Playground</a></p>';

/** Writes the rule book of the bundled rule set with the built command, and ways back to the site into its pages. */
export function writeRuleBook(out: string): void {
  execFileSync(process.execPath, ['dist/cli.js', 'docs', 'hamstring', '--out', out], { stdio: 'inherit' });
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html'))) {
    const page = join(out, name);
    const text = readFileSync(page, 'utf8');
    if (!text.includes(top)) throw new Error(`${name} has no header for the links of the site`);
    writeFileSync(page, text.replace(top, `${top}\n${links}`));
  }
}
