import { addDays } from '../day';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/**
 * An instalment falls due the stated days after the day it is counted from. The contracts count
 * calendar days and move no last day, so this is plain addition. What is overdue on the day of the
 * take-over was due before it; what is not due falls later.
 */
export function dueDates(source: CourseSource): readonly Finding[] {
  const { file, data } = source.contracts;
  const { asOf } = source.ledger.data;
  return data.contracts.flatMap((contract, index) =>
    contract.instalments.flatMap(({ countedFrom, dueOn, state }, position) => {
      const place = { file, path: ['contracts', index, 'instalments', position, 'dueOn'] };
      const counted = countedFrom && addDays(countedFrom.day, countedFrom.days);
      if (counted !== undefined && counted !== dueOn) {
        return [
          error(
            place,
            `${countedFrom?.day} and ${countedFrom?.days} days is ${counted}, and "dueOn" says ${dueOn}.`,
          ),
        ];
      }
      if (state === 'overdue' && (dueOn === null || dueOn >= asOf)) {
        return [
          error(place, `an overdue instalment was due before ${asOf}. Mend "dueOn" or "state".`),
        ];
      }
      return state === 'not-due' && dueOn !== null && dueOn < asOf
        ? [error(place, `this was due before ${asOf}. Write "state: overdue", or mend "dueOn".`)]
        : [];
    }),
  );
}
