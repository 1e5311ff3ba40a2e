import type { Fact } from '../rule-set/fact.js';
import { encode } from '../rule-set/fact-type.js';
import { dayNumber } from './calendar.js';
import type { FactPlan, PlannedFact } from './fact-plan.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';

/**
 * What a snapshot gives, as numbers at the positions of facts and screens: room that is made once and used for one snapshot after the other.
 * A word is its place among the words of its fact, true is 1, a date is its day since 1970-01-01, so that nothing is lost.
 */
export class Reading {
  /** Day of the assessment; undefined when it was not given. */
  assessedOn: string | undefined;
  /** The same as a number; NaN when it was not given. */
  today = NaN;
  /** Whether some value or statement has a day. */
  isDated = false;
  /** Positions of the facts given, in the order of the snapshot. */
  readonly given: number[] = [];
  /** By fact: its value; NaN when it was not given. */
  readonly values: Float64Array;
  /** By fact: the day of its measurement; NaN when it has none. */
  readonly days: Float64Array;
  /** Positions of the screens whose statement was made, in the order of the snapshot. */
  readonly stated: number[] = [];
  /** By screen: the day of its statement; NaN when it has none. */
  readonly statedOn: Float64Array;

  constructor(readonly plan: FactPlan) {
    this.values = new Float64Array(plan.facts.length).fill(NaN);
    this.days = new Float64Array(plan.facts.length).fill(NaN);
    this.statedOn = new Float64Array(plan.screens.length).fill(NaN);
  }

  /** Forgets the last snapshot. */
  clear(): void {
    const { given, stated, values, days, statedOn } = this;
    for (let i = 0; i < given.length; i += 1) {
      values[given[i] as number] = NaN;
      days[given[i] as number] = NaN;
    }
    for (let i = 0; i < stated.length; i += 1) statedOn[stated[i] as number] = NaN;
    given.length = 0;
    stated.length = 0;
    this.assessedOn = undefined;
    this.today = NaN;
    this.isDated = false;
  }

  /** Takes a value over; a day that is NaN is none. */
  give(at: number, value: number, day: number): void {
    this.given.push(at);
    this.values[at] = value;
    this.days[at] = day;
    if (!Number.isNaN(day)) this.isDated = true;
  }

  /** Takes a statement over; a day that is NaN is none. */
  state(at: number, day: number): void {
    this.stated.push(at);
    this.statedOn[at] = day;
    if (!Number.isNaN(day)) this.isDated = true;
  }

  /** Takes a snapshot over that was read thoroughly. */
  fill({ assessedOn, given, screens }: ParsedSnapshot): void {
    this.clear();
    this.assessedOn = assessedOn;
    this.today = dayIn(assessedOn);
    for (const [id, { value, measuredOn }] of given) {
      const at = this.plan.positions.get(id) as number;
      const { fact } = this.plan.facts[at] as PlannedFact;
      this.give(at, encoded(fact, value), dayIn(measuredOn));
    }
    for (const [id, { measuredOn }] of screens) this.state(this.plan.screens.findIndex((screen) => screen.id === id), dayIn(measuredOn));
  }
}

function encoded(fact: Fact, value: ReadValue['value']): number {
  return fact.type === 'date' ? dayIn(value as string) : encode(fact, value);
}

function dayIn(date: string | undefined): number {
  return date === undefined ? NaN : (dayNumber(date) as number);
}
