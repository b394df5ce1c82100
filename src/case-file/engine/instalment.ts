import type { CaseFile } from '@/course/case-file';
import { daysBetween } from '@/course/day';

type Contract = CaseFile['contracts'][number];
export type Instalment = Contract['instalments'][number];
export type Payment = CaseFile['ledger']['payments'][number];
export type Change = CaseFile['ledger']['changes'][number];

/** What can be the matter with money that has not come. */
export type OpenBox =
  | 'overdue'
  | 'not-due'
  | 'condition-unmet'
  | 'unreconciled'
  | 'retention'
  | 'not-delivered';

/** A part of an instalment that is open. Amounts are whole 元. */
export type OpenPart = {
  readonly amount: number;
  readonly box: OpenBox;
  readonly dueOn: string | null;
  /** Whole days since the last day to pay; 0 while it is not overdue. */
  readonly daysLate: number;
};

export type InstalmentState = {
  readonly instalment: Instalment;
  readonly received: number;
  /** In the order in which it falls due; what waits for a condition comes last. */
  readonly open: readonly OpenPart[];
  /** Up to the day, in the order of days. */
  readonly payments: readonly Payment[];
};

/** Money that waits for something, by what it waits for, or is owed, with or without a day. */
type Part = {
  readonly amount: number;
  readonly waits: Exclude<OpenBox, 'overdue' | 'not-due'> | null;
  readonly dueOn: string | null;
};

/**
 * An instalment on a day: what came, and why the rest has not.
 *
 * Changes move money from waiting to owed. Payments are set against what is owed first, the oldest
 * debt before the others (Civil Code art. 560), and then against what waits. What came and what is
 * open add up to the instalment, as long as no more was paid than it is.
 */
export function instalmentOn(
  instalment: Instalment,
  payments: readonly Payment[],
  changes: readonly Change[],
  day: string,
): InstalmentState {
  const paid = payments.filter(({ on }) => on <= day);
  const received = paid.reduce((sum, { amount }) => sum + amount, 0);
  const changed = changes.filter(({ on }) => on <= day).reduce(apply, [asSigned(instalment)]);
  return {
    instalment,
    received,
    open: takeOff(changed.toSorted(byUrgency), received).map((part) => judge(part, day)),
    payments: paid,
  };
}

function asSigned({ amount, state, dueOn }: Instalment): Part {
  const owed = state === 'received' || state === 'overdue' || state === 'not-due';
  return { amount, waits: owed ? null : state, dueOn };
}

/** Moves the change's amount from what waits to what is owed; never more than waits. */
function apply(parts: readonly Part[], { amount, dueOn }: Change): readonly Part[] {
  const waiting = parts.filter(({ waits }) => waits !== null);
  const waits = waiting.reduce((sum, part) => sum + part.amount, 0);
  return [
    ...parts.filter((part) => part.waits === null),
    { amount: Math.min(amount, waits), waits: null, dueOn },
    ...takeOff(waiting, amount),
  ].filter((part) => part.amount > 0);
}

/** The parts without the first so many 元 of them. */
function takeOff(parts: readonly Part[], amount: number): readonly Part[] {
  let left = amount;
  return parts.flatMap((part) => {
    const taken = Math.min(part.amount, left);
    left -= taken;
    return taken === part.amount ? [] : [{ ...part, amount: part.amount - taken }];
  });
}

function byUrgency(one: Part, other: Part): number {
  const rank = ({ waits, dueOn }: Part) => `${waits === null ? 0 : 1}${dueOn ?? '9999-12-31'}`;
  return rank(one).localeCompare(rank(other), 'en');
}

function judge({ amount, waits, dueOn }: Part, day: string): OpenPart {
  const daysLate = waits === null && dueOn !== null ? Math.max(0, daysBetween(dueOn, day)) : 0;
  return { amount, box: waits ?? (daysLate > 0 ? 'overdue' : 'not-due'), dueOn, daysLate };
}
