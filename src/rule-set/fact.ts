import type { Leaf } from './condition.js';
import type { Reference } from './source.js';

/** A code of a terminology that means the fact, as narrowly as `equivalence` says. */
export interface Coding {
  /** Address or name of the terminology. */
  readonly system: string;
  /** The code in that terminology. */
  readonly code: string;
  /** Whether the code means the same, something narrower, or something related. */
  readonly equivalence: 'exact' | 'narrower' | 'related';
}

/** A fact computed from other facts. */
export type Derivation =
  | {
      /** `of` as a percentage of `to`; unknown when `to` is zero. */
      readonly ratio: {
        /** Id of the number fact that is compared, for example of the injured side. */
        readonly of: string;
        /** Id of the number fact that counts as 100 %, for example of the other side. */
        readonly to: string;
      };
    }
  | {
      /** `of` minus `minus`, in their unit. */
      readonly difference: {
        /** Id of the number fact from which is subtracted. */
        readonly of: string;
        /** Id of the number fact that is subtracted. */
        readonly minus: string;
      };
    }
  | {
      /** Whole days from one date to another; negative when `to` is the earlier one. */
      readonly days: {
        /** Id of a date fact, or `assessedOn` for the day of the assessment. */
        readonly from: string;
        /** Id of a date fact, or `assessedOn` for the day of the assessment. */
        readonly to: string;
      };
    }
  | {
      /** Ids of number facts; the largest value counts. Unknown while nothing is known about one of them. */
      readonly maximum: readonly string[];
    }
  | {
      /** The signs of which the met ones are counted; an interval while some are unknown. */
      readonly count: readonly Sign[];
    };

/** A sign that a count adds up: a comparison, or one of several. */
export type Sign =
  | Leaf
  | {
      /** The sign is there when at least one of these is met; it counts once. Never empty. */
      readonly any: readonly Leaf[];
    };

/** The kind of value a fact holds. The values of an ordered enum are listed from low to high. */
export type FactType = 'number' | 'integer' | 'boolean' | 'enum' | 'ordered-enum' | 'date';

/** One thing that can be assessed. */
export interface Fact {
  /** Short clinical name. */
  readonly label: string;
  /** Heading under which forms and docs show it. */
  readonly group: string;
  /** Kind of value. */
  readonly type: FactType;
  /** Unit of a number; `NRS` for a 0-10 pain score. Required for numbers. */
  readonly unit?: string;
  /** Lowest possible value. Required for numbers. */
  readonly min?: number;
  /** Highest possible value. Required for numbers. */
  readonly max?: number;
  /** The possible values of an enum; from low to high when ordered. */
  readonly values?: readonly string[];
  /** Which direction is good for the person: `lower`, `higher`, the good answer of a boolean, or `none`. */
  readonly better: 'lower' | 'higher' | 'none' | boolean;
  /** How to measure or ask it. */
  readonly how: string;
  /** A dated value older than this many days at the assessment is unknown. */
  readonly maxAgeDays?: number;
  /** True for the date on which the present injury began: what is dated before it raises a warning, unless its fact never becomes stale. Only for dates. */
  readonly startsEpisode?: true;
  /** A criterion that must be met for the value to count for the person; otherwise it can only count against. */
  readonly trustedWhen?: string;
  /** How to compute it from other facts. */
  readonly derived?: Derivation;
  /** Codes known to mean this fact. */
  readonly codings?: readonly Coding[];
  /** What supports the way of measuring, and its error. */
  readonly sources?: readonly Reference[];
}
