import type { Fact } from '../../rule-set/fact.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Plain } from '../../issue/plain-data.js';
import { nested, type Flat } from '../flat.js';
import { decode } from './threshold-sides.js';

/** A value for each of some facts, encoded. */
export type Assignment = ReadonlyMap<string, number>;

/**
 * The smallest snapshot that gives facts these values; null when none is plain to see. What is worked out from other
 * facts is given directly, unless these are given too; then one of them is chosen so that the result is the wanted one,
 * or near it where they are counted in whole numbers.
 */
export function snapshotOf({ facts }: RuleSetData, assignment: Assignment, round: 'down' | 'up'): { readonly [key: string]: Plain } | null {
  const values = new Map(assignment);
  for (const [id, value] of assignment) {
    const { derived } = facts[id] as Fact;
    if (derived === undefined) continue;
    // The signs stand in the assignment, and they are given instead.
    if ('count' in derived) values.delete(id);
    else if (!settled(facts, values, id, value, round)) return null;
  }
  const flat: Flat = Object.fromEntries([...values].map(([id, value]) => [id, decode(facts[id] as Fact, value)]));
  return nested(flat);
}

/** Takes a derived fact back to its parts where some of them are given; false when that cannot be. */
function settled(facts: RuleSetData['facts'], values: Map<string, number>, id: string, wanted: number, round: 'down' | 'up'): boolean {
  const { derived } = facts[id] as Fact;
  if (derived === undefined || 'count' in derived || 'days' in derived) return true;
  const given = (part: string): number | undefined => values.get(part);
  const set = (part: string, value: number): boolean => {
    const { type, min = -Infinity, max = Infinity } = facts[part] as Fact;
    const exact = Number(value.toFixed(9));
    const fitting = type === 'integer' ? (round === 'down' ? Math.floor(exact) : Math.ceil(exact)) : exact;
    if (fitting < min || fitting > max) return false;
    values.set(part, fitting);
    return true;
  };
  if ('maximum' in derived) {
    if (derived.maximum.every((part) => given(part) === undefined)) return true;
    values.delete(id);
    const open = derived.maximum.filter((part) => given(part) === undefined);
    return open.every((part) => set(part, wanted)) && Math.max(...derived.maximum.map((part) => given(part) as number)) === wanted;
  }
  const [of, to] = 'ratio' in derived ? [derived.ratio.of, derived.ratio.to] : [derived.difference.of, derived.difference.minus];
  const [a, b] = [given(of), given(to)];
  if (a === undefined && b === undefined) return true;
  values.delete(id);
  if ('ratio' in derived) {
    if (a === undefined) return set(of, (wanted * (b as number)) / 100);
    return b === undefined ? set(to, (100 * a) / wanted) : Number(((100 * a) / b).toFixed(9)) === wanted;
  }
  if (a === undefined) return set(of, wanted + (b as number));
  return b === undefined ? set(to, a - wanted) : a - b === wanted;
}
