import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, monthDay, weekdayOf } from './day';

describe('days', () => {
  it('counts a due date as the case file does', () => {
    expect(addDays('2025-06-18', 30)).toBe('2025-07-18');
    expect(daysBetween('2025-07-18', '2025-11-20')).toBe(125);
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('knows leap days and days that there are not', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2025-13-01')).toBe(false);
    expect(isDay('2025-9-1')).toBe(false);
    expect(isDay('')).toBe(false);
  });

  it('takes the last day of a month that is shorter, and runs on into the next year', () => {
    expect(monthDay(2025, 2, 31)).toBe('2025-02-28');
    expect(monthDay(2025, 13, 25)).toBe('2026-01-25');
  });

  it('names weekdays from Sunday', () => {
    expect(weekdayOf('2025-11-23')).toBe(0);
    expect(weekdayOf('2025-09-01')).toBe(1);
  });

  it('adds and counts back the same number of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2025-09-01', addDays('2025-09-01', days))).toBe(days);
      }),
    );
  });
});
