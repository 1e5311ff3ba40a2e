import { remembered } from '../rule-set/remembered.js';
import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';

/** The outcome of every condition of a rule set. */
export abstract class Outcomes {
  constructor(
    /** Where each condition stands among those of the rule set. */
    readonly positions: ReadonlyMap<NodeKey, number>,
  ) {}

  /** The outcome of the condition at a position. */
  abstract at(position: number): Outcome;

  /** The outcome of a condition by its name; undefined when there is no such condition. */
  get(key: NodeKey): Outcome | undefined {
    const position = this.positions.get(key);
    return position === undefined ? undefined : this.at(position);
  }
}

/** Outcomes that were all worked out beforehand. */
export class ListedOutcomes extends Outcomes {
  constructor(
    positions: ReadonlyMap<NodeKey, number>,
    /** In the order of the rule set. */
    readonly list: readonly Outcome[],
  ) {
    super(positions);
  }

  at(position: number): Outcome {
    return this.list[position] as Outcome;
  }
}

/** Where each condition stands among those of the rule set. */
export const positionsOf = remembered((nodes: ReadonlyMap<NodeKey, Resolved>): ReadonlyMap<NodeKey, number> => new Map([...nodes.keys()].map((key, position) => [key, position])));
