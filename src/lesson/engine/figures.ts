import { readTypedNumber } from '@/course/typed-number';

export type Unit = '元' | '%' | '天';

/** A figure of zero or more, in hundredths at the finest. Null for anything else, and for nothing. */
export function parseFigure(text: string, unit: Unit): number | null {
  const typed = readTypedNumber(text, unit);
  if (!typed.ok || typed.number < 0 || typed.number > 1e12) return null;
  return Math.round(typed.number * 100) / 100;
}

/** Days of the month, `10、25` or `１０ 25日`, ascending; null when one is not a day of a month. */
export function parseMonthDays(text: string): readonly number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[^\d.号日-]+/)
    .filter((part) => part !== '');
  const days = parts.map((part) => Number(part.replace(/[号日]$/, '')));
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 31)) return null;
  return [...new Set(days)].sort((one, other) => one - other);
}
