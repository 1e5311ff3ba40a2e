import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from '../../../replay/replayer.js';
import { parseRuleSet, type RuleSet } from '../../../rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../../rule-set/rule-set.js';
import { worker } from './outcome.js';
import type { ThreadStart } from './thread.js';

const { task, ruleSet, against } = workerData as ThreadStart;
const work = worker(task, checked(ruleSet), against === null ? null : checked(against));

parentPort?.on('message', (lines: readonly Line[]) => parentPort?.postMessage(work(lines)));

/** The rule set was checked before it was sent; here it is only put together again. */
function checked(data: RuleSetData): RuleSet {
  const parsed = parseRuleSet(data);
  if (!parsed.ok) throw new Error('a rule set did not reach the worker');
  return parsed.value;
}
