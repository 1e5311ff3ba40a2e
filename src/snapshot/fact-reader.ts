import { derivationSources, measuredPart } from '../rule-set/derivation-sources.js';
import { encode } from '../rule-set/fact-type.js';
import type { Derivation, Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { dayNumber } from './calendar.js';
import { derive } from './derive.js';
import type { FactState, Gap } from './fact-state.js';
import type { Possible } from './possible.js';
import { allows, screened, type Statement } from './screens.js';
import { snapshotPlan } from './snapshot-plan.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';
import { truster } from './trust.js';

/** Values that came from providers, or why a provider gave none. */
export type Provided = ReadonlyMap<string, ReadValue | { readonly failure: string }>;

/** The state of a fact by its id. */
export type StateOf = (id: string) => FactState;

/**
 * Reads facts under one limit of age, each worked out once.
 *
 * @param known - states that are known beforehand; undefined for what must be worked out
 */
export function factReader(
  data: RuleSetData,
  snapshot: ParsedSnapshot,
  provided: Provided,
  limit: number,
  known: (id: string) => FactState | undefined = () => undefined,
): StateOf {
  const states = new Map<string, FactState>();
  const { assessedOn } = snapshot;
  const { answers, maxAges } = snapshotPlan(data);

  const state = (id: string): FactState => {
    let result = states.get(id);
    if (result === undefined) {
      result = known(id) ?? work(id, data.facts[id] as Fact);
      states.set(id, result);
    }
    return result;
  };

  const work = (id: string, fact: Fact): FactState => {
    const supplied = provided.get(id);
    const value = snapshot.given.get(id) ?? (supplied !== undefined && 'value' in supplied ? supplied : undefined);
    if (value !== undefined) {
      const via = snapshot.given.has(id) ? 'snapshot' : 'provider';
      return trusted(id, fact, aged(id, fact, value, via));
    }
    if (supplied !== undefined && 'failure' in supplied) {
      return nothing({ code: 'provider-failed', ask: [id], message: supplied.failure });
    }
    if (fact.derived === undefined) return statement(id, fact) ?? nothing({ code: 'not-given', ask: [id] });
    const derived = trusted(id, fact, workedOut(fact.derived));
    // A statement speaks of what was not reported, and a reported measurement without its counterpart was reported.
    const looked = derived.gap?.code === 'provider-failed' || measuredPart(fact.derived).some(isReported);
    if (derived.possible !== null || derived.gap === null || looked) return derived;
    const screen = statement(id, fact);
    if (screen === null) return derived;
    // What remains open is answered by the measurements, not by the result.
    return screen.gap === null ? screen : { ...screen, gap: { ...screen.gap, ask: derived.gap.ask } };
  };

  const workedOut = (derivation: Derivation): FactState => {
    const result = derive(derivation, assessedOn === undefined ? { facts: data.facts, state } : { facts: data.facts, state, assessedOn });
    const dateOf = (id: string): string | undefined => (id === 'assessedOn' ? assessedOn : state(id).measuredOn);
    const isDated = measuredPart(derivation).every((id) => dateOf(id) !== undefined);
    const latest = isDated ? derivationSources(derivation).flatMap((id) => dateOf(id) ?? []).sort().at(-1) : undefined;
    return latest === undefined ? result : { ...result, measuredOn: latest };
  };

  const isReported = (id: string): boolean => {
    const supplied = provided.get(id);
    if (snapshot.given.has(id) || supplied !== undefined) return true;
    const derived = data.facts[id]?.derived;
    return derived !== undefined && measuredPart(derived).some(isReported);
  };

  const aged = (id: string, fact: Fact, { value: stated, measuredOn }: ReadValue, via: 'snapshot' | 'provider'): FactState => {
    const elapsed = daysSince(fact, measuredOn);
    if (elapsed === null) return nothing({ code: 'undated', ask: [id] });
    const value = typeof stated === 'number' ? stated + elapsed : stated;
    const encoded = fact.type === 'date' ? null : encode(fact, value);
    const fresh: FactState = {
      possible: encoded === null ? null : { min: encoded, max: encoded },
      seen: value,
      via,
      ...(measuredOn === undefined ? {} : { measuredOn }),
      gap: null,
    };
    const gap = ageGap(id, maxAges.get(id), limit, measuredOn);
    if (gap === null) return fresh;
    // A statement made today may still speak of it, unless the old value says otherwise.
    const today = encoded === null ? null : statement(id, fact);
    return today !== null && allows(today.possible, encoded as number) ? today : { ...fresh, possible: null, gap };
  };

  /** Days that were counted up to an earlier day have gone on since; null when nobody can say how many. */
  const daysSince = (fact: Fact, measuredOn: string | undefined): number | null => {
    const counts = fact.derived !== undefined && 'days' in fact.derived && fact.derived.days.to === 'assessedOn';
    if (!counts || measuredOn === undefined) return 0;
    return assessedOn === undefined ? null : (dayNumber(assessedOn) as number) - (dayNumber(measuredOn) as number);
  };

  const ageGap = (id: string, own: number | undefined, stricter: number, measuredOn: string | undefined): Gap | null => {
    // What never becomes stale, like the age of a person, does not become so under a stricter limit either.
    if (own === undefined || measuredOn === undefined) return null;
    if (assessedOn === undefined) return { code: 'undated', ask: [id] };
    const ageDays = (dayNumber(assessedOn) as number) - (dayNumber(measuredOn) as number);
    const maxAgeDays = Math.min(own, stricter);
    return ageDays > maxAgeDays ? { code: 'stale', ask: [id], ageDays, maxAgeDays } : null;
  };

  const statement = (id: string, fact: Fact): FactState | null => {
    const stricter = maxAges.get(id) === undefined ? Infinity : limit;
    const statements = (answers.get(id) ?? []).flatMap(({ screen, answer, maxAgeDays }): Statement[] => {
      const made = snapshot.screens.get(screen);
      if (made === undefined || ageGap(id, maxAgeDays, stricter, made.measuredOn) !== null) return [];
      return [made.measuredOn === undefined ? { answer } : { answer, measuredOn: made.measuredOn }];
    });
    return screened(id, fact, statements);
  };

  /** A value that cannot be trusted flatters: the truth may be as bad as can be, but not better than what was seen. */
  const trusted = (id: string, fact: Fact, plain: FactState): FactState => {
    if (fact.trustedWhen === undefined || (plain.possible === null && plain.gap !== null)) return plain;
    const { outcome, ask } = trust(fact.trustedWhen, plain.measuredOn ?? assessedOn);
    if (outcome === 'met') return plain;
    // When the condition is known not to hold, only a new measurement helps.
    const gap: Gap = { code: 'untrusted', ask: ask.length === 0 ? [id] : ask, trustedWhen: fact.trustedWhen };
    return { ...plain, possible: plain.possible === null ? null : atBest(fact, plain.possible), gap };
  };

  const trust = truster(data, state);

  return state;
}

/** Everything from the worst possible up to what was seen. Where no direction is better, nothing can be said. */
function atBest(fact: Fact, seen: Exclude<Possible, null>): Possible {
  const values = 'oneOf' in seen ? seen.oneOf : [seen.min, seen.max];
  const low = fact.min ?? 0;
  const high = fact.max ?? (fact.values?.length ?? 2) - 1;
  const better = fact.better === true ? 'higher' : fact.better === false ? 'lower' : fact.better;
  if (better === 'lower') return { min: Math.min(...values), max: Math.max(high, ...values) };
  if (better === 'higher') return { min: Math.min(low, ...values), max: Math.max(...values) };
  return null;
}

function nothing(gap: Gap): FactState {
  return { possible: null, seen: null, via: null, gap };
}
