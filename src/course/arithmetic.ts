import { daysBetween, isDay } from './day';

/** What the names of a sum stand for: numbers, and days as `2025-11-20`. */
export type SumValues = Readonly<Record<string, number | string>>;

/**
 * Works out a sum with + - * / ( ) and %, e.g. `371200 * 6% * 60 / 365`. Names stand for `values`;
 * days take part, `today - 2025-07-18` counts the days between; `round( )` rounds to a whole number.
 *
 * @returns undefined when it is no such sum, or has no finite value
 */
export function workOut(sum: string, values: SumValues = {}): number | undefined {
  const tokens = sum.match(/\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?|[a-z]\w*|[-+*/()%]|\S/gi) ?? [];
  let at = 0;
  const value = terms();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;

  function terms(): number {
    let total = factors();
    while (tokens[at] === '+' || tokens[at] === '-') {
      total = tokens[at++] === '+' ? total + factors() : total - factors();
    }
    return total;
  }

  function factors(): number {
    let product = operand();
    while (tokens[at] === '*' || tokens[at] === '/') {
      product = tokens[at++] === '*' ? product * operand() : product / operand();
    }
    return product;
  }

  function operand(): number {
    const token = tokens[at++] ?? '';
    let value = figureOf(token, values);
    if (token === '(') value = bracket();
    if (token === 'round' && tokens[at] === '(') {
      at += 1;
      value = Math.round(bracket());
    }
    if (tokens[at] !== '%') return value;
    at += 1;
    return value / 100;
  }

  function bracket(): number {
    const inside = terms();
    return tokens[at++] === ')' ? inside : Number.NaN;
  }
}

/** Of a number, a day or a name; days are counted from 1970-01-01. */
function figureOf(token: string, values: SumValues): number {
  const given = Object.hasOwn(values, token) ? values[token] : token;
  if (typeof given === 'number') return given;
  if (given === undefined) return Number.NaN;
  return isDay(given)
    ? daysBetween('1970-01-01', given)
    : /^\d/.test(given)
      ? Number(given)
      : Number.NaN;
}
