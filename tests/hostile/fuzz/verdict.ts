import { isDeepStrictEqual } from 'node:util';
import { checkRuleSet } from '../../../src/check/check-rule-set.js';
import { compile } from '../../../src/compile-rule-set.js';
import { createRehab } from '../../../src/create-rehab.js';
import { hamstring } from '../../../src/hamstring.js';
import { RehabRulesError } from '../../../src/issue/rehab-rules-error.js';
import type { RuleSet } from '../../../src/rule-set/parse-rule-set.js';
import { exampleNames, readExample } from '../../support/example-files.js';
import { faultsOf, linesOf } from '../issue-faults.js';
import { parents } from './starts.js';

const name = 'rules.json';
const snapshots: readonly object[] = [...exampleNames.map(readExample), {}, { pain: { walking: 1 }, screens: { signs: 'complete' } }];

const known = (parent: string): { name: string; value: object } | undefined => {
  const value = parent === 'rehab-rules/hamstring' ? hamstring : Object.hasOwn(parents, parent) ? parents[parent] : undefined;
  return value === undefined ? undefined : { name: parent, value };
};

/**
 * Everything that must not be, for any rule set: a finding without words or place, an answer that fails otherwise than with the error of
 * the library, two evaluators that differ. What throws, throws here too.
 *
 * @param content - JSON text, or data
 * @param pick - which of the example snapshots to answer
 */
export async function faultsFor(content: string | object, pick: number): Promise<string[]> {
  const { issues, accepted, ruleSet } = checkRuleSet(content, { name, parents: known, today: '2026-03-01' });
  const lines = typeof content === 'string' ? linesOf(content) : null;
  const faults = [...issues, ...accepted].flatMap((issue) => faultsOf(issue, lines, name));
  if (ruleSet === null) return issues.some(({ severity }) => severity === 'error') ? faults : [...faults, 'refused without an error'];
  for (const at of [pick, pick + 1]) faults.push(...(await answerFaults(ruleSet, snapshots[at % snapshots.length] as object)));
  return faults;
}

async function answerFaults(ruleSet: RuleSet, snapshot: object): Promise<string[]> {
  const [slow, fast] = [await outcome(() => createRehab(ruleSet).evaluate(snapshot)), await outcome(() => compile(ruleSet).evaluate(snapshot))];
  if (!isDeepStrictEqual(slow, fast)) return ['the two evaluators differ'];
  return isDeepStrictEqual(JSON.parse(JSON.stringify(slow)), slow) ? [] : ['the answer is not JSON'];
}

async function outcome(answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof RehabRulesError) return error.issues;
    throw error;
  }
}
