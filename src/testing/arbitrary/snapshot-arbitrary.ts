import type { Arbitrary } from 'fast-check';
import type { Plain } from '../../issue/plain-data.js';
import { derivationSources } from '../../rule-set/derivation-sources.js';
import type { Fact } from '../../rule-set/fact.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { flattened, nested, type Flat } from '../flat.js';
import { accepted } from './accepted.js';
import type { FastCheck } from './fast-check.js';
import { partArbitraries, valueOf, type Part } from './part-arbitraries.js';

/** Settings of `snapshotArbitrary`. */
export interface ArbitraryOptions<S extends object = object> {
  /** Snapshots to start from, such as those of scenarios; each is changed in a few places. Made from nothing when left out. */
  readonly from?: readonly S[];
  /** Highest number of changes to a snapshot of `from`; 8 when left out. */
  readonly changes?: number;
  /** Day of the assessment where the start has none, YYYY-MM-DD; 2026-03-30 when left out. */
  readonly assessedOn?: string;
}

/**
 * Makes snapshots for properties: values mostly at thresholds and next to them, plain or with a day and a unit, fresh and too old;
 * screens answered, not answered, or answered earlier; gaps. Every one is accepted by `parseSnapshot`.
 *
 * @param fc - fast-check, as imported by the caller
 * @param ruleSet - the rule set whose facts are meant; what `parseRuleSet` returned, or `createRehab(…).ruleSet`
 * @param options - where to start
 *
 * @example
 * ```ts
 * fc.assert(fc.asyncProperty(snapshotArbitrary(fc, rehab.ruleSet), async (snapshot) => {
 *   const { hold, phase } = await rehab.evaluate(snapshot);
 *   return hold === null || phase.index === 0;
 * }));
 * ```
 */
export function snapshotArbitrary<S extends object>(fc: FastCheck, ruleSet: RuleSet<S>, options: ArbitraryOptions<S> = {}): Arbitrary<S> {
  return flatSnapshots(fc, ruleSet, options).map((flat) => nested(flat) as unknown as S);
}

/** The same snapshots by dotted names. */
export function flatSnapshots<S extends object>(fc: FastCheck, ruleSet: RuleSet<S>, options: ArbitraryOptions<S> = {}): Arbitrary<Flat> {
  const { from, changes = 8, assessedOn = '2026-03-30' } = options;
  const { facts } = ruleSet.data;
  const parts = partArbitraries(fc, ruleSet);
  const ids = Object.keys(parts);
  const part = (id: string, freq: number): Arbitrary<Part | null> => fc.option(parts[id] as Arbitrary<Part>, { freq });

  if (from === undefined || from.length === 0) {
    const all = fc.record(Object.fromEntries(ids.map((id) => [id, part(id, 3)])));
    return all.map((drawn) => accepted(ruleSet, Object.entries(drawn).reduce<Flat>((flat, [id, one]) => changed(facts, flat, id, one), { assessedOn })));
  }
  const starts = from.map((snapshot): Flat => ({ assessedOn, ...flattened(snapshot as unknown as Plain, (id) => Object.hasOwn(facts, id)) }));
  const change = fc.constantFrom(...ids).chain((id) => fc.tuple(fc.constant(id), part(id, 4)));
  return fc
    .tuple(fc.constantFrom(...starts), fc.array(change, { maxLength: changes }))
    .map(([start, list]) => accepted(ruleSet, list.reduce<Flat>((flat, [id, one]) => changed(facts, flat, id, one), start)));
}

/** The snapshot with one value changed, or taken away, and without what cannot stand beside it: its result, or its measurements. */
function changed(facts: Readonly<Record<string, Fact>>, flat: Flat, id: string, part: Part | null): Flat {
  const sourcesOf = (fact: string): readonly string[] => {
    const derived = facts[fact]?.derived;
    return derived === undefined || 'count' in derived ? [] : derivationSources(derived).filter((source) => source !== 'assessedOn');
  };
  const own = part === null ? [] : sourcesOf(id);
  const kept = Object.entries(flat).filter(([other]) => other !== id && (part === null || (!own.includes(other) && !sourcesOf(other).includes(id))));
  const { assessedOn } = flat;
  return Object.fromEntries(part === null || typeof assessedOn !== 'string' ? kept : [...kept, [id, valueOf(part, facts[id], assessedOn)]]);
}
