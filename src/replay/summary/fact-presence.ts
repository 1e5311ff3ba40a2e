import type { FactState } from '../../snapshot/fact-state.js';
import type { FactBase, Facts } from '../../snapshot/facts.js';

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

/** Makes what counts how much is known of each fact: a row for each fact, a column for each {@link Presence}. */
export function presenceCounter(ids: readonly string[]): (to: number[], facts: Facts) => void {
  const columnOf = (state: FactState | undefined): number => presences.indexOf(state === undefined ? 'missing' : presenceOf(state));
  // What snapshots have in common is looked at once.
  const bases = new WeakMap<FactBase, { readonly positions: readonly number[]; readonly columns: readonly number[] }>();
  return (to, { base, states }) => {
    let known = bases.get(base);
    if (known === undefined) {
      const positions = ids.map((id) => base.positions.get(id) ?? -1);
      known = { positions, columns: positions.map((position) => columnOf(base.states[position])) };
      bases.set(base, known);
    }
    for (let i = 0; i < ids.length; i += 1) {
      const position = known.positions[i] as number;
      const state = states[position];
      const column = state === base.states[position] ? (known.columns[i] as number) : columnOf(state);
      const at = i * presences.length + column;
      to[at] = (to[at] as number) + 1;
    }
  };
}

/** How much is known of a fact in this state. */
function presenceOf({ gap, via }: FactState): Presence {
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
