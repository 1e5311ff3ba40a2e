import type { Guidance } from '../decide/guidance.js';
import type { NamedPart } from '../check/changes/change.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { ReadScenario } from '../testing/read-scenario.js';
import type { CitedPart } from './parts/cited-parts.js';

/** What a rule book is made from. */
export interface BookInput {
  /** The rule set, with what it inherits. */
  readonly data: RuleSetData;
  /** Its digest. */
  readonly digest: string;
  /** The rule set that it extends; null when it extends none. */
  readonly parent: RuleSetData | null;
  /** Scenarios with the guidance for each, in their order; empty when there are none. */
  readonly examples: readonly Example[];
}

/** A scenario with the answer to its snapshot. */
export interface Example {
  readonly scenario: ReadScenario;
  readonly guidance: Guidance;
}

/** A rule set with what several pages ask about it. */
export interface Book extends BookInput {
  /** Who asks for a criterion. */
  readonly askedBy: (criterion: string) => readonly NamedPart[];
  /** Every part that names sources, in the order of the book. */
  readonly cited: readonly CitedPart[];
}
