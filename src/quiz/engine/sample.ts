/** Each member's score in the item and in the rest. */
type Ranked = { readonly score: number; readonly rest: number };

/** Share of the ranked that make the strong and the weak group. */
const tail = 0.27;

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value in the middle, of two the mean; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** Differences below this are of binary fractions, not of learners. */
const hair = 1e-12;

/** Pearson's correlation of score and rest; null where either is the same for all. */
export function correlation(ranked: readonly Ranked[]): number | null {
  const score = mean(ranked.map((one) => one.score)) ?? 0;
  const rest = mean(ranked.map((one) => one.rest)) ?? 0;
  let [both, scores, rests] = [0, 0, 0];
  for (const one of ranked) {
    both += (one.score - score) * (one.rest - rest);
    scores += (one.score - score) ** 2;
    rests += (one.rest - rest) ** 2;
  }
  return scores < hair || rests < hair ? null : both / Math.sqrt(scores * rests);
}

/**
 * Scores of the best and the weakest 27 % by the rest. Whoever is as good as the last of a group
 * belongs to it too; null where the groups would meet, because too many are alike.
 */
export function groupsByRest(
  ranked: readonly Ranked[],
): { readonly strong: readonly number[]; readonly weak: readonly number[] } | null {
  const sorted = ranked.map(({ rest }) => rest).toSorted((one, other) => one - other);
  const size = Math.max(1, Math.round(sorted.length * tail));
  const weakest = sorted.at(size - 1) ?? 0;
  const best = sorted.at(-size) ?? 0;
  if (best - weakest < hair) return null;
  return {
    strong: ranked.flatMap(({ score, rest }) => (rest >= best ? [score] : [])),
    weak: ranked.flatMap(({ score, rest }) => (rest <= weakest ? [score] : [])),
  };
}
