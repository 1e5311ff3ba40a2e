import type { FactKey, ReadFact } from '../rule-set/resolved.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { factPlan, type FactPlan, type PlannedFact } from './fact-plan.js';
import { FactReader, type Provided } from './fact-reader.js';
import type { FactState } from './fact-state.js';
import type { ParsedSnapshot, ReadValue } from './snapshot.js';

/** What of a rule set says which facts are read. */
export interface RuleSetFacts {
  readonly data: RuleSetData;
  readonly conditions: { readonly reads: ReadonlyMap<FactKey, ReadFact> };
}

/** The states of the facts when nothing was reported but the statements of the screens: the same for many snapshots. */
export interface FactBase {
  readonly states: readonly FactState[];
  /** Position of the state of a fact, by the name that rules use. */
  readonly positions: ReadonlyMap<FactKey, number>;
}

/** States of facts, by the names that rules use. */
export interface FactStates {
  get(key: FactKey): FactState | undefined;
}

/** The state of every fact that some rule reads, by the name the rule uses: those of a base, and what the snapshot changes in them. */
export class Facts implements FactStates, Iterable<readonly [FactKey, FactState]> {
  constructor(
    readonly base: FactBase,
    /** All states, in the order of the base; those that are the same objects as in the base did not change. */
    readonly states: readonly FactState[],
  ) {}

  get(key: FactKey): FactState | undefined {
    const position = this.base.positions.get(key);
    return position === undefined ? undefined : this.states[position];
  }

  *[Symbol.iterator](): Iterator<readonly [FactKey, FactState]> {
    for (const [key, position] of this.base.positions) yield [key, this.states[position] as FactState];
  }
}

const noneProvided: Provided = new Map();

/** Works out what is known: given values, providers, derived facts, screens, age and trust. */
export function readFacts(ruleSet: RuleSetFacts, snapshot: ParsedSnapshot, provided: Provided = noneProvided): Facts {
  const plan = planOf(ruleSet);
  const { facts, positions } = plan.facts;
  const base = plan.baseOf(snapshot);
  const { affected } = plan;
  affected.fill(0);
  let dated = base.dated;
  for (const [id, { measuredOn }] of snapshot.given) {
    if (measuredOn !== undefined) dated = true;
    for (const at of facts[positions.get(id) as number]?.dependents ?? []) affected[at] = 1;
  }
  for (const id of provided.keys()) {
    dated = true;
    for (const at of facts[positions.get(id) as number]?.dependents ?? []) affected[at] = 1;
  }

  const { assessedOn, given, screens } = snapshot;
  const value = (at: number): ReadValue | undefined => given.get((facts[at] as PlannedFact).id);
  const input = { snapshot: { assessedOn, value, screens }, provided };
  const readerOf = byLimit((limit: number) => new FactReader(plan.facts, input, limit, { reader: base.reader(limit), affected }));
  const own = readerOf(Infinity);
  const states = base.states.slice();
  for (let at = 0; at < affected.length; at += 1) {
    if (affected[at] === 0) continue;
    for (const { position, limit } of plan.reads[at] as readonly Read[]) {
      // Without dates nothing is too old under any limit.
      states[position] = (dated && limit !== Infinity ? readerOf(limit) : own).state(at);
    }
  }
  return new Facts(base, states);
}

/** A name under which rules read a fact: its position among all of them, and its limit of age. */
interface Read {
  readonly position: number;
  readonly limit: number;
}

interface Base extends FactBase {
  readonly states: FactState[];
  readonly reader: (limit: number) => FactReader;
  /** Whether a statement has a date, so that limits of age matter. */
  readonly dated: boolean;
}

interface Plan {
  readonly facts: FactPlan;
  /** By position of a fact. */
  readonly reads: readonly (readonly Read[])[];
  /** Room to mark facts in, for one reading at a time: new room for each would cost more than the reading. */
  readonly affected: Uint8Array;
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

function makePlan({ data, conditions }: RuleSetFacts): Plan {
  const facts = factPlan(data);
  const positions = new Map([...conditions.reads.keys()].map((key, i) => [key, i]));
  const reads: Read[][] = facts.facts.map(() => []);
  for (const [position, { id, maxAgeDays = Infinity }] of [...conditions.reads.values()].entries()) {
    reads[facts.positions.get(id) as number]?.push({ position, limit: maxAgeDays });
  }
  const countsFromAssessment = Object.values(data.facts).some(({ derived }) => derived !== undefined && 'days' in derived && derived.days.from === 'assessedOn');
  const screens = Object.keys(data.screens);
  const bases = new Map<string, Base>();

  const baseOf = (snapshot: ParsedSnapshot): Base => {
    let dated = false;
    let key = '';
    for (const id of screens) {
      const made = snapshot.screens.get(id);
      if (made?.measuredOn !== undefined) dated = true;
      key += made === undefined ? '-' : `+${made.measuredOn ?? ''}`;
    }
    key += dated || countsFromAssessment ? (snapshot.assessedOn ?? 'no day') : String(snapshot.assessedOn === undefined);
    let base = bases.get(key);
    if (base === undefined) {
      base = makeBase(facts, snapshot, reads, positions, dated);
      if (bases.size >= maxBases) bases.clear();
      bases.set(key, base);
    }
    return base;
  };
  return { facts, reads, affected: new Uint8Array(facts.facts.length), baseOf };
}

function makeBase(
  plan: FactPlan,
  snapshot: ParsedSnapshot,
  reads: readonly (readonly Read[])[],
  positions: ReadonlyMap<FactKey, number>,
  dated: boolean,
): Base {
  // A base outlives the answer, so it keeps nothing that was reported or written about a person.
  const { assessedOn, screens } = snapshot;
  const input = { snapshot: { assessedOn, value: () => undefined, screens }, provided: noneProvided };
  const reader = byLimit((limit: number) => new FactReader(plan, input, limit));
  const states = new Array<FactState>(positions.size);
  for (const [at, own] of reads.entries()) {
    for (const { position, limit } of own) states[position] = reader(dated ? limit : Infinity).state(at);
  }
  return { states, positions, reader, dated };
}

/** Makes a reader for each limit of age once. */
function byLimit(make: (limit: number) => FactReader): (limit: number) => FactReader {
  const known: FactReader[] = [];
  return (limit) => {
    let reader = known.find((one) => one.limit === limit);
    if (reader === undefined) {
      reader = make(limit);
      known.push(reader);
    }
    return reader;
  };
}
