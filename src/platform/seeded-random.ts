import type { Random } from './random';

const seeds = 2 ** 32;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every device, so a draw is
 * kept as its seed. Changing this generator changes draws that learners have in progress.
 *
 * @param seed - a whole number; what is above 2^32 is folded into it
 * @param place - what is drawn, where one seed serves many draws: each has numbers of its own
 * @see sfc32 of Chris Doty-Humphrey's PractRand
 */
export function seededRandom(seed: number, place = ''): Random {
  let a = 0x9e3779b9 ^ hashOf(place);
  let b = 0x243f6a88 ^ Math.floor(seed / seeds);
  let c = seed | 0;
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / seeds;
  }

  // Neighbouring seeds give like numbers at first: the state has to be stirred.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** 0 for no text. */
function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return hash;
}

/** The list in an order of chance, each order as likely as any other. `list` stays as it was. */
export function shuffled<Member>(random: Random, list: readonly Member[]): Member[] {
  const left = [...list];
  const result: Member[] = [];
  while (left.length > 0) result.push(...left.splice(Math.floor(random() * left.length), 1));
  return result;
}
