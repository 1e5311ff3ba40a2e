import type { Issue } from '../issue/issue.js';
import { limitIssues } from '../issue/limit-issues.js';
import { readJson } from '../json/read-json.js';
import { knownParents } from '../known-rule-sets.js';
import type { RuleSetFile } from '../rule-set/extend/parents.js';
import { placeIn } from '../rule-set/extend/place.js';
import { ruleSetOf, type RuleSet } from '../rule-set/parse-rule-set.js';
import { readRuleSet, type Reading } from '../rule-set/read-rule-set.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { acceptFindings } from './accept-findings.js';
import type { CheckOptions } from './check-options.js';
import { checks } from './checks.js';
import { contextOf } from './context.js';

/** Everything that was found out about a rule set. */
export interface CheckResult {
  /** Every finding, each with its place, in the order of the places; those that `accepted` names are left out. */
  readonly issues: readonly Issue[];
  /** The warnings that the rule set accepts. */
  readonly accepted: readonly Issue[];
  /** The rule set, when it can be used: errors of the checks of meaning do not forbid that, earlier ones do. */
  readonly ruleSet: RuleSet | null;
  /** The rule set that it extends, with what that one inherits. */
  readonly parent: RuleSetData | null;
}

/**
 * Checks a rule set in four stages: JSON syntax, structure, references, meaning. A later stage looks at whatever the
 * earlier ones could understand, so one run shows everything.
 *
 * @param source - JSON text, or JSON data
 * @param options - the name for findings, the present day, where parents come from
 *
 * @example
 * ```ts
 * checkRuleSet(hamstring).issues.length; // 0
 * const { issues } = checkRuleSet('{ "id": "ours", }');
 * issues.find(({ code }) => code === 'not-json')?.column; // 17: the bracket behind a comma that must go
 * ```
 */
export function checkRuleSet(source: string | object, options: CheckOptions = {}): CheckResult {
  const name = options.name ?? '';
  if (typeof source !== 'string') return checkFile({ name, value: source }, [], options);
  const { content, issues } = readJson(source, name);
  return content === null ? { issues, accepted: [], ruleSet: null, parent: null } : checkFile({ name, ...content }, issues, options);
}

/**
 * Checks a rule set that was read from somewhere.
 *
 * @param file - the content, with the way back to its places
 * @param syntax - findings of JSON syntax, which the result repeats
 * @param options - the present day, where parents come from
 */
export function checkFile(file: RuleSetFile, syntax: readonly Issue[], options: CheckOptions): CheckResult {
  const reading = readRuleSet(file, options.parents ?? knownParents);
  const meaning = meaningIssues(reading, options);
  const parsed = ruleSetOf(reading);
  const parent = (reading.layers.at(-2)?.effective ?? null) as RuleSetData | null;
  const { issues, accepted } = acceptFindings(reading, [...syntax, ...reading.issues, ...meaning]);
  return { issues: inOrder(issues), accepted, ruleSet: parsed.ok && syntax.length === 0 ? parsed.value : null, parent };
}

function meaningIssues(reading: Reading, options: CheckOptions): Issue[] {
  const found = foundIn(reading, options);
  const layers = reading.layers.slice(0, -1);
  const parent = (layers.at(-1)?.effective ?? null) as RuleSetData | null;
  // What is amiss in the parent, or in what that one inherits, is for their files to mend.
  const above = parent === null || reading.data === null ? [] : foundIn({ layers, data: parent, unsound: new Set(), followable: true, issues: [] }, options);
  const inherited = new Set(above.map(keyOf));
  return limitIssues(found.filter((issue) => issue.code === 'not-worked-out' || !inherited.has(keyOf(issue)))).map((issue) => placeIn(reading.layers, issue));
}

function foundIn(reading: Reading, options: CheckOptions): Issue[] {
  const context = contextOf(reading, options);
  return context === null ? [] : checks.flatMap(({ run }) => [...run(context)]);
}

function keyOf({ code, path, args }: Issue): string {
  return JSON.stringify([code, path, args]);
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
