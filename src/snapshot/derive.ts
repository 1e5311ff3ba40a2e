import { derivationSources, leavesOf } from '../rule-set/derivation-sources.js';
import { valuesOf } from '../rule-set/values-of.js';
import { encode } from '../rule-set/fact-type.js';
import type { Leaf } from '../rule-set/condition.js';
import type { Derivation, Fact, Sign } from '../rule-set/fact.js';
import { dayNumber } from './calendar.js';
import type { FactState, Gap } from './fact-state.js';
import { combine, compareLeaf, type Outcome, type Possible } from './possible.js';

/** What a derivation reads. */
export interface DeriveContext {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly assessedOn?: string;
  /** State of another fact. */
  state(id: string): FactState;
}

type Bounds = { readonly min: number; readonly max: number };

/** Works a fact out from others. Where these are ranges, so is the result. */
export function derive(derivation: Derivation, context: DeriveContext): FactState {
  if ('count' in derivation) return count(derivation.count, context);
  const from = derivationSources(derivation).filter((id) => id !== 'assessedOn');
  return { ...('days' in derivation ? days(derivation.days, context) : compute(derivation, context)), from };
}

function compute(derivation: Exclude<Derivation, { days: unknown } | { count: unknown }>, context: DeriveContext): FactState {
  const states = derivationSources(derivation).map((id) => ({ id, state: context.state(id) }));
  const bounds = states.map(({ state }) => boundsOf(state.possible));
  if (bounds.some((one) => one === null)) return unknown(firstGap(states, 'not-given'));
  const [a, b] = bounds as [Bounds, Bounds];
  if ('ratio' in derivation) {
    if (b.min <= 0) return unknown({ code: 'no-reference', ask: [derivation.ratio.to] });
    const corners = [a.min / b.min, a.min / b.max, a.max / b.min, a.max / b.max].map((share) => exact(100 * share));
    return computed({ min: Math.min(...corners), max: Math.max(...corners) }, states);
  }
  if ('difference' in derivation) return computed({ min: exact(a.min - b.max), max: exact(a.max - b.min) }, states);
  const all = bounds as Bounds[];
  return computed({ min: Math.max(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) }, states);
}

function days({ from, to }: { from: string; to: string }, context: DeriveContext): FactState {
  const ends = [from, to].map((id) => {
    if (id === 'assessedOn') return { id, state: null, date: context.assessedOn };
    const state = context.state(id);
    return { id, state, date: state.gap === null ? state.seen : null };
  });
  const [start, end] = ends.map(({ date }) => (typeof date === 'string' ? dayNumber(date) : null));
  if (start == null || end == null) {
    const missing = ends.filter(({ date }) => typeof date !== 'string');
    const gap = mostTelling(missing.flatMap(({ state }) => state?.gap ?? []));
    return unknown({ ...(gap ?? { code: 'not-given' }), ask: missing.flatMap(({ id, state }) => state?.gap?.ask ?? [id]) });
  }
  return known(end - start);
}

function count(signs: readonly Sign[], context: DeriveContext): FactState {
  const outcomes = signs.map((sign) => ({ sign, outcome: signOutcome(sign, context) }));
  const found = outcomes.filter(({ outcome }) => outcome === 'met');
  const min = found.length;
  const from = [...new Set(found.flatMap(({ sign }) => leavesOf(sign).filter((leaf) => leafOutcome(leaf, context) === 'met').map(({ fact }) => fact)))];
  const open = outcomes.filter(({ outcome }) => outcome === 'unknown');
  if (open.length === 0) return { ...known(min), from };
  const ask = open.flatMap(({ sign }) => leavesOf(sign)).flatMap((leaf) => {
    const state = context.state(leaf.fact);
    return leafOutcome(leaf, context) === 'unknown' ? (state.gap?.ask ?? [leaf.fact]) : [];
  });
  const gap: Gap = { code: 'only-bounded', ask: [...new Set(ask)] };
  return { possible: { min, max: min + open.length }, seen: min, via: 'derived', from, gap };
}

function signOutcome(sign: Sign, context: DeriveContext): Outcome {
  return combine('any', leavesOf(sign).map((leaf) => leafOutcome(leaf, context)));
}

function leafOutcome({ fact, operator, value }: Leaf, context: DeriveContext): Outcome {
  const definition = context.facts[fact] as Fact;
  return compareLeaf(operator, valuesOf(value).map((one) => encode(definition, one)), context.state(fact).possible);
}

function computed(bounds: Bounds, states: readonly { id: string; state: FactState }[]): FactState {
  if (!Number.isFinite(bounds.min) || !Number.isFinite(bounds.max)) return unknown({ code: 'no-reference', ask: states.map(({ id }) => id) });
  if (bounds.min === bounds.max) return known(bounds.min);
  return { possible: bounds, seen: null, via: 'derived', gap: firstGap(states, 'only-bounded') };
}

function firstGap(states: readonly { id: string; state: FactState }[], otherwise: Gap['code']): Gap {
  const gaps = states.flatMap(({ id, state }) => (state.gap === null ? [] : [{ id, gap: state.gap }]));
  const ask = [...new Set(gaps.flatMap(({ id, gap }) => (gap.ask.length === 0 ? [id] : gap.ask)))];
  return { ...(mostTelling(gaps.map(({ gap }) => gap)) ?? { code: otherwise }), ask };
}

/** That somebody looked in vain says more than that a value is missing: no statement may cover it. */
function mostTelling(gaps: readonly Gap[]): Gap | undefined {
  return gaps.find(({ code }) => code === 'provider-failed') ?? gaps[0];
}

function boundsOf(possible: Possible): Bounds | null {
  return possible !== null && 'min' in possible && Number.isFinite(possible.min) && Number.isFinite(possible.max)
    ? possible
    : null;
}

function known(value: number): FactState {
  return { possible: { min: value, max: value }, seen: value, via: 'derived', gap: null };
}

function unknown(gap: Gap): FactState {
  return { possible: null, seen: null, via: null, gap };
}

/** Takes the noise of binary fractions away, so that 72 of 90 is 80 % and meets a threshold of 80 %. */
function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
