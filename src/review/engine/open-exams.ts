import { addDays } from '@/course/day';
import type { Attempts } from '@/quiz/engine/attempts-fold';
import { dayOf } from './trials';

/**
 * Items of exams that are under way: to ask and explain them elsewhere would give their keys away.
 * One that was begun before yesterday has been left, and keeps nothing back.
 */
export function itemsInOpenExams({ byId }: Attempts, today: string): ReadonlySet<string> {
  const yesterday = addDays(today, -1);
  const open = [...byId.values()].filter(
    ({ mode, state, startedAt }) =>
      mode === 'exam' && state === 'open' && dayOf(startedAt) >= yesterday,
  );
  return new Set(open.flatMap(({ items }) => items.map(({ id }) => id)));
}
