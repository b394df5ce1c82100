import type { Answer, Attempts } from './attempts-fold';
import { mostUrgentFirst, standingOf } from './result';

/**
 * Latest answers of the items that are worth another look: sure but wrong first, then wrong, then
 * guessed right; those given longest ago first within each.
 */
export function itemsToReview({ ofItem }: Pick<Attempts, 'ofItem'>): readonly Answer[] {
  return [...ofItem.values()]
    .flatMap((answers) => answers.at(-1) ?? [])
    .filter((answer) => standingOf(answer) !== 'sure-right')
    .toSorted(
      (one, other) => mostUrgentFirst(one, other) || Date.parse(one.at) - Date.parse(other.at),
    );
}
