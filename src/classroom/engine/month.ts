import type { ClassPapers } from '@/course/class-papers';
import type { WorkCalendar } from '@/course/schema/case';

export type MonthDay = { readonly day: number; readonly off: boolean };

/** A month in weeks from Monday to Sunday; null where a day belongs to another month. */
export function monthDays(
  year: number,
  month: number,
  calendar: WorkCalendar,
): readonly (readonly (MonthDay | null)[])[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (MonthDay | null)[] = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, index) => ({
      day: index + 1,
      off: isDayOff(isoDay(year, month, index + 1), calendar),
    })),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The days of a month on which a customer pays, moved off days off as it does. */
export function payDaysOf(
  year: number,
  month: number,
  { days, onDayOff }: ClassPapers['payDays'][number],
  calendar: WorkCalendar,
): readonly number[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return days.flatMap((day) => {
    for (let moved = day; moved >= 1 && moved <= length; moved += onDayOff === 'before' ? -1 : 1) {
      if (!isDayOff(isoDay(year, month, moved), calendar)) return [moved];
    }
    return [];
  });
}

function isDayOff(day: string, { holidays, workdays }: WorkCalendar): boolean {
  if (workdays.some(({ on }) => on === day)) return false;
  if (holidays.some(({ from, to }) => from <= day && day <= to)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
