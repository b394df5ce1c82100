import { addDays } from '@/course/day';
import { type CheckIn, checkInSizes } from './check-in';

/** Something on a coming day that a calendar can remind of. */
export type ReviewReminder =
  | { readonly kind: 'check-in'; readonly on: string; readonly day: number; readonly count: number }
  /** The evening of the start: three minutes while it is fresh. */
  | { readonly kind: 'evening'; readonly on: string }
  /** The day before the exam. */
  | { readonly kind: 'exam'; readonly on: string };

/** What lies ahead, from today on. A check-in that is due today is not waited for. */
export function reviewReminders(
  start: string | null,
  checkIns: readonly CheckIn[],
  examDay: string | null,
  today: string,
): readonly ReviewReminder[] {
  const eve = examDay === null ? null : addDays(examDay, -1);
  return [
    ...(start !== null && start >= today ? [{ kind: 'evening', on: start } as const] : []),
    ...checkIns
      .filter(({ state }) => state === 'coming')
      .map(({ day, on }) => ({ kind: 'check-in', on, day, count: checkInSizes[day] }) as const),
    ...(eve !== null && eve > today ? [{ kind: 'exam', on: eve } as const] : []),
  ];
}
