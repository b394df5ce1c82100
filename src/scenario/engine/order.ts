/**
 * Things in the order in which they are shown: shuffled by the play's seed and the place, so that
 * a reload and the debrief show the same order and another play another one.
 */
export function inShownOrder<Thing>(
  things: readonly Thing[],
  seed: number,
  place: string,
): readonly Thing[] {
  const shuffled = [...things];
  const random = generator(seed, place);
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
}

/** Numbers from 0 up to 1: FNV-1a of the place mixed with the seed, then mulberry32. */
function generator(seed: number, place: string): () => number {
  let state = 2_166_136_261 ^ seed;
  for (const character of place) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
