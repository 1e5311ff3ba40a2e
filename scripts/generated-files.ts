import { readFileSync } from 'node:fs';
import stringify from 'json-stringify-pretty-compact';
import { hamstring } from '../src/hamstring.js';
import { RehabRulesError } from '../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../src/rule-set/parse-rule-set.js';
import { snapshotTypes } from '../src/snapshot/snapshot-types.js';
import { bundledPackages } from './build/bundled-packages.js';
import { thirdPartyNotices } from './build/third-party-notices.js';
import { jsonSchemas } from './json-schemas/json-schemas.js';
import { regulatoryInput } from './regulatory-input/regulatory-input.js';

/** Every file that is generated, by its path from the root of the project. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const parsed = parseRuleSet(hamstring);
  if (!parsed.ok) throw new RehabRulesError('rule set', parsed.issues);
  const { data } = parsed.value;
  const bundled = await bundledPackages();
  return new Map([
    ['THIRD-PARTY-NOTICES.md', thirdPartyNotices(bundled)],
    ['CITATION.cff', citation()],
    ['docs/regulatory-input.md', regulatoryInput(parsed.value, bundled)],
    ['src/hamstring-snapshot.ts', snapshotTypes(data, 'HamstringSnapshot', './snapshot/snapshot.js')],
    ...Object.entries(jsonSchemas(data)).map(([name, schema]): [string, string] => [
      `schemas/${name}.schema.json`,
      `${stringify(schema, { maxLength: 120 })}\n`,
    ]),
  ]);
}

/** The citation, under the version of the package. */
function citation(): string {
  const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return read('CITATION.cff').replace(/^version: .*$/m, `version: ${version}`);
}
