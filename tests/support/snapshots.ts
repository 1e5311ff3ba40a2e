import fc from 'fast-check';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring, type HamstringSnapshot } from '../../src/hamstring.js';
import { measuredPart } from '../../src/rule-set/derivation-sources.js';
import { flatSnapshots } from '../../src/testing/arbitrary/snapshot-arbitrary.js';
import { thresholdsOf } from '../../src/testing/arbitrary/thresholds.js';
import type { Flat } from '../../src/testing/flat.js';
import type { Json } from '../../src/testing/scenario.js';
import { loadScenarios } from './scenario-files.js';

export { nested, type Flat } from '../../src/testing/flat.js';

export const { ruleSet } = createRehab(hamstring);
const { facts, screens } = ruleSet.data;
const thresholds = thresholdsOf(ruleSet);

const starts = [...new Map(loadScenarios().map(({ snapshot }) => [JSON.stringify(snapshot), snapshot as HamstringSnapshot])).values()];

/** A realistic snapshot with some facts changed, taken away or added. */
export const snapshotArbitrary: fc.Arbitrary<Flat> = flatSnapshots(fc, ruleSet, { from: starts });

/** The snapshot without one value. A statement of a screen spoke of what was reported, so it goes too where it would answer the gap. */
export function without(flat: Flat, id: string): Flat {
  const silent = Object.entries(screens).filter(([, { answers }]) => answersFor(id, answers)).map(([screen]) => `screens.${screen}`);
  return Object.fromEntries(Object.entries(flat).filter(([key]) => key !== id && !silent.includes(key)));
}

/** Whether a screen answers the fact, or what was measured with it; a missing counterpart or day does not make a statement speak. */
function answersFor(id: string, answers: object): boolean {
  if (id in answers) return true;
  return Object.entries(facts).some(([other, { derived }]) => derived !== undefined && measuredPart(derived).includes(id) && answersFor(other, answers));
}

/** Values of the fact that are worse than the given one, in the direction the rule set declares. */
export function worseValues(id: string, value: Json): Json[] {
  const fact = facts[id];
  if (fact === undefined || fact.better === 'none' || typeof value === 'object') return [];
  if (typeof fact.better === 'boolean') return value === fact.better ? [!fact.better] : [];
  const sign = fact.better === 'lower' ? 1 : -1;
  if (fact.values !== undefined) {
    const at = fact.values.indexOf(value as string);
    return fact.values.filter((_, i) => sign * (i - at) > 0);
  }
  const near = (thresholds.get(id) ?? []).flatMap((one) => [one - 1, one, one + 1]);
  return [...near, (value as number) + sign, sign > 0 ? fact.max! : fact.min!].filter(
    (one) => sign * (one - (value as number)) > 0 && one >= fact.min! && one <= fact.max! && (fact.type === 'number' || Number.isInteger(one)),
  );
}
