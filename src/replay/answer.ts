import { compile } from '../compile-rule-set.js';
import type { Guidance } from '../decide/guidance.js';
import type { Parsed } from '../issue/issue.js';
import { RehabRulesError } from '../issue/rehab-rules-error.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';

/** An answer and the snapshot that it is about. */
export interface Answer {
  readonly snapshot: object;
  readonly guidance: Guidance;
}

/** Answers a snapshot, or says what is wrong with it. */
export type Answerer = (snapshot: object) => Parsed<Answer>;

/** Prepares a rule set for answering a cohort. */
export function answerer(ruleSet: RuleSet): Answerer {
  const { evaluate } = compile(ruleSet);
  return (snapshot) => {
    try {
      const guidance = evaluate(snapshot);
      return { ok: true, value: { snapshot, guidance }, issues: guidance.issues };
    } catch (error) {
      if (error instanceof RehabRulesError) return { ok: false, issues: error.issues };
      throw error;
    }
  };
}
