import type { FactKey, ReadFact } from '../rule-set/resolved.js';
import type { FactPlan } from './fact-plan.js';
import { FactReader, type GivenFacts, type Provided } from './fact-reader.js';
import type { FactState } from './fact-state.js';
import type { FactStates } from './facts.js';

const noneProvided: Provided = new Map();

/** States of facts that are worked out when somebody asks for them: to decide, hardly any of them is needed. */
export class FactsOnDemand implements FactStates {
  readonly #readers: FactReader[] = [];

  constructor(
    readonly plan: FactPlan,
    readonly reads: ReadonlyMap<FactKey, ReadFact>,
    readonly snapshot: GivenFacts,
  ) {}

  get(key: FactKey): FactState | undefined {
    const read = this.reads.get(key);
    return read === undefined ? undefined : this.#reader(read.maxAgeDays ?? Infinity).state(this.plan.positions.get(read.id) as number);
  }

  #reader(limit: number): FactReader {
    let reader = this.#readers.find((one) => one.limit === limit);
    if (reader === undefined) {
      reader = new FactReader(this.plan, { snapshot: this.snapshot, provided: noneProvided }, limit);
      this.#readers.push(reader);
    }
    return reader;
  }
}
