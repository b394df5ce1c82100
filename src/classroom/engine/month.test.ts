import { expect, it } from 'vitest';
import { monthDays, payDaysOf } from './month';

const calendar = {
  holidays: [{ from: '2025-10-01', to: '2025-10-08', name: '国庆节' }],
  workdays: [{ on: '2025-10-11', instead: '补班' }],
};

it('lays a month out in weeks that begin on Monday', () => {
  const [first, second] = monthDays(2025, 10, calendar);
  expect(first?.map((day) => day?.day ?? null)).toEqual([null, null, 1, 2, 3, 4, 5]);
  expect(first?.slice(2).every((day) => day?.off)).toBe(true);
  expect(second?.map((day) => day?.off)).toEqual([true, true, true, false, false, false, true]);
});

it('moves a day of payment off a day off, the way the customer does', () => {
  const days = (onDayOff: 'before' | 'after', ...on: number[]) =>
    payDaysOf(2025, 10, { company: 'c', short: 'C', days: on, onDayOff }, calendar);
  expect(days('before', 10, 25)).toEqual([10, 24]);
  expect(days('after', 4, 25)).toEqual([9, 27]);
  expect(days('before', 5)).toEqual([]);
});
