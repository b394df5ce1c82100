import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type Sort = InteractionOf<'sort'>;

/** The group that a card lies in; undefined when it lies in none (any more). */
export function groupOf({ groups }: Sort, answer: Answer, card: string): string | undefined {
  const placed = textOf(answer, card);
  return groups.some(({ id }) => id === placed) ? placed : undefined;
}

export function allPlaced(sort: Sort, answer: Answer): boolean {
  return sort.cards.every(({ id }) => groupOf(sort, answer, id) !== undefined);
}

/** Share of cards that lie in their group. */
export function scoreSort(sort: Sort, answer: Answer): number {
  return shareOf(
    sort.cards.filter(({ id, group }) => groupOf(sort, answer, id) === group).length,
    sort.cards.length,
  );
}
