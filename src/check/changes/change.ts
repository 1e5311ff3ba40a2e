import type { IssuePath } from '../../issue/issue.js';
import type { Acceptance } from '../../rule-set/acceptance.js';
import type { Condition, Leaf } from '../../rule-set/condition.js';
import type { Reference } from '../../rule-set/source.js';

/** A part of a rule set that people know by a name. */
export interface NamedPart {
  /** What it is, in words: "criterion", "phase", "running". */
  readonly kind: string;
  /** Its id; empty for a part that stands alone. */
  readonly id: string;
  /** Its clinical name; empty for a part that stands alone. */
  readonly label: string;
}

/** One difference between a rule set and the one that it extends. */
export type Change = {
  /** Where it stands in the rule sets. */
  readonly path: IssuePath;
  /** The part that it belongs to. */
  readonly part: NamedPart;
} & (
  | {
      /** The part is new, or no longer there. */
      readonly kind: 'added' | 'removed';
    }
  | {
      /** A comparison has another limit. */
      readonly kind: 'threshold';
      /** The comparison in the parent. */
      readonly from: Leaf;
      /** The comparison now. */
      readonly to: Leaf;
      /** Every gate, exercise, hold and so on that asks for it, directly or by way of other criteria. */
      readonly askedBy: readonly NamedPart[];
    }
  | {
      /** A condition asks for other things. */
      readonly kind: 'asks';
      /** What it asks for now and did not before. */
      readonly added: readonly Condition[];
      /** What it asked for before and does not now. */
      readonly removed: readonly Condition[];
      /** Every gate, exercise, hold and so on that asks for it, directly or by way of other criteria. */
      readonly askedBy: readonly NamedPart[];
    }
  | {
      /** It rests on other sources. */
      readonly kind: 'sources';
      /** References that are there now and were not before. */
      readonly added: readonly Reference[];
      /** References that were there before and are not now. */
      readonly removed: readonly Reference[];
    }
  | {
      /** It accepts a warning of the checks; what the parent accepts stays with the parent, so it is no change. */
      readonly kind: 'accepts';
      /** The entry. */
      readonly entry: Acceptance;
    }
  | {
      /** Anything else is another. */
      readonly kind: 'value';
      /** What stood there, as JSON data; undefined when nothing did. */
      readonly from: unknown;
      /** What stands there now, as JSON data; undefined when nothing does. */
      readonly to: unknown;
    }
);

/** A change without what follows from its place. */
export type Difference = Change extends infer C ? (C extends Change ? Omit<C, 'part' | 'askedBy'> : never) : never;

/** A difference that no other kind tells better. */
export function valueChange(path: IssuePath, from: unknown, to: unknown): Difference {
  return { kind: 'value', path, from, to };
}
