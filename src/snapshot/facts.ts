import type { FactKey, ReadFact } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { factDependents } from './fact-dependents.js';
import { factReader, type Provided, type StateOf } from './fact-reader.js';
import type { FactState } from './fact-state.js';
import type { ParsedSnapshot } from './snapshot.js';

/** What of a rule set says which facts are read. */
export interface RuleSetFacts {
  readonly data: RuleSetData;
  readonly conditions: { readonly reads: ReadonlyMap<FactKey, ReadFact> };
}

/** The states of the facts when nothing was reported but the statements of the screens: the same for many snapshots. */
export interface FactBase {
  readonly states: ReadonlyMap<FactKey, FactState>;
}

/** The state of every fact that some rule reads, by the name the rule uses: those of a base, and what the snapshot changes in them. */
export class Facts implements Iterable<readonly [FactKey, FactState]> {
  constructor(
    readonly base: FactBase,
    /** The states that may differ from the base. */
    readonly changed: ReadonlyMap<FactKey, FactState>,
  ) {}

  get(key: FactKey): FactState | undefined {
    return this.changed.get(key) ?? this.base.states.get(key);
  }

  *[Symbol.iterator](): Iterator<readonly [FactKey, FactState]> {
    for (const [key, state] of this.base.states) yield [key, this.changed.get(key) ?? state];
  }
}

/** Works out what is known: given values, providers, derived facts, screens, age and trust. */
export function readFacts(ruleSet: RuleSetFacts, snapshot: ParsedSnapshot, provided: Provided = new Map()): Facts {
  const plan = planOf(ruleSet);
  const base = plan.baseOf(snapshot);
  const affected = new Set<string>();
  for (const ids of [snapshot.given.keys(), provided.keys()]) {
    for (const id of ids) for (const one of plan.dependents.get(id) ?? []) affected.add(one);
  }
  const readers = new Map<number, StateOf>();
  const changed = new Map<FactKey, FactState>();
  for (const id of affected) {
    for (const [key, maxAgeDays] of plan.keys.get(id) ?? []) {
      let reader = readers.get(maxAgeDays);
      if (reader === undefined) {
        const unchanged = base.reader(maxAgeDays);
        reader = factReader(ruleSet.data, snapshot, provided, maxAgeDays, (one) => (affected.has(one) ? undefined : unchanged(one)));
        readers.set(maxAgeDays, reader);
      }
      changed.set(key, reader(id));
    }
  }
  return new Facts(base, changed);
}

interface Base extends FactBase {
  readonly reader: (limit: number) => StateOf;
}

interface Plan {
  readonly dependents: ReadonlyMap<string, readonly string[]>;
  /** By fact id: the names under which rules read it, with their limits of age. */
  readonly keys: ReadonlyMap<string, readonly (readonly [FactKey, number])[]>;
  readonly baseOf: (snapshot: ParsedSnapshot) => Base;
}

const plans = new WeakMap<object, Plan>();

function planOf(ruleSet: RuleSetFacts): Plan {
  let plan = plans.get(ruleSet.conditions);
  if (plan === undefined) {
    plan = makePlan(ruleSet);
    plans.set(ruleSet.conditions, plan);
  }
  return plan;
}

/** Bases kept at a time: snapshots differ in few ways when nothing but their screens counts. */
const maxBases = 64;

function makePlan({ data, conditions: { reads } }: RuleSetFacts): Plan {
  const keys = new Map<string, (readonly [FactKey, number])[]>();
  for (const [key, { id, maxAgeDays = Infinity }] of reads) keys.set(id, [...(keys.get(id) ?? []), [key, maxAgeDays]]);
  const countsFromAssessment = Object.values(data.facts).some(({ derived }) => derived !== undefined && 'days' in derived && derived.days.from === 'assessedOn');
  const bases = new Map<string, Base>();

  const baseOf = (snapshot: ParsedSnapshot): Base => {
    const { assessedOn, screens } = snapshot;
    const dated = countsFromAssessment || [...screens.values()].some(({ measuredOn }) => measuredOn !== undefined);
    const key = JSON.stringify([dated ? assessedOn : assessedOn !== undefined, ...[...screens].sort(([a], [b]) => (a < b ? -1 : 1))]);
    let base = bases.get(key);
    if (base === undefined) {
      base = makeBase(data, { ...snapshot, given: new Map() }, reads);
      if (bases.size >= maxBases) bases.clear();
      bases.set(key, base);
    }
    return base;
  };
  return { dependents: factDependents(data), keys, baseOf };
}

function makeBase(data: RuleSetData, snapshot: ParsedSnapshot, reads: ReadonlyMap<FactKey, ReadFact>): Base {
  const readers = new Map<number, StateOf>();
  const reader = (limit: number): StateOf => {
    let one = readers.get(limit);
    if (one === undefined) {
      one = factReader(data, snapshot, new Map(), limit);
      readers.set(limit, one);
    }
    return one;
  };
  return { reader, states: new Map([...reads].map(([key, { id, maxAgeDays = Infinity }]) => [key, frozen(reader(maxAgeDays)(id))])) };
}

/** A base serves many answers, so none of them may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
