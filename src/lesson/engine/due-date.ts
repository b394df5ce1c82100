import { addDays, daysBetween, monthDay, weekdayOf } from '@/course/day';
import type { WorkCalendar } from '@/course/schema/case';

/** Official days off and make-up workdays. Without any, only Saturdays and Sundays are off. */
export type DaysOff = Pick<WorkCalendar, 'holidays' | 'workdays'>;

export type Term = {
  /** The day that the term starts from; it is not counted itself. */
  readonly start: string;
  readonly days: number;
  /** A last day on a day off moves on. False where the contract says that it does not. */
  readonly rolls: boolean;
  /** Days of the month on which the customer pays. */
  readonly batches: readonly number[];
};

export type Due = {
  /** First day that counts. */
  readonly firstDay: string;
  /** The last day as counted, before it is moved. */
  readonly lastDay: string;
  readonly due: string;
  /** What makes `lastDay` a day off: the holiday's name, `weekend`, or null on a working day. */
  readonly dayOff: string | null;
  readonly batch: Batch | null;
};

export type Batch = {
  /** The day that it falls on by the customer's rule. */
  readonly nominal: string;
  /** The day that money moves: the working day before, where the nominal one is off. */
  readonly paid: string;
  /** From the due date to `paid`. */
  readonly waits: number;
};

/**
 * The last day to pay and the first batch that can pay it.
 *
 * The first day is not counted (Civil Code art. 201). A last day on a statutory day off moves to
 * the day after the time off ends (art. 203), unless the parties agreed otherwise (art. 204).
 * The course counts weekly rest days and holidays as days off, make-up workdays as working days.
 *
 * @throws {RangeError} when `start` is no day, or `days` is not a whole number of 0 to 3650
 */
export function dueDate({ start, days, rolls, batches }: Term, daysOff: DaysOff): Due {
  if (!Number.isInteger(days) || days < 0 || days > 3650) {
    throw new RangeError(`Not a term in days: ${days}`);
  }
  const lastDay = addDays(start, days);
  const due = rolls ? nextWorkingDay(lastDay, daysOff) : lastDay;
  return {
    firstDay: addDays(start, 1),
    lastDay,
    due,
    dayOff: whyOff(lastDay, daysOff),
    batch: firstBatch(due, batches, daysOff),
  };
}

/**
 * The first batch that pays on or after `from`. One on a day off is paid on the working day
 * before; when that is earlier than `from`, the batch has been missed.
 */
export function firstBatch(
  from: string,
  batches: readonly number[],
  daysOff: DaysOff,
): Batch | null {
  if (batches.length === 0) return null;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const nominals = [0, 1, 2]
    .flatMap((ahead) => batches.map((day) => monthDay(year, month + ahead, day)))
    .sort();
  for (const nominal of nominals) {
    const paid = previousWorkingDay(nominal, daysOff);
    if (paid >= from) return { nominal, paid, waits: daysBetween(from, paid) };
  }
  return null;
}

/** The holiday's name or `weekend`; null on a working day. */
export function whyOff(day: string, { holidays, workdays }: DaysOff): string | null {
  const holiday = holidays.find(({ from, to }) => from <= day && day <= to);
  if (holiday) return holiday.name;
  if (workdays.some(({ on }) => on === day)) return null;
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? 'weekend' : null;
}

function nextWorkingDay(day: string, daysOff: DaysOff): string {
  let next = day;
  while (whyOff(next, daysOff) !== null) next = addDays(next, 1);
  return next;
}

function previousWorkingDay(day: string, daysOff: DaysOff): string {
  let previous = day;
  while (whyOff(previous, daysOff) !== null) previous = addDays(previous, -1);
  return previous;
}
