import { isDay, weekdayOf } from '../day';
import type { CourseSource, PlacedText } from './course-source';
import { error, type Finding } from './finding';

/** The years of a date without one: the story runs from January 2025 to August 2026. */
function yearsOf(month: number): readonly number[] {
  return month >= 9 ? [2025] : [2025, 2026];
}

const DATE_WITH_WEEKDAY =
  /(?:(\d{4})(?:-| ?年 ?))?(\d{1,2})(?:-| ?月 ?)(\d{1,2})(?: ?日)?(?: ?[（(]| ?是)? ?(?:周|星期)([一二三四五六日天])/g;

/** A weekday beside a date is the right one, e.g. `2025-11-20（周四）`, `10 月 24 日周五`. */
export function weekdays(source: CourseSource): readonly Finding[] {
  return source.texts.flatMap(weekdaysIn);
}

function weekdaysIn({ text, place }: PlacedText): readonly Finding[] {
  return [...text.matchAll(DATE_WITH_WEEKDAY)].flatMap((match) => {
    const [written, year, month, day, weekday] = match;
    const shown = weekday === '天' ? '日' : weekday;
    const years = year === undefined ? yearsOf(Number(month)) : [Number(year)];
    const right = years.map((one) => ({
      year: one,
      weekday: chineseWeekday(`${one}-${pad(month)}-${pad(day)}`),
    }));
    if (right.some((one) => one.weekday === shown)) return [];
    const known = right.filter((one) => one.weekday !== undefined);
    return [
      error(
        place,
        known.length === 0
          ? `"${written}": there is no such day.`
          : `"${written}" has the wrong weekday: ${known.map((one) => `${one.year}-${pad(month)}-${pad(day)} is 周${one.weekday}`).join(', ')}.`,
      ),
    ];
  });
}

/** `四` for a Thursday; undefined when there is no such day. */
function chineseWeekday(day: string): string | undefined {
  return isDay(day) ? '日一二三四五六'[weekdayOf(day)] : undefined;
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}
