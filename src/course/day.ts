/** Days of the calendar as `2025-09-01`, without time or zone: what contracts and the case file count in. */
const millisecondsPerDay = 86_400_000;

function toNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** Whether a text is a day that exists: `2025-02-30` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = toNumber(text);
  return Number.isFinite(number) && toDay(number) === text;
}

function toDay(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * The day that many days later; the first day is not counted.
 *
 * @throws {RangeError} when `day` is no day
 */
export function addDays(day: string, days: number): string {
  return toDay(toNumber(day) + days);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return toNumber(to) - toNumber(from);
}

/** A day of a month (from 1; months beyond 12 run on), the last one in a month that is shorter. */
export function monthDay(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1, Math.min(day, last)) / millisecondsPerDay);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return new Date(toNumber(day) * millisecondsPerDay).getUTCDay();
}
