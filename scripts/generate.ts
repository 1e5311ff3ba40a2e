// Writes the files that are generated from the rule files. Run it after changing a fact.
import { writeFileSync } from 'node:fs';
import { hamstring } from '../src/hamstring.js';
import { parseRuleSet } from '../src/rule-set/parse-rule-set.js';
import { snapshotTypes } from '../src/snapshot/snapshot-types.js';
import { RehabRulesError } from '../src/issue/rehab-rules-error.js';

const parsed = parseRuleSet(hamstring);
if (!parsed.ok) throw new RehabRulesError('rule set', parsed.issues);
writeFileSync(
  new URL('../src/hamstring-snapshot.ts', import.meta.url),
  snapshotTypes(parsed.value.data, 'HamstringSnapshot', './snapshot/snapshot.js'),
);
