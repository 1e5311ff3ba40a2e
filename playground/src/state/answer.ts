import type { Guidance, Issue, RuleSet } from 'rehab-rules';
import { compile, RehabRulesError, type CompiledRehab } from 'rehab-rules/compile';
import type { Entries } from './entries.js';
import { snapshotOf } from './snapshot-of.js';

/** A rule set that answers. */
export interface Rules {
  readonly ruleSet: RuleSet;
  readonly rehab: CompiledRehab;
  /** Ids of its facts in the order in which they were written. */
  readonly order: readonly string[];
}

/** Guidance, or why there is none: values that cannot be. */
export type Answer = { readonly guidance: Guidance; readonly issues: readonly Issue[] } | { readonly guidance: null; readonly issues: readonly Issue[] };

/** Makes a rule set answer. `written` is the rule set as it was read, for the order of its facts. */
export function rulesOf(ruleSet: RuleSet, written: unknown): Rules {
  const own = Object.keys((written as { facts?: object }).facts ?? {}).filter((id) => Object.hasOwn(ruleSet.data.facts, id));
  return { ruleSet, rehab: compile(ruleSet), order: [...new Set([...own, ...Object.keys(ruleSet.data.facts)])] };
}

/** Answers what was entered. A value that cannot be is never left out in silence: a screen might answer in its place. */
export function answer({ ruleSet, rehab }: Rules, entries: Entries): Answer {
  try {
    const guidance = rehab.evaluate(snapshotOf(entries, ruleSet.data));
    return { guidance, issues: guidance.issues };
  } catch (error) {
    if (error instanceof RehabRulesError) return { guidance: null, issues: error.issues };
    throw error;
  }
}
