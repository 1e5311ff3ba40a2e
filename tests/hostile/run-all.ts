import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.js';
import type { Trial } from './try-file.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Most memory for the whole run, in MB; far more than any real file takes. */
const memory = 2048;

type Step = { readonly i: number; readonly door: string } | ({ readonly i: number } & Trial);

/**
 * Lets every file of the corpus through its doors, in a process of its own.
 *
 * @param limit - milliseconds after which a door counts as one that never ends
 * @returns what became of each file, by its name
 */
export async function runAll(limit: number): Promise<ReadonlyMap<string, Trial>> {
  const trials = new Map<string, Trial>();
  let next = 0;
  while (next < corpus.length) {
    const { end, at, door } = await runFrom(next, limit, ({ i, ...trial }) => trials.set(corpus[i]?.name ?? '', trial));
    if (end === null) break;
    trials.set(corpus[at]?.name ?? '', { faults: [`${door}: ${end}`], told: [], times: {} });
    next = at + 1;
  }
  return trials;
}

interface Stop {
  /** Why it ended early; null when it came to the end. */
  readonly end: string | null;
  readonly at: number;
  readonly door: string;
}

async function runFrom(start: number, limit: number, done: (trial: { readonly i: number } & Trial) => void): Promise<Stop> {
  const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-hostile-'));
  const child = spawn(process.execPath, ['--import', 'tsx', `--max-old-space-size=${memory}`, 'tests/hostile/run-corpus.ts', folder, String(start)], { cwd: root });
  let [at, door, end, errors, rest] = [start, '', '', '', ''];
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end = `does not end within ${limit} ms`;
      child.kill('SIGKILL');
    }, limit);
  };
  wait();
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-2000)));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const step = JSON.parse(line) as Step;
      at = step.i;
      if ('door' in step) door = step.door;
      else done(step);
    }
    wait();
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      rmSync(folder, { recursive: true });
      resolve({ end: code === 0 ? null : end === '' ? `ends the process: ${errors}` : end, at, door });
    }),
  );
}
