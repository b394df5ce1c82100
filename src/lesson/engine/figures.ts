import { readTypedNumber } from '@/course/typed-number';

export type Unit = '元' | '%' | '天' | '个';

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

/** More parts of one job than this are not drawn legibly. */
const MOST_PARTS = 12;

/**
 * Amounts in 元, `100,000、80,000` or one a line, in the order in which they are written; null when one is
 * no amount above zero. A half-width comma stands within an amount, so it does not part two.
 */
export function parseAmounts(text: string): readonly number[] | null {
  const amounts = text
    .split(/[、，；;＋+\s]+/)
    .filter((part) => part !== '')
    .map((part) => parseFigure(part, '元'));
  const read = amounts.filter((amount) => amount !== null);
  const sound = read.length === amounts.length && read.every((amount) => amount > 0);
  return sound && read.length >= 1 && read.length <= MOST_PARTS ? read : null;
}
