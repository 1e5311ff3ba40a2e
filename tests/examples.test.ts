import { describe, expect, it } from 'vitest';
import { createRehab } from '../src/create-rehab.js';
import { hamstring } from '../src/hamstring.js';
import { exampleNames, readExample } from './support/example-files.js';

const rehab = createRehab(hamstring);

const expected = {
  'day-2': { phase: 'acute', hold: null, running: 'not-yet', level: null, next: ['walking-pain-mild'] },
  'day-12': {
    phase: 'restore',
    hold: null,
    running: 'not-yet',
    level: null,
    next: [
      'normal-pain-free-walking',
      'submaximal-isometric-pain-free',
      'isometric-strength-for-strengthen',
      'knee-extension-for-strengthen',
      'double-leg-bridge-pain-free',
    ],
  },
  'red-flag': { phase: 'acute', hold: 'urgent', running: 'not-yet', level: null },
  'ready-to-jog': { phase: 'strengthen', hold: null, running: 'start', level: 'R1' },
  'flare-up': { phase: 'strengthen', hold: null, running: 'stop', level: 'R2' },
  'back-in-sport': { phase: 'maintain', hold: null, running: 'repeat', level: 'R10', next: [] },
} as const;

describe('the examples', () => {
  it('are all listed here', () => {
    expect([...exampleNames].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', async (name, { phase, hold, running, level, ...rest }) => {
    const guidance = await rehab.evaluate(readExample(name));
    expect(guidance.phase.id).toBe(phase);
    expect(guidance.hold?.level ?? null).toBe(hold);
    expect(guidance.running).toMatchObject({ decision: running, level });
    expect(guidance.issues).toEqual([]);
    if ('next' in rest) {
      expect([...guidance.next.unmet, ...guidance.next.unknown].map(({ criterion }) => criterion)).toEqual(rest.next);
    }
  });

  it('day 2: the first phase has gentle exercises, and no bridge yet', async () => {
    const { exercises } = await rehab.evaluate(readExample('day-2'));
    expect(exercises.map(({ id }) => id)).toContain('walk-as-tolerated');
    expect(exercises.map(({ id }) => id)).not.toContain('double-leg-bridge');
  });

  it('red flag: a pop in a forced stretch with a large bruise points to an avulsion', async () => {
    const { hold, exercises } = await rehab.evaluate(readExample('red-flag'));
    expect(hold?.findings.map(({ id }) => id)).toContain('avulsion-pattern');
    expect(hold?.unanswered).toEqual([]);
    expect(exercises).toEqual([]);
  });

  it('flare-up: a pull at R4 stops running, and it resumes two levels lower', async () => {
    const { setbacks, running } = await rehab.evaluate(readExample('flare-up'));
    expect(setbacks.map(({ id }) => id)).toEqual(['flare', 'pull-while-running']);
    expect(running).toMatchObject({ from: 'R4', session: null, restHours: 48 });
  });

  it('back in sport: nothing hurts, and the missed eccentric sessions are pointed out', async () => {
    const { warnings } = await rehab.evaluate(readExample('back-in-sport'));
    expect(warnings.map(({ id }) => id)).toEqual(expect.arrayContaining(['eccentrics-missed', 'first-month-after-return']));
  });
});
