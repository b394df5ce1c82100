/**
 * Works out a sum of numbers with + - * / ( ) and %, e.g. `371200 * 6% * 60 / 365`.
 *
 * @returns undefined when it is no such sum, or has no finite value
 */
export function workOut(sum: string): number | undefined {
  const tokens = sum.match(/\d+(?:\.\d+)?|[-+*/()%]|\S/g) ?? [];
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
    let value = Number.NaN;
    if (token === '(') {
      value = terms();
      if (tokens[at++] !== ')') return Number.NaN;
    } else if (/^\d/.test(token)) {
      value = Number(token);
    }
    if (tokens[at] !== '%') return value;
    at += 1;
    return value / 100;
  }
}
