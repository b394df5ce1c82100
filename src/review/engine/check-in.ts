import { addDays } from '@/course/day';
import { type Attempts, attemptsAt } from '@/quiz/engine/attempts-fold';
import { reviewQuiz } from '@/quiz/engine/review-quiz';
import { dayOf } from './trials';

/** Days after the start on which the learner is asked across modules, with the number of items. */
export const checkInSizes = { 1: 8, 7: 8, 30: 8, 90: 6 } as const;

export type CheckInDay = keyof typeof checkInSizes;

export type CheckIn = {
  readonly day: CheckInDay;
  /** The calendar day, ISO. */
  readonly on: string;
  /** passed: a later one is due or done, so it is not asked any more. */
  readonly state: 'done' | 'due' | 'passed' | 'coming';
};

const checkInDays: readonly CheckInDay[] = [1, 7, 30, 90];

/** The check-ins that count from a start. Of several that were missed only the last is due. */
export function checkIns(attempts: Attempts, start: string, today: string): readonly CheckIn[] {
  const done = new Set(
    attemptsAt(attempts, reviewQuiz)
      .filter(({ state, startedAt }) => state === 'finished' && dayOf(startedAt) >= start)
      .map(({ checkIn }) => checkIn),
  );
  const reached = checkInDays.filter((day) => addDays(start, day) <= today || done.has(day));
  const last = reached.at(-1);
  return checkInDays.map((day) => ({
    day,
    on: addDays(start, day),
    state: done.has(day)
      ? 'done'
      : day === last
        ? 'due'
        : reached.includes(day)
          ? 'passed'
          : 'coming',
  }));
}

/** Where check-ins count from until the learner says so: the day of the first module quiz handed in. */
export function firstQuizDay(attempts: Attempts): string | null {
  const days = [...attempts.byId.values()]
    .filter(({ scope }) => scope === 'all')
    .flatMap(({ result }) => (result ? [dayOf(result.at)] : []));
  return days.toSorted()[0] ?? null;
}
