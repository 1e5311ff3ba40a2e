import { describe, expect, it } from 'vitest';
import { findingsAfter, type Any } from './findings.js';

type Row = [string, (rules: Any) => unknown, string[]];
const sessions = (...sessions: object[]) => (rules: Any) => {
  for (const [i, session] of sessions.entries()) Object.assign(rules.running.levels[`L${i + 1}`].session, session);
};
const jog = (runMinutes: unknown, repetitions: number, more = {}) => ({ runMinutes, repetitions, ...more });
const fast = (min: number, max: number, more = {}) => ({ speedPercent: { min, max }, ...more });
const jump = (level: number, key: string, text: string) => [`ladder-jump at running.levels.L${level}.session.${key}: the level \`L${level}\` jumps from \`L${level - 1}\`: ${text}`];

describe('from one level to the next', () => {
  it.each<Row>([
    ['running time more than doubles', sessions(jog(1, 6), jog(2, 10)), jump(2, 'runMinutes', 'running time from 6 to 20 minutes')],
    ['running time doubles', sessions(jog(1, 10), jog(2, 10)), []],
    ['running time more than doubles, but it is only five minutes more', sessions(jog(1, 3), jog(1, 8)), []],
    ['running time more than doubles by six minutes', sessions(jog(1, 3), jog(1, 9)), jump(2, 'runMinutes', 'running time from 3 to 9 minutes')],
    ['the longest running time counts', sessions(jog({ min: 1, max: 2 }, 5), jog({ min: 5, max: 30 }, 1)), jump(2, 'runMinutes', 'running time from 10 to 30 minutes')],
    ['running time falls', sessions(jog(5, 6), jog(5, 1)), []],
    ['running time is not told', sessions(jog(1, 5), { runMinutes: 60 }, { repetitions: 9 }), []],
    ['the jump is at the last step', sessions(jog(1, 5), jog(1, 10), jog(30, 1)), jump(3, 'runMinutes', 'running time from 10 to 30 minutes')],
    ['speed leaves a gap', sessions(fast(50, 60), fast(70, 80)), jump(2, 'speedPercent', 'speed from at most 60 to at least 70 %')],
    ['speed begins where it ended', sessions(fast(50, 70), fast(70, 90)), []],
    ['speed is told for the first time', sessions(jog(5, 4), fast(90, 100)), []],
    ['rest shrinks while running time grows', sessions(jog(1, 10), jog(1, 15, { restHours: 24 })), jump(2, 'restHours', 'rest from 48 to 24 hours, while running time grows')],
    ['rest shrinks while speed grows', sessions(fast(50, 70), fast(60, 80, { restHours: 24 })), jump(2, 'restHours', 'rest from 48 to 24 hours, while speed grows')],
    ['only rest shrinks', sessions(jog(1, 10), jog(1, 10, { restHours: 24 })), []],
    ['rest grows with speed', sessions(fast(50, 70), fast(60, 80, { restHours: 72 })), []],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));

  it('a ladder with a mistake is not judged', () => {
    const found = findingsAfter((r) => {
      sessions(jog(1, 5), jog(10, 10))(r);
      r.running.levels.L3.session.restHours = 'two days';
    });
    expect(found).toEqual([expect.stringContaining('wrong-type at running.levels.L3.session.restHours: ')]);
  });
});

describe('the order of the levels', () => {
  const wrong = (...values: string[]) => [`ladder-order at running.levelOrder: the ladder lists its levels in another order than the values of \`level\`: ${values.map((value) => `\`${value}\``).join(', ')}`];
  it.each<Row>([
    ['differs from that of the values', (r) => (r.facts.level.values = ['none', 'L2', 'L1', 'L3']), wrong('L2', 'L1', 'L3')],
    ['differs from that of the values, which run from high to low', (r) => (r.facts.level.values = ['L3', 'L2', 'L1', 'none']), wrong('L3', 'L2', 'L1')],
    ['is that of the values, among others', (r) => (r.facts.level.values = ['none', 'L0', 'L1', 'L2', 'walk', 'L3', 'sport']), []],
    ['misses a value', (r) => (r.facts.level.values = ['none', 'L2', 'L1']), ['value-type at running.levelOrder[2]: ']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected.map((line) => expect.stringContaining(line) as unknown)));
});
