import type { Line, Reject, Replayed } from '../../../replay/replayer.js';
import { issueAsData } from '../../findings/issue-as-data.js';
import type { Tally } from '../../../replay/tally.js';
import { replayer } from '../../../replay/replayer.js';
import type { RuleSet } from '../../../rule-set/parse-rule-set.js';
import { planOf, type Task } from './task.js';

/** What came of some lines, as it is written. */
export interface Outcome {
  readonly answered: number;
  readonly rejected: number;
  /** The rows of the answers. */
  readonly rows: string;
  /** The rejected lines, one JSON object a line; empty when they are not kept. */
  readonly rejects: string;
  /** The first of the rejected lines, to tell. */
  readonly firstRejects: readonly Reject[];
  readonly tally: Tally | null;
}

/** How many rejected lines are told one by one. */
export const rejectsTold = 5;

/** Prepares the work on lines. */
export function worker(task: Task, ruleSet: RuleSet, against: RuleSet | null): (lines: readonly Line[]) => Outcome {
  const replay = replayer(planOf(task, ruleSet, against));
  return (lines) => outcomeOf(replay(lines), task.keepRejects);
}

function outcomeOf({ answered, rows, rejects, tally }: Replayed, keepRejects: boolean): Outcome {
  return {
    answered,
    rejected: rejects.length,
    rows,
    rejects: keepRejects ? rejects.map(rejectLine).join('') : '',
    firstRejects: rejects.slice(0, rejectsTold),
    tally,
  };
}

function rejectLine({ line, id, issues, raw }: Reject): string {
  return `${JSON.stringify({ line, id, issues: issues.map(issueAsData), raw })}\n`;
}
