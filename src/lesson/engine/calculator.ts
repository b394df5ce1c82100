/**
 * The course's sums. Amounts are in 元; rates and margins in per cent, as they are typed.
 * Results are exact; rounding is the view's.
 */

/** Share of the signed amount that has arrived, and what is still open. */
export function collectionRate(signed: number, received: number): { rate: number; open: number } {
  return { rate: received / signed, open: signed - received };
}

/** What waiting costs: amount × rate × days ÷ 365. The course reckons a year of 365 days. */
export function costOfDelay(amount: number, ratePerYear: number, days: number): number {
  return (amount * ratePerYear * days) / 100 / 365;
}

/** Sales that earn as much as was lost: loss ÷ margin. */
export function salesToRecover(loss: number, margin: number): number {
  return (loss * 100) / margin;
}

export type Concession = {
  /** What the discount gives away. */
  readonly given: number;
  /** Cost of capital that the earlier money saves. */
  readonly saved: number;
  /** What arrives. */
  readonly net: number;
  /** The discount, in per cent, that gives away just what it saves: rate × days ÷ 365. */
  readonly breakEven: number;
};

/** A discount for money that comes `days` earlier, beside what those days cost. */
export function concession(
  amount: number,
  discount: number,
  days: number,
  ratePerYear: number,
): Concession {
  const given = (amount * discount) / 100;
  return {
    given,
    saved: costOfDelay(amount, ratePerYear, days),
    net: amount - given,
    breakEven: (ratePerYear * days) / 365,
  };
}

/** What is payable now when `done` of `total` units are, and what waits for the others. */
export function milestoneShare(
  amount: number,
  done: number,
  total: number,
): { payable: number; rest: number } {
  const payable = (amount * done) / total;
  return { payable, rest: amount - payable };
}

/** What a customer would owe if the order were delivered now; an advance takes it down. */
export function exposure(open: number, order: number, advance: number): number {
  return open + order - advance;
}

/** `=` where a result is shown whole as it is, `≈` where it is rounded. What binary fractions add is no rounding. */
export function equalsSign(result: number): '=' | '≈' {
  return Math.abs(result - Math.round(result)) < 1e-6 ? '=' : '≈';
}
