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

/** The day that many days later; the first day is not counted. */
export function addDays(day: string, days: number): string {
  return toDay(toNumber(day) + days);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return toNumber(to) - toNumber(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return new Date(toNumber(day) * millisecondsPerDay).getUTCDay();
}
