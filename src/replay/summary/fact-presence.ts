import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { FactState } from '../../snapshot/fact-state.js';
import { readFacts } from '../../snapshot/facts.js';
import { parseSnapshot } from '../../snapshot/parse-snapshot.js';

/**
 * How much is known of a fact.
 *
 * - `given`: the snapshot holds it
 * - `screen`: a screen answers it, or narrows it down
 * - `derived`: worked out from others
 * - `partly`: worked out as a range, since some of it is open
 * - `stale`: given, but too old, or nobody knows how old
 * - `untrusted`: given, but under conditions in which it counts only against the person
 * - `missing`: not known
 */
export type Presence = 'given' | 'screen' | 'derived' | 'partly' | 'stale' | 'untrusted' | 'missing';

/** Every {@link Presence}, from known to missing. */
export const presences: readonly Presence[] = ['given', 'screen', 'derived', 'partly', 'stale', 'untrusted', 'missing'];

/** Makes the reader of all facts of a rule set, whether a rule asks for them or not. */
export function allFactsReader(ruleSet: RuleSet): (snapshot: object) => Iterable<readonly [id: string, state: FactState]> {
  const reads = new Map(Object.keys(ruleSet.data.facts).map((id) => [id, { id }]));
  const everything = { data: ruleSet.data, conditions: { ...ruleSet.conditions, reads } };
  return (snapshot) => {
    const parsed = parseSnapshot(ruleSet, snapshot);
    return parsed.ok ? readFacts(everything, parsed.value) : [];
  };
}

/** How much is known of a fact in this state. */
export function presenceOf({ gap, via }: FactState): Presence {
  switch (gap?.code) {
    case undefined:
      return via === 'derived' || via === 'screen' ? via : via === null ? 'missing' : 'given';
    case 'stale':
    case 'undated':
      return 'stale';
    case 'untrusted':
      return 'untrusted';
    case 'only-bounded':
      return via === 'screen' ? 'screen' : 'partly';
    default:
      return 'missing';
  }
}
