import { doubt } from '../issue/issue.js';
import type { RunningLevel, RunningSession } from '../rule-set/running.js';
import { defineCheck } from './check.js';

/** Up to so many minutes more are no jump, however short the level before is. */
const fewMinutes = 5;

/**
 * Levels that ask for much more than the one before. A jump is
 * - running time in all that is more than doubled, by more than five minutes,
 * - speed that begins above where the level before ends,
 * - less rest together with more time or speed, so that two loads grow at once.
 *
 * Less rest alone is none: programs go on to run on consecutive days. What a session does not say in numbers is not compared.
 */
export const ladderJump = defineCheck({
  codes: ['ladder-jump'],
  *run({ data: { running }, isSound }) {
    if (running === undefined || !isSound('running')) return;
    for (const [i, level] of running.levelOrder.entries()) {
      const previous = running.levelOrder[i - 1];
      if (previous === undefined) continue;
      const [from, to] = [running.levels[previous] as RunningLevel, running.levels[level] as RunningLevel];
      for (const [key, jump] of jumps(from.session, to.session)) {
        const place = ['running', 'levels', level, 'session', key];
        yield doubt('ladder-jump', place, { level, previous, jump }, ['running', 'levels', previous, 'session', key]);
      }
    }
  },
});

function jumps(from: RunningSession, to: RunningSession): [key: keyof RunningSession, jump: string][] {
  const found: [keyof RunningSession, string][] = [];
  const [less, more] = [minutes(from), minutes(to)];
  const longer = less !== null && more !== null && more > less;
  if (longer && more > 2 * less && more - less > fewMinutes) {
    found.push(['runMinutes', `running time from ${less} to ${more} minutes`]);
  }
  const [slow, fast] = [from.speedPercent, to.speedPercent];
  const faster = slow !== undefined && fast !== undefined && fast.max > slow.max;
  if (faster && fast.min > slow.max) found.push(['speedPercent', `speed from at most ${slow.max} to at least ${fast.min} %`]);
  if ((longer || faster) && to.restHours < from.restHours) {
    found.push(['restHours', `rest from ${from.restHours} to ${to.restHours} hours, while ${longer ? 'running time' : 'speed'} grows`]);
  }
  return found;
}

/** Longest running time of a session in all; null when its numbers do not tell. */
function minutes({ runMinutes, repetitions }: RunningSession): number | null {
  if (runMinutes === undefined || repetitions === undefined) return null;
  return (typeof runMinutes === 'number' ? runMinutes : runMinutes.max) * repetitions;
}
