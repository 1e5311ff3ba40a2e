import type { Reading } from '../../snapshot/reading.js';
import { deriveSlot } from './derive-slot.js';
import type { Slot, SlotDerivation, SlotPlan, SlotTrust } from './slots.js';
import type { SlotBase } from './slot-base.js';
import type { SlotValues } from './slot-values.js';

/**
 * Works out what is possible for the slots of a snapshot, in numbers: the same as `FactReader`, without the reasons. Whoever asks for a
 * reason gets it from there; tests hold the two together.
 */
export class SlotReader {
  readonly #slots: readonly Slot[];
  readonly #trusts: readonly SlotTrust[];
  /** By trust: 1 when it is met for what has no day, 2 when it is not, 0 before it was worked out. */
  readonly #known: Uint8Array;

  constructor({ slots, trusts }: SlotPlan, readonly values: SlotValues) {
    this.#slots = slots;
    this.#trusts = trusts;
    this.#known = new Uint8Array(trusts.length);
  }

  /**
   * Works out slots for one snapshot.
   *
   * @param order - the slots, each after those that it is worked out from
   */
  work(order: Int32Array, count: number, reading: Reading, base: SlotBase): void {
    this.values.copy(base.values);
    this.#known.fill(0);
    const slots = this.#slots;
    const { values: given, days } = reading;
    const { low, high, oneOf, on } = this.values;
    for (let k = 0; k < count; k += 1) {
      const i = order[k] as number;
      const slot = slots[i] as Slot;
      const value = given[slot.at] as number;
      if (Number.isNaN(value) || !Number.isNaN(days[slot.at])) this.#workOut(i, slot, value, reading, base);
      else {
        low[i] = value;
        high[i] = value;
        oneOf[i] = 0;
        on[i] = NaN;
        if (slot.trust !== -1) this.#trust(i, slot, reading.today);
      }
    }
  }

  #workOut(i: number, slot: Slot, value: number, reading: Reading, base: SlotBase): void {
    if (!Number.isNaN(value)) {
      this.#dated(i, slot, value, reading, base);
      this.#trust(i, slot, reading.today);
    } else if (slot.derived !== null) {
      deriveSlot(this.values, i, slot.derived, reading.today);
      this.#trust(i, slot, reading.today);
      // A statement speaks of what was not reported, and a reported measurement without its counterpart was reported.
      if (base.hasStatement[i] === 1 && !this.values.isKnown(i) && !isReported(slot.derived, reading)) this.values.copySlot(base.statements, i);
    }
    // Anything else stays as it is in the base.
  }

  #dated(i: number, slot: Slot, value: number, { days, today }: Reading, base: SlotBase): void {
    const { values } = this;
    const day = days[slot.at] as number;
    const age = today - day;
    if (slot.countsToAssessment) {
      // Without a day of the assessment nobody can say how many days have gone.
      if (Number.isNaN(age)) return this.#set(i, -Infinity, Infinity, NaN);
      value += age;
    }
    if (slot.maxAgeDays === undefined || age <= slot.maxAgeDays) return this.#set(i, value, value, day);
    // A statement made today may still speak of it, unless the old value says otherwise.
    if (!slot.isDate && base.hasStatement[i] === 1 && base.statements.allows(i, value)) values.copySlot(base.statements, i);
    else this.#set(i, -Infinity, Infinity, day);
  }

  #set(i: number, low: number, high: number, on: number): void {
    const { values } = this;
    values.low[i] = low;
    values.high[i] = high;
    values.oneOf[i] = 0;
    values.on[i] = on;
  }

  /** A value that cannot be trusted flatters: the truth may be as bad as can be, but not better than what was seen. */
  #trust(i: number, { trust, worst }: Slot, today: number): void {
    const { values } = this;
    if (trust === -1 || !values.isKnown(i) || this.#isTrusted(trust, values.on[i] as number, today)) return;
    const number = values.oneOf[i] as number;
    const list = number === 0 ? [values.low[i] as number, values.high[i] as number] : (values.oneOfs.lists[number] as readonly number[]);
    values.low[i] = Math.min(worst.low, ...list);
    values.high[i] = Math.max(worst.high, ...list);
    values.oneOf[i] = 0;
  }

  #isTrusted(trust: number, on: number, today: number): boolean {
    const planned = this.#trusts[trust] as SlotTrust;
    if (!Number.isNaN(on)) return this.#meets(planned, on);
    // Most values have no day, and for those it is the same.
    if (this.#known[trust] === 0) this.#known[trust] = this.#meets(planned, today) ? 1 : 2;
    return this.#known[trust] === 1;
  }

  #meets(trust: SlotTrust, on: number): boolean {
    if ('kind' in trust) {
      const isAny = trust.kind === 'any';
      for (const part of trust.parts) if (this.#meets(part, on) === isAny) return isAny;
      return !isAny;
    }
    // What was said about an earlier day does not vouch for a later measurement.
    return !((this.values.on[trust.slot] as number) < on) && this.values.meets(trust) === true;
  }
}

function isReported({ reportedBy }: SlotDerivation, { values }: Reading): boolean {
  for (const at of reportedBy) if (!Number.isNaN(values[at])) return true;
  return false;
}
