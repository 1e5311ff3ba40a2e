import type { Condition, Leaf as Comparison } from '../rule-set/condition.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import type { Criterion } from '../rule-set/criterion.js';
import { derivationSources, leavesOf, measuredPart } from '../rule-set/derivation-sources.js';
import { encode } from '../rule-set/fact-type.js';
import type { Derivation, Fact } from '../rule-set/fact.js';
import { remembered } from '../rule-set/remembered.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { Operator } from '../rule-set/condition.js';
import { factDependents } from './fact-dependents.js';
import { checkOf, type DerivedCheck } from './in-order.js';
import type { Entry, Leaf, Tree } from './quick-read.js';
import { snapshotPlan, type ScreenAnswer } from './snapshot-plan.js';

/** Stands in place of a fact for the day of the assessment. */
export const assessment = -1;

/** A comparison of a fact, by its position, with constants encoded as numbers. */
export interface PlannedLeaf {
  readonly at: number;
  readonly operator: Operator;
  readonly constants: readonly number[];
}

/** A criterion on which the trust in values depends. */
export type PlannedTrust = PlannedLeaf | { readonly kind: 'all' | 'any'; readonly parts: readonly PlannedTrust[] };

/** A derivation, with facts by their positions. */
export interface PlannedDerivation {
  readonly derivation: Derivation;
  /** What it reads; {@link assessment} for the day of the assessment. */
  readonly sources: readonly number[];
  /** The parts whose report makes the result something that was measured. */
  readonly measured: readonly number[];
  /** Ids of the facts that it reads. */
  readonly from: readonly string[];
  /** The signs of a count, each met by one of its comparisons. */
  readonly signs: readonly (readonly PlannedLeaf[])[];
}

/** What reading one fact needs to know. */
export interface PlannedFact {
  readonly id: string;
  readonly at: number;
  readonly fact: Fact;
  /** After how many days it is stale; undefined for what never is. */
  readonly maxAgeDays: number | undefined;
  /** What the screens say of it. */
  readonly answers: readonly ScreenAnswer[];
  readonly derived: PlannedDerivation | undefined;
  /** Whether it counts days up to the assessment. */
  readonly countsToAssessment: boolean;
  /** Position in `trusts` of what decides whether it can be trusted. */
  readonly trust: number | undefined;
  /** Positions of the facts whose state can change when it is given, its own among them. */
  readonly dependents: readonly number[];
}

/** The facts of a rule set, each at its position. */
export interface FactPlan {
  readonly facts: readonly PlannedFact[];
  readonly positions: ReadonlyMap<string, number>;
  readonly trusts: readonly PlannedTrust[];
  readonly screens: readonly { readonly id: string; readonly statement: string }[];
  /** What a snapshot may hold, by the parts of the ids. */
  readonly trees: { readonly facts: Tree; readonly screens: Tree };
  /** What may be amiss around the derived facts. */
  readonly derivedChecks: readonly DerivedCheck[];
  /** The dates on which the present injury began. */
  readonly episodeStarts: readonly number[];
}

/** Works out what is the same for every snapshot. Expects a rule set in which every name is known. */
export const factPlan = remembered((data: RuleSetData): FactPlan => {
  const { ids, answers, maxAges, derived: derivedFacts, episodeStarts, screens: statements } = snapshotPlan(data);
  const positions = new Map([['assessedOn', assessment], ...ids.map((id, at): [string, number] => [id, at])]);
  const position = (id: string): number => positions.get(id) as number;
  const dependents = factDependents(data);
  const criteria = [...new Set(ids.flatMap((id) => data.facts[id]?.trustedWhen ?? []))];

  const plannedLeaf = ({ fact, operator, value }: Comparison): PlannedLeaf => ({
    at: position(fact),
    operator,
    constants: valuesOf(value).map((one) => encode(data.facts[fact] as Fact, one)),
  });
  const trustOf = (condition: Condition): PlannedTrust => {
    if ('fact' in condition) return plannedLeaf(condition);
    if ('condition' in condition) return trustOf(conditionOf(data.criteria[condition.condition] as Criterion));
    return 'all' in condition ? { kind: 'all', parts: condition.all.map(trustOf) } : { kind: 'any', parts: condition.any.map(trustOf) };
  };
  const derivedOf = (derivation: Derivation): PlannedDerivation => {
    const sources = derivationSources(derivation);
    return {
      derivation,
      sources: sources.map(position),
      measured: measuredPart(derivation).map(position),
      from: sources.filter((id) => id !== 'assessedOn'),
      signs: 'count' in derivation ? derivation.count.map((sign) => leavesOf(sign).map(plannedLeaf)) : [],
    };
  };
  return {
    facts: ids.map((id, at): PlannedFact => {
      const fact = data.facts[id] as Fact;
      const { derived, trustedWhen } = fact;
      return {
        id,
        at,
        fact,
        maxAgeDays: maxAges.get(id),
        answers: answers.get(id) ?? [],
        derived: derived === undefined ? undefined : derivedOf(derived),
        countsToAssessment: derived !== undefined && 'days' in derived && derived.days.to === 'assessedOn',
        trust: trustedWhen === undefined ? undefined : criteria.indexOf(trustedWhen),
        dependents: (dependents.get(id) ?? []).map(position),
      };
    }),
    positions,
    trusts: criteria.map((id) => trustOf(conditionOf(data.criteria[id] as Criterion))),
    screens: Object.entries(data.screens).map(([id, { statement }]) => ({ id, statement })),
    trees: {
      facts: treeOf(ids.map((id, at) => [id, leafOf(data.facts[id] as Fact, at, false)])),
      screens: treeOf(Object.entries(statements).map(([id, fact], at) => [id, leafOf(fact, at, true)])),
    },
    derivedChecks: derivedFacts.map(({ id, fact: { min = -Infinity, max = Infinity }, derivation, sources }) => ({
      at: position(id),
      kind: checkOf(derivation),
      sources: sources.filter((source) => source !== 'assessedOn').map(position),
      // A derived part says itself what it lacks, and a reference value from before the injury is often not known.
      missed: sources.map((source) => data.facts[source]?.derived === undefined && data.facts[source]?.maxAgeDays !== undefined),
      min,
      max,
    })),
    episodeStarts: episodeStarts.map(position),
  };
});

function leafOf({ type, min = -Number.MAX_VALUE, max = Number.MAX_VALUE, unit, values = [] }: Fact, at: number, isScreen: boolean): Leaf {
  return { at, isScreen, type, min, max, unit, words: values };
}

function treeOf(leaves: readonly (readonly [id: string, leaf: Leaf])[]): Tree {
  type Growing = Map<string, Entry>;
  const root: Growing = new Map();
  for (const [id, leaf] of leaves) {
    const parts = id.split('.');
    const last = parts.pop() as string;
    let node = root;
    for (const part of parts) {
      const next = (node.get(part) as Growing | undefined) ?? new Map<string, Entry>();
      node.set(part, next);
      node = next;
    }
    node.set(last, leaf);
  }
  return root;
}
