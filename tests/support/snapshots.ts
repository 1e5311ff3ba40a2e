import fc from 'fast-check';
import { hamstring } from '../../src/hamstring.js';
import { derivationSources, measuredPart } from '../../src/rule-set/derivation-sources.js';
import type { Fact } from '../../src/rule-set/fact.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { valuesOf } from '../../src/rule-set/values-of.js';
import type { Resolved } from '../../src/rule-set/resolved.js';
import type { Json } from '../../src/testing/scenario.js';
import { loadScenarios } from './scenario-files.js';

const parsed = parseRuleSet(hamstring);
if (!parsed.ok) throw new Error('the bundled rule set does not parse');
export const ruleSet = parsed.value;
const { facts, screens } = ruleSet.data;

/** Values by dotted fact id, screens as `screens.…`, and `assessedOn`: easier to change than nested snapshots. */
export type Flat = Readonly<Record<string, Json>>;

export function nested(flat: Flat): object {
  const root: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(flat)) {
    const parts = id.split('.');
    let node = root;
    for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Record<string, unknown>;
    node[parts.at(-1)!] = value;
  }
  return root;
}

function flattened(snapshot: Json, prefix = ''): Flat {
  return Object.fromEntries(
    Object.entries(snapshot as Record<string, Json>).flatMap(([key, value]): [string, Json][] => {
      const id = prefix === '' ? key : `${prefix}.${key}`;
      const isValue = id in facts || id === 'assessedOn' || prefix === 'screens' || prefix === 'overrides' || value === null;
      return isValue ? [[id, value]] : Object.entries(flattened(value, id));
    }),
  );
}

const thresholds = new Map<string, number[]>();
function collect(condition: Resolved): void {
  if (condition.kind === 'fact') {
    const list = thresholds.get(condition.leaf.fact) ?? [];
    list.push(...valuesOf(condition.leaf.value).filter((value) => typeof value === 'number'));
    thresholds.set(condition.leaf.fact, list);
  } else if (condition.kind !== 'criterion') condition.parts.forEach(collect);
}
[...ruleSet.conditions.nodes.values()].forEach(collect);

/** A value of a fact: often at a threshold or next to it, where decisions change. */
export function valueOf(id: string, fact: Fact): fc.Arbitrary<Json> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
    case 'ordered-enum':
      return fc.constantFrom(...(fact.values ?? []));
    case 'date':
      return fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2026, 2, 30 - days)).toISOString().slice(0, 10));
    case 'number':
    case 'integer': {
      const min = fact.min!;
      const max = fact.max!;
      const near = (thresholds.get(id) ?? [])
        .flatMap((value) => [value - 1, value, value + 1])
        .filter((value) => value >= min && value <= max && (fact.type === 'number' || Number.isInteger(value)));
      const anywhere = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
      return near.length === 0 ? anywhere : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...near) }, anywhere);
    }
  }
}

const dayBefore = (days: number): string => new Date(Date.UTC(2026, 2, 30 - days)).toISOString().slice(0, 10);

/** Plain, or measured some days ago. */
function given(id: string, fact: Fact): fc.Arbitrary<Json> {
  const value = valueOf(id, fact);
  const dated = fc.tuple(value, fc.integer({ min: 0, max: 9 })).map(([one, days]) => ({ value: one, measuredOn: dayBefore(days) }));
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: dated });
}

const basic = Object.entries(facts).filter(([, { derived }]) => derived === undefined);
const starts = [...new Map(loadScenarios().map(({ snapshot }) => [JSON.stringify(snapshot), snapshot])).values()].map((snapshot) => flattened(snapshot));
const screenIds = Object.keys(screens).map((id) => `screens.${id}`);

/** A realistic snapshot with some facts changed, taken away or added. */
export const snapshotArbitrary: fc.Arbitrary<Flat> = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...basic).chain(([id, fact]) => fc.tuple(fc.constant(id), fc.oneof({ weight: 4, arbitrary: given(id, fact) }, fc.constant(null)))), { maxLength: 8 }),
    fc.subarray(screenIds, { minLength: 0, maxLength: 1 }),
  )
  .map(([start, changes, unanswered]) => {
    const flat: Record<string, Json> = { ...start };
    delete flat.assessedOn;
    if (start.assessedOn !== undefined) flat.assessedOn = start.assessedOn;
    for (const [id, value] of changes) {
      if (value === null) delete flat[id];
      else {
        flat[id] = value;
        // A derived value cannot stand beside the measurements it is worked out from.
        for (const [derivedId, { derived }] of Object.entries(facts)) {
          if (derived !== undefined && !('count' in derived) && derivationSources(derived).includes(id)) delete flat[derivedId];
        }
      }
    }
    for (const id of unanswered) delete flat[id];
    return flat;
  });

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
