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
