import { decider } from './decide/decide.js';
import type { Guidance } from './decide/guidance.js';
import { jsonRulesEngineEvaluator } from './evaluate/json-rules-engine/evaluator.js';
import { found } from './issue/found.js';
import { problem, type Issue } from './issue/issue.js';
import { nearest } from './issue/nearest.js';
import { RehabRulesError } from './issue/rehab-rules-error.js';
import { prepareRuleSet, type PrepareOptions } from './prepare-rule-set.js';
import type { RuleSet, RuleSetSource } from './rule-set/parse-rule-set.js';
import { readFacts } from './snapshot/facts.js';
import { parseSnapshot } from './snapshot/parse-snapshot.js';
import { provideFacts, type FactProvider } from './snapshot/provide.js';

/** Settings of `createRehab`. */
export interface RehabOptions extends PrepareOptions {
  /** Functions that supply facts, by fact id; each is called only when its fact is asked for and not given. */
  readonly facts?: Readonly<Record<string, FactProvider>>;
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
  const rules = prepareRuleSet(ruleSet, options, ['facts', 'language', 'parents']);
  const evaluator = jsonRulesEngineEvaluator(rules.conditions.nodes);
  const decide = decider(rules, true);
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
