import type { Root } from './condition.js';
import type { Range } from './exercise.js';
import type { Reference } from './source.js';

/** What to do in one run of a level. */
export interface RunningSession {
  /** The session in a sentence. */
  readonly text: string;
  /** Minutes of walking in each interval. */
  readonly walkMinutes?: number;
  /** Minutes of jogging in each interval. */
  readonly runMinutes?: Range | number;
  /** Number of intervals or repetitions. */
  readonly repetitions?: number;
  /** Self-rated speed in percent of the maximum. */
  readonly speedPercent?: Range;
  /** Highest acceptable pain while running, NRS 0-10. */
  readonly painLimit: number;
  /** Shortest time between two sessions, in hours. */
  readonly restHours: number;
}

/** One step of the running ladder. */
export interface RunningLevel {
  /** Short name. */
  readonly label: string;
  /** What to do. */
  readonly session: RunningSession;
  /** What must be met to enter this level, beside the rule for progress. */
  readonly entry?: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}

/** The return to running: a gate, then a ladder of levels. */
export interface Running {
  /** Short name of the gate. */
  readonly label: string;
  /** Id of the first phase in which running is possible. */
  readonly fromPhase: string;
  /** Must be met to start, and while running goes on. */
  readonly entry: Root;
  /** To start, facts that can become stale must not be older than this many days. */
  readonly startMaxAgeDays?: number;
  /** The ordered-enum fact that says at which level the person runs now; a value that is no level means not started. */
  readonly levelFact: string;
  /** The date fact that says when the person last ran; tells from which day the next session may be. */
  readonly lastRunFact?: string;
  /** The levels from first to last. */
  readonly levelOrder: readonly string[];
  /** The levels by id. */
  readonly levels: Readonly<Record<string, RunningLevel>>;
  /** Must be met to go one level up. */
  readonly progress: Root;
  /** Why. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Reference[];
}
