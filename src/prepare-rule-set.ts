import { found } from './issue/found.js';
import { problem, type Issue } from './issue/issue.js';
import { nearest } from './issue/nearest.js';
import { RehabRulesError } from './issue/rehab-rules-error.js';
import { parseRuleSet, RuleSet, type RuleSetOptions, type RuleSetSource } from './rule-set/parse-rule-set.js';
import { languagesOf, translate } from './rule-set/translate.js';

/** How a rule set is prepared for answering snapshots. */
export interface PrepareOptions extends RuleSetOptions {
  /** Language of the texts in the guidance: one of those that the rule set has. Its own when left out. */
  readonly language?: string;
}

/**
 * Checks the options and the rule set, and puts its texts into the language asked for.
 *
 * @param known - names of the options that exist
 */
export function prepareRuleSet<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, options: PrepareOptions, known: readonly string[]): RuleSet<S> {
  const issues = optionIssues(options, known);
  if (issues.length > 0) throw new RehabRulesError('options', issues);
  return inLanguage(parsed(ruleSet, options), options);
}

function parsed<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, options: RuleSetOptions): RuleSet<S> {
  if (ruleSet instanceof RuleSet) return ruleSet;
  const result = parseRuleSet<S>(ruleSet, options);
  if (!result.ok) throw new RehabRulesError('rule set', result.issues);
  return result.value;
}

/** Callers without TypeScript get an answer too. */
function optionIssues(options: unknown, known: readonly string[]): Issue[] {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  if (!isObject(options)) return [problem('wrong-type', [], { expected: 'an object', found: found(options) })];
  const issues: Issue[] = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => problem('unknown-key', [key], { key, nearest: nearest(key, known), known }));
  if ('facts' in options && options.facts !== undefined && !isObject(options.facts)) {
    issues.push(problem('wrong-type', ['facts'], { expected: 'an object of functions', found: found(options.facts) }));
  }
  if ('parents' in options && options.parents !== undefined && typeof options.parents !== 'function') {
    issues.push(problem('wrong-type', ['parents'], { expected: 'a function', found: found(options.parents) }));
  }
  return issues;
}

function inLanguage<S extends object>(rules: RuleSet<S>, { language }: PrepareOptions): RuleSet<S> {
  if (language === undefined) return rules;
  const allowed = languagesOf(rules.data);
  if (allowed.includes(language)) return new RuleSet(translate(rules.data, language), () => rules.digest, rules.conditions);
  const near = typeof language === 'string' ? nearest(language, allowed) : null;
  throw new RehabRulesError('options', [problem('not-one-of', ['language'], { found: found(language), allowed, nearest: near })]);
}

