import type { KnownCase } from './known';

/** A date that was agreed on, and what came for it. Amounts are whole 元. */
export type AgreedPart = {
  readonly on: string;
  readonly amount: number;
  readonly received: number;
  /** kept: all of it came. short: its day is over. replaced: a later arrangement took its place. */
  readonly state: 'kept' | 'short' | 'replaced' | 'to-come';
};

export type Arrangement = {
  readonly agreedOn: string;
  readonly parts: readonly AgreedPart[];
};

/**
 * The dates that a customer agreed to, in the order in which that was done. What came is set
 * against the parts from the first on, up to the day of the next arrangement.
 */
export function arrangementsOf(
  { ledger, contracts }: KnownCase,
  customer: string,
  day: string,
): readonly Arrangement[] {
  const own = contracts.filter((contract) => contract.customer === customer).map(({ id }) => id);
  const agreed = ledger.arrangements
    .filter(({ contract, on }) => own.includes(contract) && on <= day)
    .toSorted((one, other) => one.on.localeCompare(other.on, 'en'));

  return agreed.map(({ on, contract, instalment, parts }) => {
    const next = agreed.find(
      (other) => other.on > on && other.contract === contract && other.instalment === instalment,
    );
    let left = ledger.payments
      .filter(
        (payment) =>
          payment.contract === contract &&
          payment.instalment === instalment &&
          payment.on > on &&
          payment.on <= (next?.on ?? day),
      )
      .reduce((sum, { amount }) => sum + amount, 0);
    return {
      agreedOn: on,
      parts: parts.map((part) => {
        const received = Math.min(left, part.amount);
        left -= received;
        return { ...part, received, state: stateOf({ ...part, received }, next?.on ?? null, day) };
      }),
    };
  });
}

function stateOf(
  part: { readonly on: string; readonly amount: number; readonly received: number },
  replacedOn: string | null,
  day: string,
): AgreedPart['state'] {
  if (part.received === part.amount) return 'kept';
  if (part.on < (replacedOn ?? day)) return 'short';
  if (replacedOn !== null) return 'replaced';
  // The whole day is there to pay; nothing has come by its end.
  return part.on === day && part.received > 0 ? 'short' : 'to-come';
}
