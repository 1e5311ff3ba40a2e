import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { ReadScenario } from '../read-scenario.js';
import { snapshotOf } from './assignment.js';
import type { ListedTarget } from './list-targets.js';
import { look } from './look.js';
import { Seen } from './seen.js';
import { witnesses } from './witness.js';

/** A snapshot that shows a target, tried out; `impossible` when it is proved that none does, null when none was found. */
export type Suggestion = ReadScenario['snapshot'] | 'impossible' | null;

/** Suggests the smallest snapshot that shows a target of a rule set. */
export function suggestSnapshot<S extends object>(ruleSet: RuleSet<S>): (listed: ListedTarget) => Suggestion {
  const witness = witnesses(ruleSet);
  const looker = look(ruleSet);
  const shows = (snapshot: object, listed: ListedTarget): boolean => {
    const seen = new Seen();
    const one = looker(snapshot);
    if (one !== null) seen.observe(one);
    return seen.covers(listed);
  };
  return (listed) => {
    // What is decided although nothing is known stays so, whatever becomes known.
    if ('key' in listed && listed.target.wanted === 'unknown') return shows({}, listed) ? {} : 'impossible';
    const found = witness(listed);
    if (found === null || found === 'impossible') return found;
    for (const round of ['down', 'up'] as const) {
      const snapshot = snapshotOf(ruleSet.data, found, round);
      if (snapshot !== null && shows(snapshot, listed)) return snapshot;
    }
    return null;
  };
}
