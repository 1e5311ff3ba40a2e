import type { Fact } from '../rule-set/fact.js';
import { dayText } from './calendar.js';
import type { FactPlan, PlannedFact } from './fact-plan.js';
import type { Reading } from './reading.js';
import type { ReadValue } from './snapshot.js';

/** What a snapshot gave, in as little room as it takes, for whoever asks for it later. */
export class KeptReading {
  readonly assessedOn: string | undefined;
  readonly #plan: FactPlan;
  /** Position, value and day of each fact that was given. */
  readonly #given: number[] = [];
  /** Position and day of each statement. */
  readonly #stated: number[] = [];
  #places: Int32Array | undefined;
  #screens: ReadonlyMap<string, ReadValue> | undefined;

  constructor({ plan, assessedOn, given, values, days, stated, statedOn }: Reading) {
    this.#plan = plan;
    this.assessedOn = assessedOn;
    for (let i = 0; i < given.length; i += 1) {
      const at = given[i] as number;
      this.#given.push(at, values[at] as number, days[at] as number);
    }
    for (let i = 0; i < stated.length; i += 1) {
      const at = stated[i] as number;
      this.#stated.push(at, statedOn[at] as number);
    }
  }

  /** The value given for a fact. */
  value(at: number): ReadValue | undefined {
    const place = (this.#places ??= this.#findPlaces())[at] as number;
    return place === -1 ? undefined : this.#valueAt(place);
  }

  /** The statements made. */
  get screens(): ReadonlyMap<string, ReadValue> {
    return (this.#screens ??= this.#readScreens());
  }

  /** The values given, by id, in the order of the snapshot. */
  given(): ReadonlyMap<string, ReadValue> {
    const given = new Map<string, ReadValue>();
    for (let place = 0; place < this.#given.length; place += 3) given.set((this.#plan.facts[this.#given[place] as number] as PlannedFact).id, this.#valueAt(place));
    return given;
  }

  #findPlaces(): Int32Array {
    const places = new Int32Array(this.#plan.facts.length).fill(-1);
    for (let place = 0; place < this.#given.length; place += 3) places[this.#given[place] as number] = place;
    return places;
  }

  #valueAt(place: number): ReadValue {
    const { fact } = this.#plan.facts[this.#given[place] as number] as PlannedFact;
    return dated(decoded(fact, this.#given[place + 1] as number), this.#given[place + 2] as number);
  }

  #readScreens(): ReadonlyMap<string, ReadValue> {
    const screens = new Map<string, ReadValue>();
    for (let i = 0; i < this.#stated.length; i += 2) {
      const { id, statement } = this.#plan.screens[this.#stated[i] as number] as FactPlan['screens'][number];
      screens.set(id, dated(statement, this.#stated[i + 1] as number));
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
