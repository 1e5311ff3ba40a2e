import { performance } from 'node:perf_hooks';
import { spreadOf, type Spread } from './spread.js';

/** Something that is timed: one call goes once over all snapshots. Its result is used, so that no work can be left out. */
export interface Contender {
  readonly name: string;
  readonly pass: () => number | Promise<number>;
}

/** How long contenders are timed. */
export interface RoundOptions {
  /** Rounds, of which each contender gets a turn in each. */
  readonly rounds: number;
  /** No round begins after that many milliseconds, but three there are. */
  readonly budgetMs: number;
}

/** What came out of timing. */
export interface Rounds {
  /** Milliseconds of one pass of a contender. */
  readonly time: (name: string) => Spread;
  /** How many times as long the first takes as the second: the ratio of each round, so that a slow moment counts for both. */
  readonly ratio: (name: string, other: string) => Spread;
}

/** A contender repeats its pass within a turn until this many milliseconds have gone. */
const timedMs = 100;
/**
 * So often and so long it runs before, in each turn: meanwhile the machine has thrown away what it had optimized for it, and there is what
 * the one before has left lying about. Garbage is not collected on demand, since that throws away still more.
 */
const warmUp = { passes: 20, ms: 150, atMostMs: 1500 };
const fewestRounds = 3;

/** What the passes returned, kept so that the compiler cannot see that nobody wants it. */
const used = { sum: 0 };

/** Lets the contenders take turns, so that whatever else the machine does hits all of them alike. */
export async function timeRounds(contenders: readonly Contender[], { rounds, budgetMs }: RoundOptions): Promise<Rounds> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const { pass } of contenders) await warm(pass);
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (round >= fewestRounds && performance.now() - began > budgetMs) break;
    // Each is the first in its turn, so that none always follows the one that leaves the most garbage.
    const from = round % contenders.length;
    for (const { name, pass } of [...contenders.slice(from), ...contenders.slice(0, from)]) times.get(name)?.push(await turn(pass));
  }
  const of = (name: string): readonly number[] => times.get(name) ?? [];
  return {
    time: (name) => spreadOf(of(name)),
    ratio: (name, other) => spreadOf(of(name).map((time, i) => time / (of(other)[i] ?? NaN))),
  };
}

async function turn(pass: Contender['pass']): Promise<number> {
  await warm(pass);
  return repeat(pass, timedMs);
}

async function warm(pass: Contender['pass']): Promise<void> {
  const one = await repeat(pass, 0);
  await repeat(pass, Math.min(warmUp.atMostMs, Math.max(warmUp.ms, warmUp.passes * one)) - one);
}

/** Milliseconds of one pass. */
async function repeat(pass: Contender['pass'], forMs: number): Promise<number> {
  if (forMs < 0) return NaN;
  const began = processorMs();
  for (let passes = 1; ; passes += 1) {
    const result = pass();
    used.sum += typeof result === 'number' ? result : await result;
    const elapsed = processorMs() - began;
    if (elapsed >= forMs) return elapsed / passes;
  }
}

/** What the process took of the processors so far, its helpers for garbage and for optimizing included: others on the machine do not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Microseconds for one snapshot, of milliseconds for a pass over all. */
export function perSnapshot({ median, low, high }: Spread, snapshots: number): Spread {
  const share = (ms: number): number => (ms * 1000) / snapshots;
  return { median: share(median), low: share(low), high: share(high) };
}
