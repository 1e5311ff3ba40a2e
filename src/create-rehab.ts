import { decider } from './decide/decide.js';
import type { Guidance } from './decide/guidance.js';
import { jsonRulesEngineEvaluator } from './evaluate/json-rules-engine/evaluator.js';
import { found } from './issue/found.js';
import { problem, type Issue } from './issue/issue.js';
import { nearest } from './issue/nearest.js';
import { RehabRulesError } from './issue/rehab-rules-error.js';
import { parseRuleSet, RuleSet, type RuleSetOptions, type RuleSetSource } from './rule-set/parse-rule-set.js';
import { languagesOf, translate } from './rule-set/translate.js';
import { readFacts } from './snapshot/facts.js';
import { parseSnapshot } from './snapshot/parse-snapshot.js';
import { provideFacts, type FactProvider } from './snapshot/provide.js';

/** Settings of `createRehab`. */
export interface RehabOptions extends RuleSetOptions {
  /** Functions that supply facts, by fact id; each is called only when its fact is asked for and not given. */
  readonly facts?: Readonly<Record<string, FactProvider>>;
  /** Language of the texts in the guidance: one of those that the rule set has. Its own when left out. */
  readonly language?: string;
}

/** Answers snapshots under one rule set. */
export interface Rehab<S extends object = object> {
  /** The rule set, checked. */
  readonly ruleSet: RuleSet<S>;
  /**
   * Answers one snapshot. The same snapshot gives the same guidance, also when evaluations overlap.
   * Takes the facts known; whatever is left out is unknown and passes no gate. Rejects with {@link RehabRulesError} when the
   * snapshot has errors; it carries the issues that `parseSnapshot` returns.
   */
  readonly evaluate: (snapshot: S) => Promise<Guidance>;
}

/**
 * Prepares a rule set for answering snapshots.
 *
 * @param ruleSet - the bundled rule set, a clinic's own as JSON data, or one that `parseRuleSet` returned
 * @param options - providers of facts, the language, and where rule sets come from that it extends
 * @throws {@link RehabRulesError} when the rule set has errors; it carries the issues that `parseRuleSet` returns
 *
 * @example
 * ```ts
 * const rehab = createRehab(hamstring);
 * const guidance = await rehab.evaluate({ pain: { rest: 1, walking: 0 } });
 * guidance.phase.id; // 'acute': the red-flag screen was not answered
 * ```
 */
export function createRehab<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, options: RehabOptions = {}): Rehab<S> {
  const rules = inLanguage(checked(ruleSet, options), options);
  const evaluator = jsonRulesEngineEvaluator(rules.conditions.nodes);
  const decide = decider(rules);
  const providers = checkedProviders(rules, options);

  return {
    ruleSet: rules,
    async evaluate(input) {
      const parsed = parseSnapshot(rules, input);
      if (!parsed.ok) throw new RehabRulesError('snapshot', parsed.issues);
      const { value: snapshot, issues } = parsed;
      const facts = readFacts(rules, snapshot, await provideFacts(rules, snapshot, providers));
      const outcomes = await evaluator.outcomes(facts);
      return decide({ snapshot, facts, outcomes, issues });
    },
  };
}

function checked<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, options: RehabOptions): RuleSet<S> {
  const issues = optionIssues(options);
  if (issues.length > 0) throw new RehabRulesError('options', issues);
  if (ruleSet instanceof RuleSet) return ruleSet;
  const parsed = parseRuleSet<S>(ruleSet, options);
  if (!parsed.ok) throw new RehabRulesError('rule set', parsed.issues);
  return parsed.value;
}

/** Callers without TypeScript get an answer too. */
function optionIssues(options: unknown): Issue[] {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  if (!isObject(options)) return [problem('wrong-type', [], { expected: 'an object', found: found(options) })];
  const known = ['facts', 'language', 'parents'];
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

function inLanguage<S extends object>(rules: RuleSet<S>, { language }: RehabOptions): RuleSet<S> {
  if (language === undefined) return rules;
  const allowed = languagesOf(rules.data);
  if (allowed.includes(language)) return new RuleSet(translate(rules.data, language), rules.digest, rules.conditions);
  const near = typeof language === 'string' ? nearest(language, allowed) : null;
  throw new RehabRulesError('options', [problem('not-one-of', ['language'], { found: found(language), allowed, nearest: near })]);
}

function checkedProviders<S extends object>({ data }: RuleSet<S>, options: RehabOptions): Map<string, FactProvider> {
  const issues: Issue[] = [];
  const providers = new Map(Object.entries(options.facts ?? {}));
  const ids = Object.keys(data.facts);
  for (const [fact, provider] of providers) {
    if (!Object.hasOwn(data.facts, fact)) issues.push(problem('unknown-fact', ['facts', fact], { fact, nearest: nearest(fact, ids) }));
    else if (typeof provider !== 'function') {
      issues.push(problem('wrong-type', ['facts', fact], { expected: 'a function', found: found(provider) }));
    }
  }
  if (issues.length > 0) throw new RehabRulesError('options', issues);
  return providers;
}
