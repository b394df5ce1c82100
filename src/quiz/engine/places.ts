import type { Bank, HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Answer, Miss, RecordedAttempt } from './attempts-fold';
import { askedItem } from './variants';

/** One position of an attempt, brought together with the bank as it is now. */
export type Place = {
  /** From 0. */
  readonly position: number;
  readonly id: string;
  /** As the attempt asks it. Null when it has been taken out of the bank since. */
  readonly item: HashedItem<AskedItem> | null;
  /** The item's content is not the content that was drawn. */
  readonly changed: boolean;
  /** The first try in practice, where that was not wholly right. */
  readonly miss: Miss | null;
  readonly answer: Answer | null;
};

export function placesOf(attempt: RecordedAttempt, bank: Bank): readonly Place[] {
  return attempt.items.map(({ id, hash }, position) => {
    const written = bank.items.find((candidate) => candidate.id === id);
    const item = written ? askedItem(written, attempt.seed) : null;
    const answer = attempt.answers.get(position) ?? null;
    const miss = attempt.misses.get(position) ?? null;
    return { position, id, item, changed: item !== null && item.hash !== hash, miss, answer };
  });
}

/**
 * The place to answer next: the first without an answer whose item there still is.
 *
 * @param from - where to begin to look; what stands before comes after the end
 */
export function nextPlace(places: readonly Place[], from = 0): Place | undefined {
  const inTurn = [...places.slice(from), ...places.slice(0, from)];
  return inTurn.find(({ item, answer }) => item && !answer);
}

/** Places that are left out, because their item was taken out of the bank before it was answered. */
export function skippedPlaces(places: readonly Place[]): readonly Place[] {
  return places.filter(({ item, answer }) => !item && !answer);
}

/** Points as a share of what could be had, 0 to 1. Items that were left out do not count. */
export function scoreOfPlaces(places: readonly Place[]): number {
  const counted = places.filter(({ item, answer }) => item ?? answer);
  const points = counted.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0);
  return counted.length === 0 ? 0 : Math.min(1, points / counted.length);
}

/** Whether a share of the points reaches the mark. Thirds add up to a hair less than they should. */
export function reaches(score: number, passMark: number): boolean {
  return score >= passMark - 1e-9;
}
