/** Days of the week as Chinese writes them, Sunday first. */
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** The day so many calendar days later: `('2025-06-18', 30)` is `2025-07-18`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The weekday of a day, `四` for a Thursday; undefined when there is no such day. */
export function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? WEEKDAYS[date.getUTCDay()]
    : undefined;
}
