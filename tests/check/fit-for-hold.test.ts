import { describe, expect, it } from 'vitest';
import { findingsAfter, type Any } from './findings.js';

describe('an exercise that is marked as fit for a hold', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['belongs to the second phase', (r) => (r.exercises.bridge.fitForHold = true), [
      'late-fit-for-hold at exercises.bridge.fitForHold: the exercise `bridge` is marked as fit for a hold, but belongs to `late`; under a hold only `early` is open',
    ]],
    ['belongs to both phases', (r) => Object.assign(r.exercises.bridge, { fitForHold: true, phases: ['early', 'late'] }), []],
    ['belongs to the first phase', () => undefined, []],
    ['belongs to a phase that does not exist', (r) => Object.assign(r.exercises.bridge, { fitForHold: true, phases: ['latee'] }), ['unknown-id at exercises.bridge.phases[0]: there is no phase `latee`']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});
