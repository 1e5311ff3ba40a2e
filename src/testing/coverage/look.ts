import type { Context } from '../../decide/context.js';
import type { Facts } from '../../snapshot/facts.js';
import { compileConditions } from '../../evaluate/compiled/evaluator.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { readFacts } from '../../snapshot/facts.js';
import { parseSnapshot } from '../../snapshot/parse-snapshot.js';

/** What coverage looks at in one snapshot. */
export interface Looked extends Pick<Context, 'nodes' | 'outcomes'> {
  readonly facts: Facts;
}

/** Prepares looking at snapshots; null when the snapshot has errors. Nothing is decided, so it takes little time. */
export function look<S extends object>(ruleSet: RuleSet<S>): (snapshot: object) => Looked | null {
  const { nodes } = ruleSet.conditions;
  const evaluator = compileConditions(nodes);
  return (snapshot) => {
    const parsed = parseSnapshot(ruleSet, snapshot as S);
    if (!parsed.ok) return null;
    const facts = readFacts(ruleSet, parsed.value);
    return { nodes, facts, outcomes: evaluator.outcomes(facts) };
  };
}
