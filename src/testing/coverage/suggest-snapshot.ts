import { jsonRulesEngineEvaluator } from '../../evaluate/json-rules-engine/evaluator.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { readFacts } from '../../snapshot/facts.js';
import { parseSnapshot } from '../../snapshot/parse-snapshot.js';
import type { ReadScenario } from '../read-scenario.js';
import { snapshotOf } from './assignment.js';
import type { ListedTarget } from './list-targets.js';
import { Seen } from './seen.js';
import { witnesses } from './witness.js';

/** A snapshot that shows a target, tried out; `impossible` when it is proved that none does, null when none was found. */
export type Suggestion = ReadScenario['snapshot'] | 'impossible' | null;

/** Suggests the smallest snapshot that shows a target of a rule set. */
export function suggestSnapshot<S extends object>(ruleSet: RuleSet<S>): (listed: ListedTarget) => Promise<Suggestion> {
  const witness = witnesses(ruleSet);
  const shows = trial(ruleSet);
  return async (listed) => {
    // What is decided although nothing is known stays so, whatever becomes known.
    if ('key' in listed && listed.target.wanted === 'unknown') return (await shows({}, listed)) ? {} : 'impossible';
    const found = witness(listed);
    if (found === null || found === 'impossible') return found;
    for (const round of ['down', 'up'] as const) {
      const snapshot = snapshotOf(ruleSet.data, found, round);
      if (snapshot !== null && (await shows(snapshot, listed))) return snapshot;
    }
    return null;
  };
}

/** Tries out whether a snapshot shows a target. */
function trial<S extends object>(ruleSet: RuleSet<S>): (snapshot: object, listed: ListedTarget) => Promise<boolean> {
  const { nodes } = ruleSet.conditions;
  const evaluator = jsonRulesEngineEvaluator(nodes);
  return async (snapshot, listed) => {
    const parsed = parseSnapshot(ruleSet, snapshot as S);
    if (!parsed.ok) return false;
    const facts = readFacts(ruleSet, parsed.value);
    const seen = new Seen();
    // A threshold is seen in the facts alone.
    if ('key' in listed) seen.observe({ nodes, facts, outcomes: await evaluator.outcomes(facts) });
    else seen.observe({ nodes: new Map(), facts, outcomes: new Map() });
    return seen.covers(listed);
  };
}
