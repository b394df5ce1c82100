/** How the parts of a job are paid. Amounts in 元, advances in per cent, lengths in days. */
export type OrderTerms = {
  readonly parts: readonly number[];
  readonly singleAdvance: number;
  readonly splitAdvance: number;
  /** From the start of a part to its delivery. */
  readonly buildDays: number;
  /** From acceptance to payment. */
  readonly termDays: number;
};

/** A day on which goods or money move, and what is open when it ends. */
export type Movement = {
  /** From 0, the day of the signature. */
  readonly day: number;
  readonly delivered: number;
  readonly received: number;
  readonly open: number;
};

/** The open balance over the life of the job: it changes on these days and stays between them. */
export type OpenBalance = {
  readonly movements: readonly Movement[];
  readonly peak: number;
  /** The first day on which it is at its peak. */
  readonly peakDay: number;
  /** The day on which everything is paid. */
  readonly settledDay: number;
};

/**
 * The same job as one contract and as a row of small ones.
 *
 * The open balance is what has been delivered and not been paid: the supplier's money in the
 * customer's hands. An advance on goods still to come is the customer's money, so the balance
 * never goes below zero. Parts are built one after another, `buildDays` each.
 *
 * - One contract: the advance on the whole comes on day 0. Parts are delivered as they are built
 *   and accepted together with the last; the rest comes `termDays` after that. The peak is the
 *   total less the advance.
 * - Small contracts: each begins with its own advance, is accepted when delivered, and its rest
 *   comes `termDays` later. The next begins on the day on which the former is paid. The peak is
 *   the rest of the largest part, whatever their order.
 *
 * A day counts as it ends: what is paid on the day of its delivery was never open.
 */
export function splitOrder(terms: OrderTerms): {
  readonly single: OpenBalance;
  readonly split: OpenBalance;
} {
  const { parts, singleAdvance, splitAdvance, buildDays, termDays } = terms;
  const total = parts.reduce((sum, part) => sum + part, 0);

  const advance = (total * singleAdvance) / 100;
  const accepted = parts.length * buildDays;
  const single = openBalance([
    { day: 0, received: advance },
    ...parts.map((part, index) => ({ day: (index + 1) * buildDays, delivered: part })),
    { day: accepted + termDays, received: total - advance },
  ]);

  const split = openBalance(
    parts.flatMap((part, index) => {
      const start = index * (buildDays + termDays);
      const ahead = (part * splitAdvance) / 100;
      return [
        { day: start, received: ahead },
        { day: start + buildDays, delivered: part },
        { day: start + buildDays + termDays, received: part - ahead },
      ];
    }),
  );
  return { single, split };
}

/** What is open when `day` ends. */
export function openOn({ movements }: OpenBalance, day: number): number {
  return movements.findLast((movement) => movement.day <= day)?.open ?? 0;
}

type Moved = { readonly day: number; readonly delivered?: number; readonly received?: number };

function openBalance(moves: readonly Moved[]): OpenBalance {
  const days = [...new Set(moves.map(({ day }) => day))].sort((one, other) => one - other);
  let owed = 0;
  let peak = 0;
  let peakDay = 0;
  const movements = days.map((day): Movement => {
    const today = moves.filter((move) => move.day === day);
    const delivered = today.reduce((sum, move) => sum + (move.delivered ?? 0), 0);
    const received = today.reduce((sum, move) => sum + (move.received ?? 0), 0);
    owed = cents(owed + delivered - received);
    const open = Math.max(0, owed);
    if (open > peak) [peak, peakDay] = [open, day];
    return { day, delivered, received, open };
  });
  return { movements, peak, peakDay, settledDay: days.at(-1) ?? 0 };
}

/** Takes away what binary fractions add; money has no smaller parts. */
function cents(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}
