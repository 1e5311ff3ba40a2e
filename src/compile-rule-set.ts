import { snapshotAnswerer } from './answer-snapshot.js';
import type { Guidance } from './decide/guidance.js';
import { RehabRulesError } from './issue/rehab-rules-error.js';
import { prepareRuleSet, type PrepareOptions } from './prepare-rule-set.js';
import type { RuleSet, RuleSetSource } from './rule-set/parse-rule-set.js';

/** Answers snapshots under one rule set, at once. */
export interface CompiledRehab<S extends object = object> {
  /** The rule set, checked. */
  readonly ruleSet: RuleSet<S>;
  /**
   * Answers one snapshot with the same guidance as `createRehab` does.
   * Throws {@link RehabRulesError} when the snapshot has errors; it carries the issues that `parseSnapshot` returns.
   */
  readonly evaluate: (snapshot: S) => Guidance;
  /** Answers snapshots one by one, in their order, as they are asked for. Throws at the first that has errors. */
  readonly evaluateMany: (snapshots: Iterable<S>) => Iterable<Guidance>;
}

/**
 * Prepares a rule set for answering many snapshots, or one at every key stroke: the same guidance as `createRehab`, without waiting and
 * without json-rules-engine. Facts come from the snapshot only; there are no providers. No code is generated, so a strict content
 * security policy allows it.
 *
 * @param ruleSet - the bundled rule set, a clinic's own as JSON data, or one that `parseRuleSet` returned
 * @param options - the language, and where rule sets come from that it extends
 * @throws {@link RehabRulesError} when the rule set has errors; it carries the issues that `parseRuleSet` returns
 *
 * @example
 * ```ts
 * const { evaluate } = compile(hamstring);
 * evaluate({ pain: { rest: 1, walking: 0 } }).phase.id; // 'acute': the red-flag screen was not answered
 * ```
 */
export function compile<S extends object>(ruleSet: RuleSetSource<S> | RuleSet<S>, options: PrepareOptions = {}): CompiledRehab<S> {
  const rules = prepareRuleSet(ruleSet, options, ['language', 'parents']);
  const answer = snapshotAnswerer(rules);

  const evaluate = (input: S): Guidance => {
    const result = answer(input);
    if (!result.ok) throw new RehabRulesError('snapshot', result.issues);
    return result.value.guidance;
  };

  return {
    ruleSet: rules,
    evaluate,
    *evaluateMany(snapshots) {
      for (const snapshot of snapshots) yield evaluate(snapshot);
    },
  };
}
