import type { Condition } from '../rule-set/condition.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import type { Criterion } from '../rule-set/criterion.js';
import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { FactState } from './fact-state.js';
import { combine, compareLeaf, type Outcome } from './possible.js';

/** Whether a value can be trusted, and what to ask when nobody knows. */
export interface Trust {
  readonly outcome: Outcome;
  readonly ask: readonly string[];
}

/**
 * Decides by a criterion whether values measured on a day can be trusted. What was said about the conditions of
 * an earlier day does not vouch for a later measurement.
 */
export function truster(data: RuleSetData, state: (id: string) => FactState): (criterion: string, measuredOn: string | undefined) => Trust {
  const known = new Map<string, Trust>();

  const decide = (condition: Condition, on: string | undefined, ask: Set<string>): Outcome => {
    if ('fact' in condition) {
      const { possible, gap, measuredOn } = state(condition.fact);
      const earlier = measuredOn !== undefined && on !== undefined && measuredOn < on;
      const constants = valuesOf(condition.value).map((value) => encode(data.facts[condition.fact] as Fact, value));
      const outcome = compareLeaf(condition.operator, constants, earlier ? null : possible);
      if (outcome === 'unknown') for (const id of gap?.ask ?? [condition.fact]) ask.add(id);
      return outcome;
    }
    if ('condition' in condition) return decide(conditionOf(data.criteria[condition.condition] as Criterion), on, ask);
    const [kind, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    return combine(kind, parts.map((part) => decide(part, on, ask)));
  };

  return (criterion, measuredOn) => {
    const key = `${criterion} ${measuredOn}`;
    let result = known.get(key);
    if (result === undefined) {
      const ask = new Set<string>();
      const outcome = decide(conditionOf(data.criteria[criterion] as Criterion), measuredOn, ask);
      result = { outcome, ask: [...ask] };
      known.set(key, result);
    }
    return result;
  };
}
