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

it('fills the weeks of any month, those too that begin or end with a week', () => {
  const weeks = (year: number, month: number) =>
    monthDays(year, month, { holidays: [], workdays: [] });
  for (const [year, month, length, count] of [
    [2025, 9, 30, 5],
    [2025, 11, 30, 5],
    [2027, 2, 28, 4],
    [2025, 3, 31, 6],
  ] as const) {
    const all = weeks(year, month);
    expect(all).toHaveLength(count);
    expect(all.every((week) => week.length === 7)).toBe(true);
    const days = all.flat();
    expect(days.flatMap((cell) => cell?.day ?? [])).toEqual(
      Array.from({ length }, (_, index) => index + 1),
    );
    expect(days.every((cell) => cell === null || cell.day > 0)).toBe(true);
  }
});

it('knows single digits, several holidays and days worked instead', () => {
  const two = {
    holidays: [...calendar.holidays, { from: '2025-10-20', to: '2025-10-20', name: '厂庆' }],
    workdays: [...calendar.workdays, { on: '2025-10-26', instead: '补班' }],
  };
  const off = monthDays(2025, 10, two).flatMap((week) =>
    week.flatMap((cell) => (cell?.off ? [cell.day] : [])),
  );
  expect(off).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 18, 19, 20, 25]);
});

it('pays on the first and on the last day of a month, and on no day of another', () => {
  const plain = { holidays: [], workdays: [] };
  const days = (month: number, onDayOff: 'before' | 'after', ...on: number[]) =>
    payDaysOf(2025, month, { company: 'c', short: 'C', days: on, onDayOff }, plain);
  // 1 December is a Monday and 31 a Wednesday; 30 November is a Sunday, 1 November a Saturday.
  expect(days(12, 'before', 1, 31)).toEqual([1, 31]);
  expect(days(11, 'after', 30)).toEqual([]);
  expect(days(11, 'before', 1)).toEqual([]);
});

it('moves a day of payment off a day off, the way the customer does', () => {
  const days = (onDayOff: 'before' | 'after', ...on: number[]) =>
    payDaysOf(2025, 10, { company: 'c', short: 'C', days: on, onDayOff }, calendar);
  expect(days('before', 10, 25)).toEqual([10, 24]);
  expect(days('after', 4, 25)).toEqual([9, 27]);
  expect(days('before', 5)).toEqual([]);
});
