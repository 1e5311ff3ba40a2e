import type { Arbitrary } from 'fast-check';
import type { Plain } from '../../issue/plain-data.js';
import { derivationSources } from '../../rule-set/derivation-sources.js';
import type { Fact } from '../../rule-set/fact.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { dayAfter } from '../../snapshot/calendar.js';
import { flattened, nested, type Flat } from '../flat.js';
import { accepted } from './accepted.js';
import type { FastCheck } from './fast-check.js';
import { thresholdsOf } from './thresholds.js';
import { valueArbitrary } from './value-arbitrary.js';

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
  const { data } = ruleSet;
  const parts = partArbitraries(fc, ruleSet, assessedOn);
  const ids = Object.keys(parts);
  if (from === undefined || from.length === 0) {
    const gaps = Object.fromEntries(ids.map((id) => [id, fc.option(parts[id] as Arbitrary<Plain>, { freq: 3 })]));
    return fc.record(gaps).map((flat) => accepted(ruleSet, given({ assessedOn, ...flat })));
  }
  const starts = from.map((snapshot): Flat => ({ assessedOn, ...flattened(snapshot as unknown as Plain, (id) => Object.hasOwn(data.facts, id)) }));
  const change = fc.constantFrom(...ids).chain((id) => fc.tuple(fc.constant(id), fc.option(parts[id] as Arbitrary<Plain>, { freq: 4 })));
  return fc.tuple(fc.constantFrom(...starts), fc.array(change, { maxLength: changes })).map(([start, list]) => {
    const flat = list.reduce<Flat>((before, [id, value]) => ({ ...withoutRelated(data.facts, before, id), [id]: value }), start);
    return accepted(ruleSet, given(flat));
  });
}

/** What may stand in a snapshot, by dotted name: every fact that can be given, and the statement of every screen. */
function partArbitraries<S extends object>(fc: FastCheck, ruleSet: RuleSet<S>, today: string): Record<string, Arbitrary<Plain>> {
  const { facts, screens, running } = ruleSet.data;
  const thresholds = thresholdsOf(ruleSet);
  const start = running?.startMaxAgeDays;
  const measured = (value: Arbitrary<Plain>, { maxAgeDays, unit }: Pick<Fact, 'maxAgeDays' | 'unit'>): Arbitrary<Plain> => {
    const ages = [0, 1, ...[maxAgeDays, start].flatMap((days) => (days === undefined ? [] : [days, days + 1])), 30];
    const dated = fc.tuple(value, fc.constantFrom(...new Set(ages)), fc.boolean()).map(([one, age, named]): Plain => ({
      value: one,
      measuredOn: dayAfter(today, -age),
      ...(named && unit !== undefined ? { unit } : {}),
    }));
    return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: dated });
  };
  const parts = Object.entries(facts).flatMap(([id, fact]): [string, Arbitrary<Plain>][] => {
    if (fact.derived !== undefined && 'count' in fact.derived) return [];
    const near = fact.type === 'date' ? daysSince(facts, thresholds, id) : (thresholds.get(id) ?? []);
    return [[id, measured(valueArbitrary(fc, fact, near, today), fact)]];
  });
  const statements = Object.entries(screens).map(([id, { statement, maxAgeDays }]): [string, Arbitrary<Plain>] => [
    `screens.${id}`,
    measured(fc.constant(statement), maxAgeDays === undefined ? {} : { maxAgeDays }),
  ]);
  return Object.fromEntries([...parts, ...statements]);
}

/** What rules compare the days since a date with. */
function daysSince(facts: Readonly<Record<string, Fact>>, thresholds: ReadonlyMap<string, readonly number[]>, date: string): number[] {
  return Object.entries(facts).flatMap(([id, { derived }]) =>
    derived !== undefined && 'days' in derived && derived.days.from === date && derived.days.to === 'assessedOn' ? (thresholds.get(id) ?? []) : [],
  );
}

/** The snapshot without what cannot stand beside a fact: its result, or the measurements it is worked out from. */
function withoutRelated(facts: Readonly<Record<string, Fact>>, flat: Flat, id: string): Flat {
  const sourcesOf = (fact: string): readonly string[] => {
    const derived = facts[fact]?.derived;
    return derived === undefined || 'count' in derived ? [] : derivationSources(derived);
  };
  const own = sourcesOf(id);
  return Object.fromEntries(Object.entries(flat).filter(([other]) => !own.includes(other) && !sourcesOf(other).includes(id)));
}

function given(flat: Flat): Flat {
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
}
