import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** Every sum of money that arrives is told in the timeline, on its day, as much, and not sooner or later. */
export function timelinePayments(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  const customerOf = new Map(
    source.contracts.data.contracts.map(({ id, customer }) => [id, customer]),
  );
  const events = source.timeline.data.events.filter(({ payment }) => payment !== undefined);
  const paid = data.payments.map((payment) => ({
    ...payment,
    company: customerOf.get(payment.contract),
  }));

  const untold = paid.flatMap(({ on, company, known }, index) => {
    const place = { file, path: ['payments', index, 'on'] };
    const event = events.find((one) => one.on === on && one.company === company);
    if (company === undefined) return [];
    if (!event) {
      return [
        error(place, `timeline.yaml has no event of ${on} with a payment of ${company}. Add it.`),
      ];
    }
    return event.known === known
      ? []
      : [
          error(
            { file, path: ['payments', index, 'known'] },
            `timeline.yaml tells this payment from ${event.known} on. Write the same lesson in both.`,
          ),
        ];
  });

  const wrong = source.timeline.data.events.flatMap(({ on, company, payment }, index) => {
    if (payment === undefined) return [];
    const sum = paid
      .filter((one) => one.on === on && one.company === company)
      .reduce((total, { amount }) => total + amount, 0);
    return sum === payment
      ? []
      : [
          error(
            { file: source.timeline.file, path: ['events', index, 'payment'] },
            `ledger.yaml has ${sum} of ${company ?? 'nobody'} on ${on}, and here stands ${payment}.`,
          ),
        ];
  });
  return [...untold, ...wrong];
}
