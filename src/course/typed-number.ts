export type NumberRefusal =
  /** Nothing was typed. */
  | 'empty'
  /** It is no number: words, a sum, a date, several numbers. */
  | 'not-a-number'
  /** Commas that group neither thousands, as in 1,2,3. */
  | 'grouping'
  /** A number of something else: days where yuan are asked. */
  | 'other-unit';

export type TypedNumber =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly why: NumberRefusal };

/** Words for one unit: whoever types 125日 means 125天. */
const sameUnit = [
  ['元', '块', '块钱', '圆', 'rmb', 'cny'],
  ['天', '日', '号'],
  ['%', '百分点'],
] as const;

const multiples: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 };

/**
 * Reads a number as people type it on a phone: full-width digits and signs, commas between
 * thousands, 万, a currency sign, the unit typed along, spaces anywhere. What could be meant in two
 * ways is refused and not guessed at.
 *
 * @param unit - that is asked for, e.g. `元`, `万元`, `天`. A number without a unit is in this unit.
 * @returns the number in that unit, or why it is refused
 */
export function readTypedNumber(typed: string, unit: string): TypedNumber {
  const text = plain(typed);
  if (text === '') return { ok: false, why: 'empty' };

  const parts = /^([-+]?)([\d.,]+)(千|百万|万|亿)?(.*)$/.exec(text);
  if (!parts) return { ok: false, why: 'not-a-number' };
  const [, sign, digits = '', multiple = '', rest = ''] = parts;

  if (/[\d,.]/.test(rest) || !/\d/.test(digits)) return { ok: false, why: 'not-a-number' };
  if (digits.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) {
    return { ok: false, why: 'grouping' };
  }
  const magnitude = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(magnitude)) return { ok: false, why: 'not-a-number' };

  const asked = splitUnit(plain(unit));
  if (rest !== '' && !isSame(rest, asked.base)) {
    return { ok: false, why: isUnit(rest) ? 'other-unit' : 'not-a-number' };
  }
  const saysScale = multiple !== '' || rest !== '';
  const scale = saysScale ? (multiples[multiple] ?? 1) / asked.scale : 1;
  const number = rounded(magnitude * scale * (sign === '-' ? -1 : 1));
  return { ok: true, number };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .replace(/[−–—]/g, '-')
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .toLowerCase()
    .replace(/^([-+]?)(¥|人民币|rmb|cny|约)/, '$1')
    .replace(/[.,]$/, '');
}

function splitUnit(unit: string): { readonly base: string; readonly scale: number } {
  const [, multiple = '', base = ''] = /^(千|百万|万|亿)?(.*)$/.exec(unit) ?? [];
  return { base, scale: multiples[multiple] ?? 1 };
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  return sameUnit.some((words) => has(words, one) && has(words, other));
}

function isUnit(text: string): boolean {
  return (
    sameUnit.some((words) => has(words, text)) ||
    /^(个|套|站|店|家|笔|份|年|月|周|小时|%)/.test(text)
  );
}

function has(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** Takes away what binary fractions add (85.8 × 10,000 is 858,000), and the sign of −0. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6 + 0;
}
