import { exact, percent } from '../../snapshot/derive.js';
import { assessment } from '../../snapshot/fact-plan.js';
import type { SlotDerivation } from './slots.js';
import type { SlotValues } from './slot-values.js';

/** Works a slot out from others. Where these are ranges, so is the result. */
export function deriveSlot(values: SlotValues, slot: number, derived: SlotDerivation, today: number): void {
  const { low, high, oneOf, on } = values;
  low[slot] = -Infinity;
  high[slot] = Infinity;
  oneOf[slot] = 0;
  switch (derived.kind) {
    case 'count':
      count(values, slot, derived);
      break;
    case 'days':
      days(values, slot, derived, today);
      break;
    default:
      if (areBounded(values, derived)) calculate(values, slot, derived);
  }
  on[slot] = dayOf(values, derived, today);
}

/** The latest day of its parts, when all that make it a measurement have one. */
function dayOf(values: SlotValues, { measured, sources }: SlotDerivation, today: number): number {
  for (const part of measured) if (Number.isNaN(onOf(values, part, today))) return NaN;
  let latest = NaN;
  for (const source of sources) {
    const on = onOf(values, source, today);
    if (!(on <= latest) && !Number.isNaN(on)) latest = on;
  }
  return latest;
}

function onOf({ on }: SlotValues, slot: number, today: number): number {
  return slot === assessment ? today : (on[slot] as number);
}

function areBounded(values: SlotValues, { sources }: SlotDerivation): boolean {
  for (const source of sources) if (values.oneOf[source] !== 0 || !values.isBounded(source)) return false;
  return true;
}

function calculate({ low, high }: SlotValues, slot: number, { kind, sources }: SlotDerivation): void {
  let min = -Infinity;
  let max = -Infinity;
  if (kind === 'maximum') {
    for (const source of sources) {
      min = Math.max(min, low[source] as number);
      max = Math.max(max, high[source] as number);
    }
  } else {
    const a = sources[0] as number;
    const b = sources[1] as number;
    const aLow = low[a] as number;
    const aHigh = high[a] as number;
    const bLow = low[b] as number;
    const bHigh = high[b] as number;
    if (kind === 'difference') {
      min = exact(aLow - bHigh);
      max = exact(aHigh - bLow);
    } else if (bLow > 0) {
      // The divisor is above zero, so the signs of the dividend say which ends lie lowest and highest.
      min = percent(aLow, aLow < 0 ? bLow : bHigh);
      max = percent(aHigh, aHigh < 0 ? bHigh : bLow);
    }
  }
  if (!Number.isFinite(min) || !Number.isFinite(max)) return;
  low[slot] = min;
  high[slot] = max;
}

function days({ low, high }: SlotValues, slot: number, { sources }: SlotDerivation, today: number): void {
  const from = sources[0] as number;
  const to = sources[1] as number;
  // Nothing known of a date is an infinity.
  const elapsed = (to === assessment ? today : (low[to] as number)) - (from === assessment ? today : (low[from] as number));
  if (!Number.isFinite(elapsed)) return;
  low[slot] = elapsed;
  high[slot] = elapsed;
}

function count(values: SlotValues, slot: number, { signs }: SlotDerivation): void {
  let least = 0;
  let most = 0;
  for (const leaves of signs) {
    let met: boolean | undefined = false;
    for (const leaf of leaves) {
      const own = values.meets(leaf);
      if (own === true) {
        met = true;
        break;
      }
      if (own === undefined) met = undefined;
    }
    if (met !== false) most += 1;
    if (met === true) least += 1;
  }
  values.low[slot] = least;
  values.high[slot] = most;
}
