import type { RunningSession } from '../rule-set/running.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Citation } from './citations.js';
import type { GateResult } from './gate.js';
import type { NextItem } from './next.js';

/**
 * What to do about running.
 *
 * - `not-yet`: running has not begun and must wait
 * - `start`: first run, at the first level
 * - `progress`: one level up
 * - `repeat`: the same level again
 * - `step-back`: a lower level
 * - `stop`: running has begun, and there is no running now
 */
export type RunningDecision = 'not-yet' | 'start' | 'progress' | 'repeat' | 'step-back' | 'stop';

/** Why running is decided as it is. */
export type RunningReason =
  | {
      /** Progression is blocked; `Guidance.hold` says by what. */
      readonly kind: 'hold';
    }
  | {
      /** The present phase is before the first one in which running is possible. */
      readonly kind: 'phase';
      /** Id of the first phase in which running is possible. */
      readonly fromPhase: string;
    }
  | {
      /** The running gate is not open; `RunningResult.gate` says why. */
      readonly kind: 'gate';
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
    }
  | {
      /** A flare stops running, delays the first run, sends back, or keeps the level. */
      readonly kind: 'setback';
      /** Id of the setback in `Guidance.setbacks`. */
      readonly id: string;
      /** Its clinical name. */
      readonly label: string;
      /** `met`: it was found. `unknown`: it was not answered, and counts as if it were there. */
      readonly outcome: 'met' | 'unknown';
    }
  | {
      /** A level has conditions of its own that are not met, so no run at or above it. */
      readonly kind: 'level';
      /** Id of the lowest such level. */
      readonly level: string;
      /** `unknown` when measuring or answering more could still meet it. */
      readonly outcome: 'unmet' | 'unknown';
    }
  | {
      /** The rule for going one level up was applied. */
      readonly kind: 'progress';
      /** `met` allows the next level; otherwise the level is repeated. */
      readonly outcome: Outcome;
      /** Keys in `Guidance.criteria` of what is not met or unknown in that rule; empty when it is met. */
      readonly criteria: readonly string[];
    }
  | {
      /** The rule for going up is met, but the ladder ends here. */
      readonly kind: 'last-level';
    };

/** Whether and how to run. */
export interface RunningResult {
  /** What to do now; `not-yet` and `stop` mean no running today. */
  readonly decision: RunningDecision;
  /** Level at which the person runs now; null when running has not begun. */
  readonly from: string | null;
  /** Level of the next session; null when there is none. After a stop: where to resume. */
  readonly level: string | null;
  /** Name of that level. */
  readonly label: string | null;
  /** What to do in the next session; null when there is no running now. */
  readonly session: RunningSession | null;
  /** Hours to wait before it, for the setbacks found. */
  readonly restHours: number | null;
  /**
   * First day on which the next session may be, YYYY-MM-DD, by the rest that the level and the setbacks ask for after the last run;
   * null when there is no session or the last run is not known.
   */
  readonly notBefore: string | null;
  /** What must be true before running again, for the setbacks found. */
  readonly resume: readonly string[];
  /** Why. */
  readonly reasons: readonly RunningReason[];
  /** The running gate. */
  readonly gate: GateResult;
  /** What the next level asks; null when there is no next level. */
  readonly next: GateResult | null;
  /** What supports the ladder. */
  readonly sources: readonly Citation[];
  /** Not met, of the gate while it is closed, otherwise of the step to the next level. */
  readonly unmet: readonly NextItem[];
  /** Unknown, of the gate while it is closed, otherwise of the step to the next level; with what to measure. */
  readonly unknown: readonly NextItem[];
}
