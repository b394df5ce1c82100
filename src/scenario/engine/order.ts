import { seededRandom, shuffled } from '@/platform/seeded-random';

/**
 * Things in the order in which they are shown: shuffled by the play's seed and the place, so that
 * a reload and the debrief show the same order and another play another one.
 */
export function inShownOrder<Thing>(
  things: readonly Thing[],
  seed: number,
  place: string,
): readonly Thing[] {
  return shuffled(seededRandom(seed, place), things);
}
