import type { Looked } from './look.js';
import type { NodeKey } from '../../rule-set/resolved.js';
import type { Outcome } from '../../snapshot/possible.js';
import type { ListedTarget } from './list-targets.js';

/** What was seen while scenarios were answered. */
export class Seen {
  /** How many snapshots were answered. */
  snapshots = 0;
  private readonly outcomes = new Map<NodeKey, Set<Outcome>>();
  private readonly values = new Map<string, Set<number>>();
  private readonly known = new Set<string>();

  /** Takes note of one answer. */
  observe({ nodes, outcomes, facts }: Looked): void {
    this.snapshots += 1;
    for (const key of nodes.keys()) entry(this.outcomes, plain(key)).add(outcomes.get(key) ?? 'unknown');
    for (const [key, { possible }] of facts) {
      if (possible === null) continue;
      const id = plain(key);
      this.known.add(id);
      // A value counts where it was known exactly; a range left open by a screen does not show a side.
      if ('min' in possible && possible.min === possible.max) entry(this.values, id).add(possible.min);
    }
  }

  /** The outcomes that a condition had. */
  outcomesOf(key: NodeKey): ReadonlySet<Outcome> {
    return this.outcomes.get(key) ?? new Set();
  }

  /** The values that a fact had, encoded. */
  valuesOf(fact: string): ReadonlySet<number> {
    return this.values.get(fact) ?? new Set();
  }

  /** Whether anything was ever known about a fact. */
  isKnown(fact: string): boolean {
    return this.known.has(fact);
  }

  /** Whether a target was seen. */
  covers(listed: ListedTarget): boolean {
    if ('key' in listed) return this.outcomesOf(listed.key).has(listed.target.wanted);
    return [...this.valuesOf(listed.target.fact)].some(listed.side.accepts);
  }
}

/** What is read with a stricter limit of age counts with what it is a copy of. */
function plain(key: string): string {
  return key.split('@')[0] as string;
}

function entry<T>(table: Map<string, Set<T>>, key: string): Set<T> {
  const known = table.get(key) ?? new Set<T>();
  table.set(key, known);
  return known;
}
