import type { Arbitrary } from 'fast-check';
import type { Plain } from '../../issue/plain-data.js';
import type { Scalar } from '../../rule-set/condition.js';
import type { Fact } from '../../rule-set/fact.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { dayAfter } from '../../snapshot/calendar.js';
import type { FastCheck } from './fast-check.js';
import { thresholdsOf } from './thresholds.js';
import { valueArbitrary } from './value-arbitrary.js';

/** What may stand at one place of a snapshot, while the day of the assessment is still open. */
export interface Part {
  /** The value; for a date the days since then. */
  readonly value: Scalar;
  /** Days since the measurement; null for a value without a day. */
  readonly age: number | null;
  /** Unit that stands beside it; null for none. */
  readonly unit: string | null;
}

/** What may stand in a snapshot, by dotted name: every fact that can be given, and the statement of every screen. */
export function partArbitraries<S extends object>(fc: FastCheck, ruleSet: RuleSet<S>): Record<string, Arbitrary<Part>> {
  const { facts, screens, running } = ruleSet.data;
  const thresholds = thresholdsOf(ruleSet);
  const measured = (values: Arbitrary<Scalar>, maxAgeDays: number | undefined, unit: string | undefined): Arbitrary<Part> => {
    const limits = [maxAgeDays, running?.startMaxAgeDays].flatMap((days) => (days === undefined ? [] : [days, days + 1]));
    const plain = values.map((value): Part => ({ value, age: null, unit: null }));
    const dated = fc
      .tuple(values, fc.constantFrom(...new Set([0, 1, ...limits, 30])), fc.constantFrom(null, unit ?? null))
      .map(([value, age, named]): Part => ({ value, age, unit: named }));
    return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: dated });
  };
  const parts = Object.entries(facts).flatMap(([id, fact]): [string, Arbitrary<Part>][] => {
    if (fact.derived !== undefined && 'count' in fact.derived) return [];
    const near = fact.type === 'date' ? daysSince(facts, thresholds, id) : (thresholds.get(id) ?? []);
    return [[id, measured(valueArbitrary(fc, fact, near), fact.maxAgeDays, fact.unit)]];
  });
  const statements = Object.entries(screens).map(([id, { statement, maxAgeDays }]): [string, Arbitrary<Part>] => [
    `screens.${id}`,
    measured(fc.constant(statement), maxAgeDays, undefined),
  ]);
  return Object.fromEntries([...parts, ...statements]);
}

/** A part as it stands in the snapshot of a day. */
export function valueOf({ value, age, unit }: Part, fact: Fact | undefined, assessedOn: string): Plain {
  const plain = fact?.type === 'date' ? dayAfter(assessedOn, -Number(value)) : value;
  return age === null ? plain : { value: plain, measuredOn: dayAfter(assessedOn, -age), ...(unit === null ? {} : { unit }) };
}

/** What rules compare the days since a date with. */
function daysSince(facts: Readonly<Record<string, Fact>>, thresholds: ReadonlyMap<string, readonly number[]>, date: string): number[] {
  return Object.entries(facts).flatMap(([id, { derived }]) =>
    derived !== undefined && 'days' in derived && derived.days.from === date && derived.days.to === 'assessedOn' ? (thresholds.get(id) ?? []) : [],
  );
}
