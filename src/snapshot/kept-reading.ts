import type { Fact } from '../rule-set/fact.js';
import { dayText } from './calendar.js';
import type { FactPlan, PlannedFact } from './fact-plan.js';
import type { Reading } from './reading.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';

/** So many values are looked for one by one; for more, places are noted. */
const fewLookups = 8;

/** What a snapshot gave, in as little room as it takes, for whoever asks for it later. */
export class KeptReading {
  readonly assessedOn: string | undefined;
  readonly #plan: FactPlan;
  /** Positions of the facts given, their values and their days; no days where none has one. */
  readonly #given: readonly number[];
  readonly #values: readonly number[];
  readonly #days: readonly number[] | null;
  readonly #stated: readonly number[];
  readonly #statedOn: readonly number[];
  #lookups = 0;
  #places: ReadonlyMap<number, number> | undefined;
  #screens: ReadonlyMap<string, ReadValue> | undefined;

  constructor({ plan, assessedOn, isDated, given, values, days, stated, statedOn }: Reading) {
    this.#plan = plan;
    this.assessedOn = assessedOn;
    this.#given = given.slice();
    this.#values = given.map((at) => values[at] as number);
    this.#days = isDated ? given.map((at) => days[at] as number) : null;
    this.#stated = stated.slice();
    this.#statedOn = stated.map((at) => statedOn[at] as number);
  }

  /** The value given for a fact. */
  value(at: number): ReadValue | undefined {
    const place = this.#placeOf(at);
    return place === -1 ? undefined : this.#valueAt(place);
  }

  /** The statements made. */
  get screens(): ReadonlyMap<string, ReadValue> {
    return (this.#screens ??= this.#readScreens());
  }

  /** All of it but overrides, in the order of the snapshot. */
  snapshot(): Omit<ParsedSnapshot, 'overrides'> {
    const given = new Map(this.#given.map((at, place) => [(this.#plan.facts[at] as PlannedFact).id, this.#valueAt(place)]));
    return { ...(this.assessedOn === undefined ? {} : { assessedOn: this.assessedOn }), given, screens: this.screens };
  }

  #placeOf(at: number): number {
    this.#lookups += 1;
    if (this.#lookups <= fewLookups) return this.#given.indexOf(at);
    this.#places ??= new Map(this.#given.map((position, place) => [position, place]));
    return this.#places.get(at) ?? -1;
  }

  #valueAt(place: number): ReadValue {
    const { fact } = this.#plan.facts[this.#given[place] as number] as PlannedFact;
    return dated(decoded(fact, this.#values[place] as number), this.#days?.[place] ?? NaN);
  }

  #readScreens(): ReadonlyMap<string, ReadValue> {
    const screens = new Map<string, ReadValue>();
    for (const [i, at] of this.#stated.entries()) {
      const { id, statement } = this.#plan.screens[at] as FactPlan['screens'][number];
      screens.set(id, dated(statement, this.#statedOn[i] as number));
    }
    return screens;
  }
}

function dated(value: ReadValue['value'], day: number): ReadValue {
  return Number.isNaN(day) ? { value } : { value, measuredOn: dayText(day) };
}

/** The value that a number stands for. */
function decoded({ type, values = [] }: Fact, number: number): ReadValue['value'] {
  switch (type) {
    case 'boolean':
      return number === 1;
    case 'enum':
    case 'ordered-enum':
      return values[number] as string;
    case 'date':
      return dayText(number);
    default:
      return number;
  }
}
