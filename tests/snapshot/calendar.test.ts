import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayNumber, dayText } from '../../src/snapshot/calendar.js';

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-03-30', 20_542],
    ['9999-12-31', 2_932_896],
    ['0100-01-01', -683_003],
  ])('%s', (text, day) => {
    expect(dayNumber(text)).toBe(day);
    expect(dayText(day)).toBe(text);
  });

  it('every day of the calendar comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('0100-01-01')!, max: dayNumber('9999-12-31')! }), (day) => {
        expect(dayText(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayText(day))).toBe(day);
      }),
      { numRuns: 5000 },
    );
  });

  it('two days after the 27th of February is the 29th in a leap year and the 1st of March in others', () => {
    expect(dayAfter('2024-02-27', 2)).toBe('2024-02-29');
    expect(dayAfter('2026-02-27', 2)).toBe('2026-03-01');
    expect(dayAfter('2100-02-27', 2)).toBe('2100-03-01');
  });
});
