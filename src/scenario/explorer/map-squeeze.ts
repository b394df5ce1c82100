/** A stretch of heights that something stands in, from above. */
export type Stretch = readonly [top: number, bottom: number];

export type Squeezed = {
  readonly height: number;
  /** Where a height goes. */
  readonly to: (y: number) => number;
  /** Stretches in a row are one: the rows, at their old heights. */
  readonly rows: readonly Stretch[];
};

/**
 * Takes out height that only lines run through: between what stands, at most `most` is left, above
 * the first and below the last `edge`.
 */
export function squeezed(stretches: readonly Stretch[], most: number, edge: number): Squeezed {
  const standing = merged(stretches);
  const first = standing[0]?.[0] ?? 0;
  const last = standing.at(-1)?.[1] ?? 0;

  // Known heights and where they go; between two of them it goes evenly.
  const marks: (readonly [from: number, to: number])[] = [[first, edge]];
  let at = edge;
  for (const [index, [top, bottom]] of standing.entries()) {
    at += bottom - top;
    marks.push([bottom, at]);
    const next = standing[index + 1];
    if (!next) break;
    at += Math.min(most, next[0] - bottom);
    marks.push([next[0], at]);
  }
  const height = at + edge;

  function to(y: number): number {
    if (y <= first) return Math.max(0, edge - (first - y));
    if (y >= last) return Math.min(height, at + (y - last));
    const above = marks.findLast(([from]) => from <= y) ?? [first, edge];
    const below = marks.find(([from]) => from > y) ?? [last, at];
    const share = (y - above[0]) / (below[0] - above[0]);
    return above[1] + share * (below[1] - above[1]);
  }
  return { height, to, rows: standing };
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = [];
  for (const [top, bottom] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = done.at(-1);
    if (last && top <= last[1]) done[done.length - 1] = [last[0], Math.max(last[1], bottom)];
    else done.push([top, bottom]);
  }
  return done;
}
