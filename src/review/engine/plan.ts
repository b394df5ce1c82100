import { addDays, daysBetween } from '@/course/day';
import type { Card } from './card';

/** At most so many cards are asked on one day. */
export const dailyMost = 10;

/** When each card that is being learnt will be asked, if every day is done. */
export type ReviewPlan = {
  /** What is asked today, most urgent first. */
  readonly today: readonly Card[];
  /** How many of today's cards are done. */
  readonly done: number;
  /** By key of the card. Cards that are held or removed have no day. */
  readonly days: ReadonlyMap<string, string>;
};

/**
 * Spreads what is due over the days, ten a day: the most urgent ten, and the rest wait. Before the
 * day of an exam as much is pulled in as is needed for everything that is due by then to be seen.
 */
export function planReview(
  cards: readonly Card[],
  today: string,
  examDay: string | null,
): ReviewPlan {
  const done = cards.filter(({ servedToday }) => servedToday).length;
  let left = cards.filter(({ state }) => state === 'learning').toSorted(mostUrgentFirst);
  const days = new Map<string, string>();
  let asked: readonly Card[] = [];

  for (let day = today; left.length > 0; day = addDays(day, 1)) {
    const room = Math.max(0, dailyMost - (day === today ? done : 0));
    const taken = takenOn(day, left, room, examDay);
    for (const { key } of taken) days.set(key, day);
    left = left.filter(({ key }) => !days.has(key));
    if (day === today) asked = taken;
  }
  return { today: asked, done, days };
}

/** Sure but wrong first, then what is most likely forgotten. */
function mostUrgentFirst(one: Card, other: Card): number {
  return (
    Number(other.standing === 'sure-wrong') - Number(one.standing === 'sure-wrong') ||
    one.retrievability - other.retrievability ||
    daysBetween(other.due, one.due) ||
    (one.key < other.key ? -1 : 1)
  );
}

function takenOn(
  day: string,
  left: readonly Card[],
  room: number,
  examDay: string | null,
): readonly Card[] {
  const due = left.filter((card) => card.due <= day).slice(0, room);
  if (examDay === null) return due;

  const wanted = left.filter((card) => card.due <= examDay);
  const later = dailyMost * (daysBetween(day, examDay) - 1);
  const pulled = wanted
    .filter((card) => card.due > day)
    .toSorted((one, other) => daysBetween(other.due, one.due));
  const short = Math.min(room, wanted.length - later) - due.length;
  return [...due, ...pulled.slice(0, Math.max(0, short))];
}
