import type { IssuePath } from '../issue/issue.js';
import type { Plain } from '../issue/plain-data.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Reading } from '../rule-set/read-rule-set.js';
import { partOf } from '../rule-set/understand.js';
import { analyze, type Analysis } from './analysis.js';
import type { CheckOptions } from './check-options.js';

/** What a check looks at. */
export interface CheckContext {
  /** The rule set with what it inherits, as far as it could be understood. */
  readonly data: RuleSetData;
  /** The rule set it extends, with what that one inherits; null when there is none. */
  readonly parent: RuleSetData | null;
  /** What the file itself says; the whole rule set when it extends none. */
  readonly own: Plain;
  /** Whether the part at a path has no error of structure or reference; nothing is concluded from other parts. */
  readonly isSound: (...path: IssuePath) => boolean;
  /** What follows from the conditions. */
  readonly analysis: Analysis;
  readonly options: CheckOptions;
}

/** What a check looks at, for a rule set that could be read. */
export function contextOf({ layers, data, unsound, followable }: Reading, options: CheckOptions): CheckContext | null {
  const own = layers.at(-1);
  if (data === null || own === undefined) return null;
  const isSound = (...path: IssuePath): boolean => followable && !unsound.has(partOf(path));
  // Parents are sound: a fault of theirs ends the reading before.
  const parent = (layers.at(-2)?.effective ?? null) as RuleSetData | null;
  return { data, parent, own: own.patch, isSound, analysis: analyze(data, isSound, parent), options };
}
