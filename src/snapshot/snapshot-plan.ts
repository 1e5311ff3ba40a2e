import { derivationSources } from '../rule-set/derivation-sources.js';
import type { Derivation, Fact } from '../rule-set/fact.js';
import { remembered } from '../rule-set/remembered.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Answer } from '../rule-set/screen.js';

/** What one screen says of a fact that was not reported. */
export interface ScreenAnswer {
  readonly screen: string;
  readonly answer: Answer;
  readonly maxAgeDays: number | undefined;
}

/** A derived fact and the ids of the facts that it is worked out from. */
export interface DerivedFact {
  readonly id: string;
  readonly fact: Fact;
  readonly derivation: Derivation;
  readonly sources: readonly string[];
}

/** What reading a snapshot needs to know of a rule set, worked out once for all snapshots. */
export interface SnapshotPlan {
  /** Ids of the facts. */
  readonly ids: readonly string[];
  /** What stands before a dot of some id: `pain` of `pain.walking`. */
  readonly groups: ReadonlySet<string>;
  /** Each screen as a fact of which the statement is the only value. */
  readonly screens: Readonly<Record<string, Fact>>;
  /** By fact id: after how many days it is stale; left out for what never is. */
  readonly maxAges: ReadonlyMap<string, number>;
  /** By fact id: what the screens say of it. */
  readonly answers: ReadonlyMap<string, readonly ScreenAnswer[]>;
  /** Ids of what a clinician's decision may open. */
  readonly overridable: readonly string[];
  /** Ids of the dates on which the present injury began. */
  readonly episodeStarts: readonly string[];
  /** The derived facts, each with the facts that it is worked out from. */
  readonly derived: readonly DerivedFact[];
}

/** The plan of a rule set; data of a rule set never changes, so it is made once. */
export const snapshotPlan = remembered((data: RuleSetData): SnapshotPlan => {
  const ids = Object.keys(data.facts);
  const answers = new Map<string, ScreenAnswer[]>();
  for (const [screen, { answers: own, maxAgeDays }] of Object.entries(data.screens)) {
    for (const [id, answer] of Object.entries(own)) {
      const known = answers.get(id) ?? [];
      known.push({ screen, answer, maxAgeDays });
      answers.set(id, known);
    }
  }
  return {
    ids,
    groups: new Set(ids.flatMap((id) => id.split('.').map((_, i, parts) => parts.slice(0, i).join('.')).slice(1))),
    screens: Object.fromEntries(
      Object.entries(data.screens).map(([id, { label, statement, meaning }]): [string, Fact] => [
        id,
        { label, group: 'screens', type: 'enum', values: [statement], better: 'none', how: meaning },
      ]),
    ),
    maxAges: new Map(ids.flatMap((id) => maxAgeOf(data.facts, id).map((days) => [id, days] as const))),
    answers,
    overridable: [
      ...data.phaseOrder.slice(1),
      ...(data.running === undefined ? [] : ['running']),
      ...Object.keys(data.holds).filter((id) => data.holds[id]?.reviewable),
    ],
    episodeStarts: ids.filter((id) => data.facts[id]?.startsEpisode === true),
    derived: ids.flatMap((id): DerivedFact[] => {
      const fact = data.facts[id] as Fact;
      return fact.derived === undefined ? [] : [{ id, fact, derivation: fact.derived, sources: derivationSources(fact.derived) }];
    }),
  };
});

/** A derived value is as old as a measurement it comes from: given directly, it becomes stale with the first of them. */
function maxAgeOf(facts: RuleSetData['facts'], id: string): readonly number[] {
  // The checks also plan for rule sets of which parts are missing.
  const { maxAgeDays, derived } = facts[id] ?? {};
  if (maxAgeDays !== undefined) return [maxAgeDays];
  const sources = derived === undefined ? [] : derivationSources(derived).filter((source) => source !== 'assessedOn');
  const ages = sources.flatMap((source) => maxAgeOf(facts, source));
  return ages.length === 0 ? [] : [Math.min(...ages)];
}
