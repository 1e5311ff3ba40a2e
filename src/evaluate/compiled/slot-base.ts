import { dayNumber } from '../../snapshot/calendar.js';
import { FactReader } from '../../snapshot/fact-reader.js';
import { KeptReading } from '../../snapshot/kept-reading.js';
import type { FactPlan, PlannedFact } from '../../snapshot/fact-plan.js';
import type { FactState } from '../../snapshot/fact-state.js';
import { Reading } from '../../snapshot/reading.js';
import type { Slot, SlotPlan } from './slots.js';
import { SlotValues, type OneOfs } from './slot-values.js';

/** The slots when nothing was reported but the statements of the screens: the same for many snapshots. */
export interface SlotBase {
  readonly values: SlotValues;
  /** By slot: what the statements leave possible, where nothing else is known. */
  readonly statements: SlotValues;
  /** By slot: 1 when a statement speaks of it. */
  readonly hasStatement: Uint8Array;
}

/** Bases kept at a time: snapshots differ in few ways when nothing but their screens counts. */
const maxBases = 64;
/** So many screens have a bit each beside that of the day. */
const mostNumbered = 30;

/** Makes bases, each when it is first asked for. */
export class SlotBases {
  readonly #known = new Map<number | string, SlotBase>();
  /** Whether something counts days from the assessment to a date, so that its day matters even when nothing is dated. */
  readonly #countsFromAssessment: boolean;

  constructor(
    readonly plan: FactPlan,
    readonly slots: SlotPlan,
    readonly oneOfs: OneOfs,
  ) {
    this.#countsFromAssessment = plan.facts.some(({ derived }) => derived !== undefined && 'days' in derived.derivation && derived.derivation.days.from === 'assessedOn');
  }

  /** The base of a snapshot. */
  of(reading: Reading): SlotBase {
    const key = this.#keyOf(reading);
    let base = this.#known.get(key);
    if (base === undefined) {
      base = this.#make(reading);
      if (this.#known.size >= maxBases) this.#known.clear();
      this.#known.set(key, base);
    }
    return base;
  }

  /** What of a snapshot a base depends on. */
  #keyOf({ today, stated, statedOn }: Reading): number | string {
    let key = Number.isNaN(today) ? 0 : 1;
    let isDated = this.#countsFromAssessment || statedOn.length > mostNumbered;
    for (let i = 0; i < stated.length; i += 1) {
      const at = stated[i] as number;
      if (!Number.isNaN(statedOn[at])) isDated = true;
      key |= 2 << at;
    }
    if (!isDated) return key;
    return `${today}: ${[...stated].sort((a, b) => a - b).map((at) => `${at} ${statedOn[at]}`).join()}`;
  }

  #make({ assessedOn, today, stated, statedOn }: Reading): SlotBase {
    // A base outlives the answer, so it keeps nothing that was reported about a person.
    const screensOnly = new Reading(this.plan);
    screensOnly.assessedOn = assessedOn;
    screensOnly.today = today;
    for (const at of stated) screensOnly.state(at, statedOn[at] as number);
    const snapshot = new KeptReading(screensOnly);
    const readers = new Map<number, FactReader>();
    const { slots } = this.slots;
    const values = new SlotValues(slots.length, this.oneOfs);
    const statements = new SlotValues(slots.length, this.oneOfs);
    const hasStatement = new Uint8Array(slots.length);
    for (const [i, { at, limit }] of slots.entries()) {
      const reader = readers.get(limit) ?? new FactReader(this.plan, { snapshot, provided: new Map() }, limit);
      readers.set(limit, reader);
      this.#put(values, i, reader.state(at));
      const statement = reader.statement(at);
      if (statement === null) continue;
      hasStatement[i] = 1;
      this.#put(statements, i, statement);
    }
    return { values, statements, hasStatement };
  }

  #put(values: SlotValues, i: number, { possible, seen, gap, measuredOn }: FactState): void {
    const { fact } = this.plan.facts[(this.slots.slots[i] as Slot).at] as PlannedFact;
    const day = fact.type === 'date' && gap === null && typeof seen === 'string' ? dayNumber(seen) : null;
    values.put(i, day === null ? possible : { min: day, max: day });
    values.on[i] = measuredOn === undefined ? NaN : (dayNumber(measuredOn) as number);
  }
}
