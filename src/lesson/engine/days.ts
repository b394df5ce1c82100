/** Days of the calendar as `2025-09-01`. They have no time zone and are reckoned as UTC. */

const DAY = 86_400_000;

/** @throws {RangeError} when `day` is no day */
export function addDays(day: string, count: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`) + count * DAY;
  if (Number.isNaN(moment)) throw new RangeError(`Not a day: ${day}`);
  return new Date(moment).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** A day of a month (from 1; months beyond 12 run on), the last one in a month that is shorter. */
export function monthDay(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1, Math.min(day, last)));
}

/** The day of a moment in epoch milliseconds; empty when it is none. */
export function isoDay(moment: number): string {
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}
