import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import { dayNumber } from './calendar.js';
import { derive, type DeriveContext } from './derive.js';
import { assessment, type FactPlan, type PlannedDerivation, type PlannedFact, type PlannedTrust } from './fact-plan.js';
import type { FactState, Gap } from './fact-state.js';
import type { Possible } from './possible.js';
import { allows, screened, type Statement } from './screens.js';
import type { ReadValue } from './snapshot.js';
import { decideTrust, type Trust } from './trust.js';

/** Values that came from providers, or why a provider gave none. */
export type Provided = ReadonlyMap<string, ReadValue | { readonly failure: string }>;

/** What a snapshot gives. */
export interface GivenFacts {
  readonly assessedOn?: string | undefined;
  /** The value given for a fact, by its position. */
  readonly value: (at: number) => ReadValue | undefined;
  /** Statements by screen id. */
  readonly screens: Pick<ReadonlyMap<string, ReadValue>, 'get'>;
}

/** What is read: one snapshot, and what providers gave beside it. */
export interface ReadInput {
  readonly snapshot: GivenFacts;
  readonly provided: Provided;
}

/** A reader whose answers stand for the facts that are not marked. */
export interface Unchanged {
  readonly reader: FactReader;
  /** By position: 1 for what must be worked out again. */
  readonly affected: Uint8Array;
}

/** Reads facts under one limit of age, each worked out once. */
export class FactReader implements DeriveContext {
  readonly assessedOn: string | undefined;
  readonly #today: number | null;
  readonly #states = new Map<number, FactState>();
  readonly #trusts = new Map<number, Trust>();
  /** The date that was counted last: most values of a snapshot were measured on one day. */
  #date = '';
  #day = 0;

  constructor(
    readonly plan: FactPlan,
    readonly input: ReadInput,
    /** Stricter limit of age than the facts' own, in days. */
    readonly limit: number,
    readonly unchanged?: Unchanged,
  ) {
    const { assessedOn } = input.snapshot;
    this.assessedOn = assessedOn;
    this.#today = assessedOn === undefined ? null : dayNumber(assessedOn);
  }

  /** State of a fact, by its position. */
  state(at: number): FactState {
    let state = this.#states.get(at);
    if (state === undefined) {
      const { unchanged } = this;
      state = unchanged === undefined || unchanged.affected[at] === 1 ? this.#work(this.plan.facts[at] as PlannedFact) : unchanged.reader.state(at);
      this.#states.set(at, state);
    }
    return state;
  }

  idAt(at: number): string {
    return (this.plan.facts[at] as PlannedFact).id;
  }

  #work(planned: PlannedFact): FactState {
    const { id, at, derived } = planned;
    const { snapshot, provided } = this.input;
    const given = snapshot.value(at);
    if (given !== undefined) return this.#trusted(planned, this.#aged(planned, given, 'snapshot'));
    const supplied = provided.size === 0 ? undefined : provided.get(id);
    if (supplied !== undefined) {
      if ('failure' in supplied) return nothing({ code: 'provider-failed', ask: [id], message: supplied.failure });
      return this.#trusted(planned, this.#aged(planned, supplied, 'provider'));
    }
    if (derived === undefined) return this.statement(at) ?? nothing({ code: 'not-given', ask: [id] });
    const result = this.#trusted(planned, this.#workedOut(derived));
    // A statement speaks of what was not reported, and a reported measurement without its counterpart was reported.
    if (result.possible !== null || result.gap === null || result.gap.code === 'provider-failed' || this.#isReported(derived)) return result;
    const screen = this.statement(at);
    if (screen === null) return result;
    // What remains open is answered by the measurements, not by the result.
    return screen.gap === null ? screen : { ...screen, gap: { ...screen.gap, ask: result.gap.ask } };
  }

  #workedOut(derived: PlannedDerivation): FactState {
    const result = derive(derived, this);
    if (!derived.measured.every((at) => this.#dateOf(at) !== undefined)) return result;
    let latest: string | undefined;
    for (const at of derived.sources) {
      const date = this.#dateOf(at);
      if (date !== undefined && (latest === undefined || date > latest)) latest = date;
    }
    return latest === undefined ? result : { ...result, measuredOn: latest };
  }

  #dateOf(at: number): string | undefined {
    return at === assessment ? this.assessedOn : this.state(at).measuredOn;
  }

  /** Whether a part that makes the result a measurement was reported. */
  #isReported({ measured }: PlannedDerivation): boolean {
    const { snapshot, provided } = this.input;
    return measured.some((at) => {
      const part = this.plan.facts[at];
      if (part === undefined) return false;
      return snapshot.value(at) !== undefined || provided.has(part.id) || (part.derived !== undefined && this.#isReported(part.derived));
    });
  }

  #aged(planned: PlannedFact, { value: stated, measuredOn }: ReadValue, via: 'snapshot' | 'provider'): FactState {
    const { fact, id } = planned;
    const elapsed = planned.countsToAssessment && measuredOn !== undefined ? this.#ageOf(measuredOn) : 0;
    if (elapsed === null) return nothing({ code: 'undated', ask: [id] });
    const value = typeof stated === 'number' ? stated + elapsed : stated;
    const encoded = fact.type === 'date' ? null : encode(fact, value);
    const possible = encoded === null ? null : { min: encoded, max: encoded };
    if (measuredOn === undefined) return { possible, seen: value, via, gap: null };
    const gap = this.#ageGap(id, planned.maxAgeDays, this.limit, measuredOn);
    if (gap === null) return { possible, seen: value, via, measuredOn, gap };
    // A statement made today may still speak of it, unless the old value says otherwise.
    const today = encoded === null ? null : this.statement(planned.at);
    return today !== null && allows(today.possible, encoded as number) ? today : { possible: null, seen: value, via, measuredOn, gap };
  }

  /** Days from a date to the assessment; null when nobody can say how many. */
  #ageOf(date: string): number | null {
    if (this.#today === null) return null;
    if (date !== this.#date) {
      this.#date = date;
      this.#day = dayNumber(date) as number;
    }
    return this.#today - this.#day;
  }

  #ageGap(id: string, own: number | undefined, stricter: number, measuredOn: string | undefined): Gap | null {
    // What never becomes stale, like the age of a person, does not become so under a stricter limit either.
    if (own === undefined || measuredOn === undefined) return null;
    const ageDays = this.#ageOf(measuredOn);
    if (ageDays === null) return { code: 'undated', ask: [id] };
    const maxAgeDays = Math.min(own, stricter);
    return ageDays > maxAgeDays ? { code: 'stale', ask: [id], ageDays, maxAgeDays } : null;
  }

  /** What the screens say of a fact that was not reported, by its position. */
  statement(at: number): FactState | null {
    const { id, fact, maxAgeDays, answers } = this.plan.facts[at] as PlannedFact;
    if (answers.length === 0) return null;
    const stricter = maxAgeDays === undefined ? Infinity : this.limit;
    const statements: Statement[] = [];
    for (const { screen, answer, maxAgeDays: own } of answers) {
      const made = this.input.snapshot.screens.get(screen);
      if (made === undefined || this.#ageGap(id, own, stricter, made.measuredOn) !== null) continue;
      statements.push(made.measuredOn === undefined ? { answer } : { answer, measuredOn: made.measuredOn });
    }
    return screened(id, fact, statements);
  }

  /** A value that cannot be trusted flatters: the truth may be as bad as can be, but not better than what was seen. */
  #trusted({ id, fact, trust }: PlannedFact, plain: FactState): FactState {
    if (trust === undefined || (plain.possible === null && plain.gap !== null)) return plain;
    const { outcome, ask } = this.#trust(trust, plain.measuredOn ?? this.assessedOn);
    if (outcome === 'met') return plain;
    // When the condition is known not to hold, only a new measurement helps.
    const gap: Gap = { code: 'untrusted', ask: ask.length === 0 ? [id] : ask, trustedWhen: fact.trustedWhen };
    return { ...plain, possible: plain.possible === null ? null : atBest(fact, plain.possible), gap };
  }

  #trust(trust: number, on: string | undefined): Trust {
    const known = this.#trusts.get(trust);
    if (known !== undefined && !known.dated) return known;
    const decided = decideTrust(this.plan.trusts[trust] as PlannedTrust, on, (at) => this.idAt(at), (at) => this.state(at));
    this.#trusts.set(trust, decided);
    return decided;
  }
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
