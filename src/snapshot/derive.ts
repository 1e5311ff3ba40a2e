import { dayNumber } from './calendar.js';
import { assessment, type PlannedDerivation, type PlannedLeaf } from './fact-plan.js';
import type { FactState, Gap } from './fact-state.js';
import { combine, compareLeaf, type Outcome, type Possible } from './possible.js';

/** What a derivation reads. */
export interface DeriveContext {
  readonly assessedOn: string | undefined;
  /** State of another fact, by its position. */
  state(at: number): FactState;
  /** Id of a fact, by its position. */
  idAt(at: number): string;
}

type Bounds = { readonly min: number; readonly max: number };

/** Works a fact out from others. Where these are ranges, so is the result. */
export function derive(planned: PlannedDerivation, context: DeriveContext): FactState {
  const { derivation } = planned;
  if ('count' in derivation) return count(planned, context);
  if ('days' in derivation) return days(planned, context);
  if ('maximum' in derivation) return maximum(planned, context);
  const [at, other] = planned.sources as [number, number];
  const a = boundsOf(context.state(at).possible);
  const b = boundsOf(context.state(other).possible);
  if (a === null || b === null) return unknown(firstGap(planned, context, 'not-given'), planned);
  if ('difference' in derivation) return computed(exact(a.min - b.max), exact(a.max - b.min), planned, context);
  if (b.min <= 0) return unknown({ code: 'no-reference', ask: [context.idAt(other)] }, planned);
  if (a.min === a.max && b.min === b.max) {
    const share = percent(a.min, b.min);
    return computed(share, share, planned, context);
  }
  const corners = [percent(a.min, b.min), percent(a.min, b.max), percent(a.max, b.min), percent(a.max, b.max)];
  return computed(Math.min(...corners), Math.max(...corners), planned, context);
}

function maximum(planned: PlannedDerivation, context: DeriveContext): FactState {
  let [min, max] = [-Infinity, -Infinity];
  for (const at of planned.sources) {
    const bounds = boundsOf(context.state(at).possible);
    if (bounds === null) return unknown(firstGap(planned, context, 'not-given'), planned);
    min = Math.max(min, bounds.min);
    max = Math.max(max, bounds.max);
  }
  return computed(min, max, planned, context);
}

function days(planned: PlannedDerivation, context: DeriveContext): FactState {
  const [from, to] = planned.sources as [number, number];
  const start = dayOf(from, context);
  const end = dayOf(to, context);
  if (start !== null && end !== null) return known(end - start, planned.from);
  const gaps: Gap[] = [];
  const ask: string[] = [];
  for (const at of planned.sources) {
    if (dayOf(at, context) !== null) continue;
    const gap = at === assessment ? null : context.state(at).gap;
    if (gap !== null) gaps.push(gap);
    ask.push(...(gap?.ask ?? [at === assessment ? 'assessedOn' : context.idAt(at)]));
  }
  return unknown({ ...(mostTelling(gaps) ?? { code: 'not-given' }), ask }, planned);
}

/** The day of a date fact, or of the assessment; null when it is not known. */
function dayOf(at: number, context: DeriveContext): number | null {
  if (at === assessment) return context.assessedOn === undefined ? null : dayNumber(context.assessedOn);
  const { gap, seen } = context.state(at);
  return gap === null && typeof seen === 'string' ? dayNumber(seen) : null;
}

function count({ signs }: PlannedDerivation, context: DeriveContext): FactState {
  let [min, open] = [0, 0];
  const from = new Set<string>();
  const ask = new Set<string>();
  for (const leaves of signs) {
    const outcomes = leaves.map((leaf) => leafOutcome(leaf, context));
    const outcome = combine('any', outcomes);
    if (outcome === 'met') min += 1;
    else if (outcome === 'unknown') open += 1;
    else continue;
    for (const [i, { at }] of leaves.entries()) {
      if (outcomes[i] !== outcome) continue;
      if (outcome === 'met') from.add(context.idAt(at));
      else for (const id of context.state(at).gap?.ask ?? [context.idAt(at)]) ask.add(id);
    }
  }
  if (open === 0) return known(min, [...from]);
  return { possible: { min, max: min + open }, seen: min, via: 'derived', from: [...from], gap: { code: 'only-bounded', ask: [...ask] } };
}

function leafOutcome({ at, operator, constants }: PlannedLeaf, context: DeriveContext): Outcome {
  return compareLeaf(operator, constants, context.state(at).possible);
}

function computed(min: number, max: number, planned: PlannedDerivation, context: DeriveContext): FactState {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return unknown({ code: 'no-reference', ask: planned.sources.map((at) => context.idAt(at)) }, planned);
  if (min === max) return known(min, planned.from);
  return { possible: { min, max }, seen: null, via: 'derived', from: planned.from, gap: firstGap(planned, context, 'only-bounded') };
}

function firstGap({ sources }: PlannedDerivation, context: DeriveContext, otherwise: Gap['code']): Gap {
  const ask: string[] = [];
  const gaps: Gap[] = [];
  for (const at of sources) {
    const { gap } = context.state(at);
    if (gap === null) continue;
    gaps.push(gap);
    for (const id of gap.ask.length === 0 ? [context.idAt(at)] : gap.ask) if (!ask.includes(id)) ask.push(id);
  }
  return { ...(mostTelling(gaps) ?? { code: otherwise }), ask };
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

function known(value: number, from: readonly string[]): FactState {
  return { possible: { min: value, max: value }, seen: value, via: 'derived', from, gap: null };
}

function unknown(gap: Gap, { from }: PlannedDerivation): FactState {
  return { possible: null, seen: null, via: null, from, gap };
}

/** A part in percent of a whole. */
export function percent(part: number, whole: number): number {
  return exact(100 * (part / whole));
}

/** Takes the noise of binary fractions away, so that 72 of 90 is 80 % and meets a threshold of 80 %. */
export function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
