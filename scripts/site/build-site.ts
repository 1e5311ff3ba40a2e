import { join } from 'node:path';
import { buildPlayground } from '../../playground/build.js';
import { writeApiSite } from './api-site.js';
import { writeRuleBook } from './rule-book-site.js';

/** Writes the whole site: guides and API, the rule book of the bundled rule set, the playground. Run from the root of the package, after the build. */
export async function buildSite(out: string): Promise<void> {
  await writeApiSite(out);
  writeRuleBook(join(out, 'rule-book'));
  await buildPlayground(join(out, 'playground'));
}
