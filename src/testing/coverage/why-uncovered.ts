import type { Scalar } from '../../rule-set/condition.js';
import { encode } from '../../rule-set/fact-type.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import { valuesOf } from '../../rule-set/values-of.js';
import type { Outcome } from '../../snapshot/possible.js';
import type { ListedTarget } from './list-targets.js';
import type { Seen } from './seen.js';
import { decode } from './threshold-sides.js';

/** Why a target was not covered. */
export type WhyUncovered =
  | {
      /** No scenario was run. */
      readonly kind: 'not-run';
    }
  | {
      /** These facts were never given, so the condition or the threshold never came to anything. */
      readonly kind: 'never-given';
      /** Ids of the facts. */
      readonly facts: readonly string[];
    }
  | {
      /** The condition only ever had these outcomes. */
      readonly kind: 'only';
      /** The outcomes seen. */
      readonly outcomes: readonly Outcome[];
    }
  | {
      /** No value on that side of the threshold was near enough. */
      readonly kind: 'nearest';
      /** The nearest value seen on that side; null when there was none. */
      readonly value: Scalar | null;
    };

/** Says why a target was not covered. */
export function whyUncovered<S extends object>({ data, conditions }: RuleSet<S>, seen: Seen, listed: ListedTarget): WhyUncovered {
  if (seen.snapshots === 0) return { kind: 'not-run' };
  if ('key' in listed) {
    const outcomes = (['met', 'unmet', 'unknown'] as const).filter((outcome) => seen.outcomesOf(listed.key).has(outcome));
    const decided = outcomes.some((outcome) => outcome !== 'unknown');
    const silent = decided ? [] : factsOf(conditions.nodes, listed.key).filter((id) => !seen.isKnown(id));
    return silent.length > 0 ? { kind: 'never-given', facts: silent } : { kind: 'only', outcomes };
  }
  const { fact: id, threshold, wanted } = listed.target;
  const values = [...seen.valuesOf(id)];
  if (values.length === 0 && !seen.isKnown(id)) return { kind: 'never-given', facts: [id] };
  const fact = data.facts[id];
  if (fact === undefined) return { kind: 'never-given', facts: [id] };
  const constants = valuesOf(threshold).map((value) => encode(fact, value));
  const below = values.filter((value) => value < Math.min(...constants)).sort((a, b) => b - a)[0];
  const above = values.filter((value) => value > Math.max(...constants)).sort((a, b) => a - b)[0];
  const nearest = wanted.side === 'below' ? below : wanted.side === 'above' ? above : undefined;
  return { kind: 'nearest', value: nearest === undefined ? null : decode(fact, nearest) };
}

/** The facts that a condition reads, through its criteria. */
function factsOf(nodes: ReadonlyMap<NodeKey, Resolved>, key: NodeKey): string[] {
  const facts = new Set<string>();
  const done = new Set<NodeKey>();
  const visit = (condition: Resolved | undefined): void => {
    if (condition === undefined) return;
    if (condition.kind === 'fact') facts.add(condition.leaf.fact);
    else if (condition.kind !== 'criterion') condition.parts.forEach(visit);
    else if (!done.has(condition.key)) {
      done.add(condition.key);
      visit(nodes.get(condition.key));
    }
  };
  visit(nodes.get(key));
  return [...facts];
}
