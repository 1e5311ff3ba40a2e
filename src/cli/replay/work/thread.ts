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
    this.#worker = isSource ? new Worker(fromSource, { workerData: start, eval: true }) : new Worker(new URL('./replay-worker.js', import.meta.url), { workerData: start });
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

/** In the package the code of a thread lies beside this one; in the sources it has to be translated first, in the thread itself. */
const isSource = import.meta.url.endsWith('.ts');
const source = new URL('./thread-main.ts', import.meta.url).href;
const fromSource = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
