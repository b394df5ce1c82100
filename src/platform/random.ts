/** Chance: the next number from 0 up to, and without, 1. */
export type Random = () => number;

export const systemRandom: Random = () => Math.random();

const seeds = 2 ** 32;

/** A seed to be kept in the record: a whole number from 0 up to, and without, 2^32. */
export function newSeed(random: Random): number {
  return Math.floor(random() * seeds);
}
