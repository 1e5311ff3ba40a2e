import { basename } from 'node:path';
import { compile } from '../../compile-rule-set.js';
import { nearest } from '../../issue/nearest.js';
import type { Parsed } from '../../issue/issue.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { languagesOf, translate } from '../../rule-set/translate.js';
import type { BookInput, Example } from '../../rule-book/book.js';
import { loadInChain } from '../content/load-rule-set.js';
import type { Bytes } from '../content/read-bytes.js';
import { Refusal } from '../refusal.js';
import { findScenarioFiles } from '../test/find-scenario-files.js';
import { groupByRuleSet } from '../test/group-by-rule-set.js';
import { readWithNeighbors } from '../test/read-with-neighbors.js';
import { scenariosBeside } from './scenarios-beside.js';

/** What is asked for beside the rule set. */
export interface BookRequest {
  /** Files or folders with scenarios; those beside the rule set when left out. */
  readonly scenarios?: readonly string[];
  /** Language of the texts; that of the rule set when left out. */
  readonly language?: string;
}

/**
 * Reads everything that a rule book is made from, and answers the scenarios.
 *
 * @throws Refusal when a file cannot be read, or when the rule set has no texts in the language
 */
export async function bookOf(rules: string, { scenarios, language }: BookRequest, stdin: Bytes): Promise<Parsed<BookInput>> {
  const loaded = await loadInChain(rules, stdin);
  if (!loaded.ok) return loaded;
  const { ruleSet, parent } = loaded.value;
  if (language !== undefined) checkLanguage(language, ruleSet.data);
  const paths = scenarios === undefined ? await scenariosBeside(rules) : [...new Set((await Promise.all(scenarios.map(findScenarioFiles))).flat())];
  const { groups, issues } = await groupByRuleSet(paths, rules, stdin);
  const readings = await Promise.all(groups.map((group) => readWithNeighbors(ruleSet, group, {}, stdin)));
  const found = [...loaded.issues, ...issues, ...readings.flatMap((reading) => reading.issues)];
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, issues: found };
  const { evaluate, ruleSet: told } = compile(ruleSet, language === undefined ? {} : { language });
  const examples = readings.flatMap((reading) => reading.scenarios).filter(({ skip }) => skip === undefined);
  const inLanguage = (data: RuleSetData): RuleSetData => (language === undefined ? data : { ...data, language });
  const above = parent === null || language === undefined ? parent : translate({ ...parent, translations: ruleSet.data.translations ?? {} }, language);
  return {
    ok: true,
    value: {
      data: inLanguage(told.data),
      digest: ruleSet.digest,
      parent: above === null ? null : inLanguage(above),
      // The path to a file differs from one machine to the next; a book should not.
      examples: examples.map((scenario): Example => ({ scenario: { ...scenario, file: basename(scenario.file) }, guidance: evaluate(scenario.snapshot) })),
    },
    issues: found,
  };
}

function checkLanguage(language: string, data: RuleSetData): void {
  const known = languagesOf(data);
  if (known.includes(language)) return;
  const near = nearest(language, known);
  const hint = near !== null ? `did you mean \`${near}\`?` : known.length === 0 ? 'it does not say which language they are in' : `it has them in ${known.join(', ')}`;
  throw new Refusal('usage', `the rule set has no texts in \`${language}\` (${hint})`);
}
