import type { Operator } from '../../rule-set/condition.js';
import type { Fact } from '../../rule-set/fact.js';
import type { ReadFact } from '../../rule-set/resolved.js';
import { assessment, type FactPlan, type PlannedFact, type PlannedLeaf, type PlannedTrust } from '../../snapshot/fact-plan.js';

/** A fact under a limit of age: what is possible for it is worked out once for each snapshot. */
export interface Slot {
  /** Position of the fact. */
  readonly at: number;
  /** Limit of age under which it is read; infinite for its own. */
  readonly limit: number;
  /** After how many days a value is stale; undefined for what never is. */
  readonly maxAgeDays: number | undefined;
  readonly isDate: boolean;
  /** Whether a given value counts days up to the assessment. */
  readonly countsToAssessment: boolean;
  readonly derived: SlotDerivation | null;
  /** Position in `trusts` of what must be met for its value to be trusted; -1 for nothing. */
  readonly trust: number;
  /** How far what may be true of a value that cannot be trusted reaches beyond what was seen. */
  readonly worst: { readonly low: number; readonly high: number };
}

/** A comparison of a slot. */
export interface SlotLeaf {
  readonly slot: number;
  readonly operator: Operator;
  readonly constants: readonly number[];
}

/** What must be met for a value to be trusted. */
export type SlotTrust = SlotLeaf | { readonly kind: 'all' | 'any'; readonly parts: readonly SlotTrust[] };

/** How a slot is worked out from others. */
export interface SlotDerivation {
  readonly kind: 'ratio' | 'difference' | 'days' | 'maximum' | 'count';
  /** The slots that it reads; {@link assessment} for the day of the assessment. */
  readonly sources: readonly number[];
  /** The parts whose report makes the result something that was measured. */
  readonly measured: readonly number[];
  /** Positions of the facts of which one that is given makes it reported. */
  readonly reportedBy: readonly number[];
  /** The signs of a count, each met by one of its comparisons. */
  readonly signs: readonly (readonly SlotLeaf[])[];
}

/** The slots of a rule set, each after those that it is worked out from. */
export interface SlotPlan {
  readonly slots: readonly Slot[];
  readonly trusts: readonly SlotTrust[];
  /** By position of a fact: the slots whose state can change when it is given. */
  readonly affected: readonly Int32Array[];
  /** In the order of the reads: the slot that each is. */
  readonly reads: readonly number[];
}

/** Lays out the slots that some rule reads, and those behind them. */
export function slotPlan(plan: FactPlan, reads: Iterable<ReadFact>): SlotPlan {
  const slots: Slot[] = [];
  const trusts: SlotTrust[] = [];
  const known = new Map<string, number>();
  const knownTrusts = new Map<string, number>();

  const slotOf = (at: number, limit: number): number => {
    if (at === assessment) return assessment;
    const key = `${at} ${limit}`;
    let slot = known.get(key);
    if (slot === undefined) {
      const made = makeSlot(plan.facts[at] as PlannedFact, limit);
      slot = slots.push(made) - 1;
      known.set(key, slot);
    }
    return slot;
  };
  const leafOf = ({ at, operator, constants }: PlannedLeaf, limit: number): SlotLeaf => ({ slot: slotOf(at, limit), operator, constants });
  const trustOf = (trust: PlannedTrust, limit: number): SlotTrust => ('kind' in trust ? { kind: trust.kind, parts: trust.parts.map((part) => trustOf(part, limit)) } : leafOf(trust, limit));
  const trustAt = (at: number, limit: number): number => {
    const key = `${at} ${limit}`;
    let trust = knownTrusts.get(key);
    if (trust === undefined) {
      trust = trusts.push(trustOf(plan.trusts[at] as PlannedTrust, limit)) - 1;
      knownTrusts.set(key, trust);
    }
    return trust;
  };
  const makeSlot = ({ at, fact, maxAgeDays, countsToAssessment, derived, trust }: PlannedFact, limit: number): Slot => ({
    at,
    limit,
    maxAgeDays: maxAgeDays === undefined ? undefined : Math.min(maxAgeDays, limit),
    isDate: fact.type === 'date',
    countsToAssessment,
    derived: derived === undefined ? null : {
      kind: kindOf(derived.derivation),
      sources: derived.sources.map((source) => slotOf(source, limit)),
      measured: derived.measured.map((source) => slotOf(source, limit)),
      reportedBy: reportedBy(plan, derived.measured),
      signs: derived.signs.map((leaves) => leaves.map((leaf) => leafOf(leaf, limit))),
    },
    trust: trust === undefined ? -1 : trustAt(trust, limit),
    worst: worstOf(fact),
  });

  const readSlots = [...reads].map(({ id, maxAgeDays = Infinity }) => slotOf(plan.positions.get(id) as number, maxAgeDays));
  const ofFact: number[][] = plan.facts.map(() => []);
  for (const [slot, { at }] of slots.entries()) ofFact[at]?.push(slot);
  const affected = plan.facts.map(({ dependents }) => Int32Array.from(dependents.flatMap((at) => ofFact[at] ?? [])));
  return { slots, trusts, affected, reads: readSlots };
}

function kindOf(derivation: object): SlotDerivation['kind'] {
  return (['ratio', 'difference', 'days', 'maximum'] as const).find((kind) => kind in derivation) ?? 'count';
}

function reportedBy(plan: FactPlan, measured: readonly number[]): number[] {
  return measured.flatMap((at) => {
    const part = plan.facts[at];
    return part === undefined ? [] : [at, ...(part.derived === undefined ? [] : reportedBy(plan, part.derived.measured))];
  });
}

/** A value that cannot be trusted flatters: the truth may be as bad as can be. Where no direction is better, nothing can be said. */
function worstOf({ type, better, min = 0, max, values }: Fact): Slot['worst'] {
  const high = max ?? (values?.length ?? 2) - 1;
  const direction = better === true ? 'higher' : better === false ? 'lower' : better;
  if (type === 'date' || direction === 'none') return { low: -Infinity, high: Infinity };
  return direction === 'lower' ? { low: Infinity, high } : { low: min, high: -Infinity };
}
