import { whyOff } from '@/lesson/engine/due-date';
import { addDays, monthDay } from '../day';
import type { Companies, WorkCalendar } from '../schema/case';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/**
 * After the take-over, money comes with one of the customer's batches, moved as that customer moves
 * it from a day off. A payment that does not says why.
 */
export function paymentBatches(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  return data.payments.flatMap(({ on, contract, offBatch }, index) => {
    const customer = source.contracts.data.contracts.find(({ id }) => id === contract)?.customer;
    const batches = source.companies.data.companies.find(({ id }) => id === customer)?.batches;
    if (on <= data.asOf || !batches) return [];
    const days = batchDaysAround(on, batches, source.calendar.data);
    const place = { file, path: ['payments', index, 'on'] };
    if (days.includes(on)) {
      return offBatch === undefined
        ? []
        : [error(place, `${on} is one of the customer's batches. Delete "offBatch".`)];
    }
    if (offBatch !== undefined) return [];
    const before = days.findLast((day) => day < on);
    const after = days.find((day) => day > on);
    return [
      error(
        place,
        `${on} is none of the customer's batches: they are ${before} and ${after}. Mend the day, or say why in "offBatch".`,
      ),
    ];
  });
}

/** The days on which a customer's batches are paid, from the month before a day to the month after. */
function batchDaysAround(
  day: string,
  { days, onDayOff }: NonNullable<Companies[number]['batches']>,
  calendar: WorkCalendar,
): readonly string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return [-1, 0, 1]
    .flatMap((ahead) =>
      days.map((date) => {
        let paid = monthDay(year, month + ahead, date);
        while (whyOff(paid, calendar) !== null) {
          paid = addDays(paid, onDayOff === 'before' ? -1 : 1);
        }
        return paid;
      }),
    )
    .toSorted();
}
