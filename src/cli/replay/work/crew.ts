import type { Line } from '../../../replay/replayer.js';
import type { RuleSet } from '../../../rule-set/parse-rule-set.js';
import { worker, type Outcome } from './outcome.js';
import type { Task } from './task.js';
import { Thread } from './thread.js';

/** Whoever works on the lines: this thread, or several others. */
export interface Crew {
  /** How many batches are worth having under way. */
  readonly capacity: number;
  readonly work: (lines: readonly Line[]) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/**
 * Makes a crew. What comes out does not depend on its size.
 *
 * @param jobs - number of threads; with 1 this thread does the work
 * @param mayBeShort - whether there may be no more than one batch, for which no thread is worth starting
 */
export function crewOf(jobs: number, mayBeShort: boolean, task: Task, ruleSet: RuleSet, against: RuleSet | null): Crew {
  if (jobs > 1 && !mayBeShort) return threads(jobs, task, ruleSet, against);
  const here = thisThread(task, ruleSet, against);
  if (jobs === 1) return here;
  const others = threads(jobs, task, ruleSet, against);
  let isFirst = true;
  return {
    ...others,
    work: (lines) => {
      const crew = isFirst ? here : others;
      isFirst = false;
      return crew.work(lines);
    },
  };
}

function thisThread(task: Task, ruleSet: RuleSet, against: RuleSet | null): Crew {
  const work = worker(task, ruleSet, against);
  return { capacity: 1, work: (lines) => Promise.resolve(work(lines)), close: () => Promise.resolve() };
}

/** Starts a thread only when all others are busy, since each has to read the rule set. */
function threads(jobs: number, task: Task, ruleSet: RuleSet, against: RuleSet | null): Crew {
  const crew: Thread[] = [];
  const idlest = (): Thread => {
    const [least] = [...crew].sort((a, b) => a.waiting - b.waiting);
    if (least !== undefined && (least.waiting === 0 || crew.length === jobs)) return least;
    const thread = new Thread({ task, ruleSet: ruleSet.data, against: against?.data ?? null });
    crew.push(thread);
    return thread;
  };
  return {
    capacity: 2 * jobs,
    work: (lines) => idlest().work(lines),
    close: async () => {
      await Promise.all(crew.map((thread) => thread.close()));
    },
  };
}
