// @vitest-environment node
import { expect, it } from 'vitest';
import { daysAfter, weekdayOf } from './days';

it.each([
  { day: '2025-06-18', days: 30, later: '2025-07-18' },
  { day: '2025-12-31', days: 1, later: '2026-01-01' },
  { day: '2024-02-28', days: 1, later: '2024-02-29' },
  { day: '2025-07-02', days: 60, later: '2025-08-31' },
])('$days days after $day is $later', ({ day, days, later }) => {
  expect(daysAfter(day, days)).toBe(later);
});

it.each([
  { year: 2025, month: 11, day: 20, weekday: '四' },
  { year: 2026, month: 2, day: 15, weekday: '日' },
  { year: 2025, month: 2, day: 29, weekday: undefined },
  { year: 2025, month: 13, day: 1, weekday: undefined },
])('$year-$month-$day is 周$weekday', ({ year, month, day, weekday }) => {
  expect(weekdayOf(year, month, day)).toBe(weekday);
});
