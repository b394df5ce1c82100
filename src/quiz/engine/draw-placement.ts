import type { Bank, HashedItem } from '@/course/outline';
import type { Random } from '@/platform/random';
import { shuffled } from '@/platform/seeded-random';
import { type ItemHistory, isTired } from './candidate';
import { placementCount } from './placement';

/**
 * The items of a placement: of medium and hard ones those least seen, from as many of the module's
 * lessons as there are. Where a bank is small, easy ones fill up. What has come twice in 24 hours
 * comes again only where there is no other.
 *
 * @param now - epoch milliseconds
 */
export function drawPlacement(
  random: Random,
  bank: Bank,
  history: ItemHistory,
  now: number,
): readonly HashedItem[] {
  const ranked = shuffled(random, bank.items).toSorted(
    (one, other) => timesSeen(one) - timesSeen(other),
  );
  const chosen: HashedItem[] = [];
  while (chosen.length < placementCount) {
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

  /** How many of the chosen items a lesson has already. Tired items come after others, easy ones last. */
  function timesTaught(item: HashedItem): number {
    const lesson = lessonOf(item);
    const taken = chosen.filter((one) => lessonOf(one) === lesson).length;
    const late = (item.difficulty === 1 ? 2 : 0) + (isTired(history.get(item.id), now) ? 1 : 0);
    return taken + late * placementCount;
  }
}

function lessonOf({ source }: HashedItem): string {
  return source.split('#')[0] ?? source;
}
