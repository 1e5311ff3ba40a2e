import type { Condition } from '../rule-set/condition.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { FactKey } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { isRange, type Answer } from '../rule-set/screen.js';
import { dayNumber } from './calendar.js';
import { derive } from './derive.js';
import type { FactState, Gap } from './fact-state.js';
import { compareLeaf, type Outcome, type Possible } from './possible.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';

/** The state of every fact that some rule reads, by the name the rule uses. */
export type Facts = ReadonlyMap<FactKey, FactState>;

/** Values that came from providers, or why a provider gave none. */
export type Provided = ReadonlyMap<string, ReadValue | { readonly failure: string }>;

/** Works out what is known: given values, providers, derived facts, screens, age and trust. */
export function readFacts<S extends object>(ruleSet: RuleSet<S>, snapshot: ParsedSnapshot, provided: Provided = new Map()): Facts {
  const readers = new Map<number, (id: string) => FactState>();
  const facts = new Map<FactKey, FactState>();
  for (const [key, { id, maxAgeDays = Infinity }] of ruleSet.conditions.reads) {
    let reader = readers.get(maxAgeDays);
    if (reader === undefined) {
      reader = factReader(ruleSet.data, snapshot, provided, maxAgeDays);
      readers.set(maxAgeDays, reader);
    }
    facts.set(key, reader(id));
  }
  return facts;
}

/** Reads facts under one limit of age, each worked out once. */
function factReader(
  data: RuleSetData,
  snapshot: ParsedSnapshot,
  provided: Provided,
  limit: number,
): (id: string) => FactState {
  const states = new Map<string, FactState>();

  const state = (id: string): FactState => {
    let result = states.get(id);
    if (result === undefined) {
      result = work(id, data.facts[id] as Fact);
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
    if (fact.derived !== undefined) {
      const context = snapshot.assessedOn === undefined ? { facts: data.facts, state } : { facts: data.facts, state, assessedOn: snapshot.assessedOn };
      const derived = trusted(id, fact, derive(fact.derived, context));
      if (derived.possible !== null || derived.gap?.code !== 'not-given') return derived;
      const screen = screened(id, fact);
      if (screen === null) return derived;
      // What remains open is answered by the measurements, not by the result.
      return screen.gap === null ? screen : { ...screen, gap: { ...screen.gap, ask: derived.gap.ask } };
    }
    return screened(id, fact) ?? nothing({ code: 'not-given', ask: [id] });
  };

  const aged = (id: string, fact: Fact, { value, measuredOn }: ReadValue, via: 'snapshot' | 'provider'): FactState => {
    const encoded = fact.type === 'date' ? null : encode(fact, value);
    const fresh: FactState = {
      possible: encoded === null ? null : { min: encoded, max: encoded },
      seen: value,
      via,
      ...(measuredOn === undefined ? {} : { measuredOn }),
      gap: null,
    };
    const gap = ageGap(id, fact.maxAgeDays, limit, measuredOn);
    if (gap === null) return fresh;
    // A statement made today may still speak of it, unless the old value says otherwise.
    const today = encoded === null ? null : screened(id, fact);
    return today !== null && allows(today.possible, encoded as number) ? today : { ...fresh, possible: null, gap };
  };

  const ageGap = (id: string, own: number | undefined, stricter: number, measuredOn: string | undefined): Gap | null => {
    // What never becomes stale, like the age of a person, does not become so under a stricter limit either.
    if (own === undefined || measuredOn === undefined) return null;
    if (snapshot.assessedOn === undefined) return { code: 'undated', ask: [id] };
    const ageDays = (dayNumber(snapshot.assessedOn) as number) - (dayNumber(measuredOn) as number);
    const maxAgeDays = Math.min(own, stricter);
    return ageDays > maxAgeDays ? { code: 'stale', ask: [id], ageDays, maxAgeDays } : null;
  };

  /** A value that cannot be trusted flatters: the truth may be as bad as can be, but not better than what was seen. */
  const trusted = (id: string, fact: Fact, plain: FactState): FactState => {
    if (fact.trustedWhen === undefined || plain.possible === null) return plain;
    const ask: string[] = [];
    const condition = conditionOf(data.criteria[fact.trustedWhen] as RuleSetData['criteria'][string]);
    if (outcomeOf(condition, ask) === 'met') return plain;
    // When the condition is known not to hold, only a new measurement helps.
    const gap: Gap = { code: 'untrusted', ask: ask.length === 0 ? [id] : [...new Set(ask)], trustedWhen: fact.trustedWhen };
    return { ...plain, possible: atBest(fact, plain.possible), gap };
  };

  const outcomeOf = (condition: Condition, ask: string[]): Outcome => {
    if ('fact' in condition) {
      const fact = data.facts[condition.fact] as Fact;
      const { possible, gap } = state(condition.fact);
      const outcome = compareLeaf(condition.operator, valuesOf(condition.value).map((value) => encode(fact, value)), possible);
      if (outcome === 'unknown') ask.push(...(gap?.ask ?? [condition.fact]));
      return outcome;
    }
    if ('condition' in condition) {
      return outcomeOf(conditionOf(data.criteria[condition.condition] as RuleSetData['criteria'][string]), ask);
    }
    const [parts, decisive, otherwise] =
      'all' in condition ? ([condition.all, 'unmet', 'met'] as const) : ([condition.any, 'met', 'unmet'] as const);
    const outcomes = parts.map((part) => outcomeOf(part, ask));
    if (outcomes.includes(decisive)) return decisive;
    return outcomes.includes('unknown') ? 'unknown' : otherwise;
  };

  const screened = (id: string, fact: Fact): FactState | null => {
    for (const [screenId, screen] of Object.entries(data.screens)) {
      if (!Object.hasOwn(screen.answers, id)) continue;
      const statement = snapshot.screens.get(screenId);
      const stricter = fact.maxAgeDays === undefined ? Infinity : limit;
      if (statement === undefined || ageGap(id, screen.maxAgeDays, stricter, statement.measuredOn) !== null) continue;
      const answer = screen.answers[id] as Answer;
      const possible = answerPossible(fact, answer);
      const single = possible !== null && 'min' in possible && possible.min === possible.max;
      const seen = single && typeof answer !== 'object' ? answer : null;
      return { possible, seen, via: 'screen', gap: single ? null : { code: 'only-bounded', ask: [id] } };
    }
    return null;
  };

  return state;
}

function answerPossible(fact: Fact, answer: Answer): Possible {
  if (isRange(answer)) return { min: answer.min ?? fact.min ?? -Infinity, max: answer.max ?? fact.max ?? Infinity };
  const values = valuesOf(answer).map((value) => encode(fact, value));
  return values.length === 1 ? { min: values[0] as number, max: values[0] as number } : { oneOf: values };
}

/** Whether a value is among what is possible. */
function allows(possible: Possible, value: number): boolean {
  if (possible === null) return false;
  return 'oneOf' in possible ? possible.oneOf.includes(value) : value >= possible.min && value <= possible.max;
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
