import { Worker } from 'node:worker_threads';
import type { Line } from '../../../replay/replayer.js';
import type { RuleSetData } from '../../../rule-set/rule-set.js';
import type { Outcome } from './outcome.js';
import type { Task } from './task.js';

/** What a thread is told when it starts. */
export interface ThreadStart {
  readonly task: Task;
  readonly ruleSet: RuleSetData;
  readonly against: RuleSetData | null;
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that works on batches one after the other. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(start: ThreadStart) {
    this.#worker = new Worker(code, { workerData: start, ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}) });
    this.#worker.on('message', (outcome: Outcome) => this.#waiting.shift()?.resolve(outcome));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a worker ended with ${code}`)));
  }

  /** Number of batches that it has and that are not done. */
  get waiting(): number {
    return this.#waiting.length;
  }

  work(lines: readonly Line[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(lines);
    });
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** The code of the thread lies beside this one: as source when run from the sources, otherwise in the package. */
const isSource = import.meta.url.endsWith('.ts');
const code = new URL(isSource ? './thread-main.ts' : './replay-worker.js', import.meta.url);
