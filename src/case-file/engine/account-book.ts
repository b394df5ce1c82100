import { contractOn } from './account';
import type { Change, Payment } from './instalment';
import type { KnownCase } from './known';

/** A line of a customer's account book. `balance` is what is open after it, in whole 元. */
export type BookLine = { readonly on: string; readonly balance: number } & (
  | { readonly kind: 'brought-forward'; readonly owed: number; readonly received: number }
  | { readonly kind: 'delivered'; readonly owed: number; readonly label: string }
  | { readonly kind: 'payment'; readonly received: number; readonly label: string }
);

/**
 * A customer's account from the take-over on: what was brought forward, what was delivered since,
 * what came. The last balance is the open sum of the account on its day.
 */
export function accountBook(known: KnownCase, customer: string, day: string): readonly BookLine[] {
  const { asOf, payments, changes } = known.ledger;
  const contracts = known.contracts.filter((contract) => contract.customer === customer);
  const opening = contracts.map((contract) => contractOn(known, contract, asOf));
  const owed = opening.reduce((sum, { delivered }) => sum + delivered, 0);
  const received = opening.reduce((sum, account) => sum + account.received, 0);

  const since = ({ on }: { readonly on: string }) => on > asOf && on <= day;
  const labelOf = ({ contract, instalment }: Payment | Change) =>
    contracts.find(({ id }) => id === contract)?.instalments.find(({ id }) => id === instalment);
  const entries = [
    ...changes.filter(since).flatMap((change) => {
      const instalment = labelOf(change);
      // What was delivered before is in the sum brought forward already.
      return instalment?.state === 'not-delivered'
        ? [{ kind: 'delivered' as const, on: change.on, amount: change.amount, instalment }]
        : [];
    }),
    ...payments.filter(since).flatMap((payment) => {
      const instalment = labelOf(payment);
      return instalment
        ? [{ kind: 'payment' as const, on: payment.on, amount: payment.amount, instalment }]
        : [];
    }),
  ].toSorted((one, other) => one.on.localeCompare(other.on, 'en'));

  let balance = owed - received;
  return [
    { kind: 'brought-forward', on: asOf, owed, received, balance },
    ...entries.map(({ kind, on, amount, instalment: { label } }): BookLine => {
      balance += kind === 'delivered' ? amount : -amount;
      return kind === 'delivered'
        ? { kind, on, owed: amount, label, balance }
        : { kind, on, received: amount, label, balance };
    }),
  ];
}
