import type { Bank, HashedItem } from '@/course/outline';
import type { Random } from '@/platform/random';
import { shuffled } from '@/platform/seeded-random';
import type { ItemHistory } from './candidate';
import { placementCount } from './placement';

/**
 * The items of a placement: of medium and hard ones those least seen, from as many of the module's
 * lessons as there are. Where a bank is small, easy ones fill up.
 */
export function drawPlacement(
  random: Random,
  bank: Bank,
  history: ItemHistory,
): readonly HashedItem[] {
  const ranked = shuffled(random, bank.items).toSorted(
    (one, other) =>
      Number(one.difficulty === 1) - Number(other.difficulty === 1) ||
      timesSeen(one) - timesSeen(other),
  );
  const chosen: HashedItem[] = [];
  while (chosen.length < Math.min(placementCount, ranked.length)) {
    const left = ranked.filter((item) => !chosen.includes(item));
    const fewest = Math.min(...left.map(timesTaught));
    const next = left.find((item) => timesTaught(item) === fewest);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;

  function timesSeen({ id }: HashedItem): number {
    return history.get(id)?.length ?? 0;
  }

  /** How many of the chosen items a lesson has already; easy items come after all others. */
  function timesTaught(item: HashedItem): number {
    const lesson = lessonOf(item);
    const taken = chosen.filter((one) => lessonOf(one) === lesson).length;
    return item.difficulty === 1 ? taken + placementCount : taken;
  }
}

function lessonOf({ source }: HashedItem): string {
  return source.split('#')[0] ?? source;
}
