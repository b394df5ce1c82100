/**
 * A number as people type it: full-width digits, grouping commas, `元`, `%`, `天` and `万` are
 * understood. Null for anything else, and for an empty text.
 */
export function parseFigure(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,、¥]/g, '');
  const match = /^(\d+(?:\.\d+)?|\.\d+)(万)?(?:元|%|天|日)?$/.exec(plain);
  if (!match?.[1]) return null;
  const number = Number(match[1]) * (match[2] ? 10_000 : 1);
  return Number.isFinite(number) && number <= 1e12 ? Math.round(number * 100) / 100 : null;
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
