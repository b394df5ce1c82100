import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { byLesson } from './lesson-order';

/**
 * A customer's account is shown on the day of the last event that a learner knows of. Money that
 * moved up to that day must be known as well, or the account would show what is not true.
 */
export function toldInTime(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  const customerOf = new Map(
    source.contracts.data.contracts.map(({ id, customer }) => [id, customer]),
  );
  const lists = ['payments', 'changes'] as const;
  return lists.flatMap((list) =>
    data[list].flatMap(({ on, contract, known }, index) => {
      const company = customerOf.get(contract);
      const sooner = source.timeline.data.events.filter(
        (event) =>
          company !== undefined &&
          event.company === company &&
          (event.until ?? event.on) >= on &&
          byLesson(event.known, known) < 0,
      );
      const [first] = sooner.toSorted((one, other) => byLesson(one.known, other.known));
      return on > data.asOf && first
        ? [
            error(
              { file, path: [list, index, 'known'] },
              `${first.known} tells of ${first.on} already, so this of ${on} must be known there too. Write "known: ${first.known}", or let the event wait.`,
            ),
          ]
        : [];
    }),
  );
}
