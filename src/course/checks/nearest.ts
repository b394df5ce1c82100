/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;

  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

/** The known word that `word` was probably meant to be, if any is near enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= most && (best === undefined || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}

/**
 * A sentence that helps somebody who wrote an unknown name: the nearest known one, or all of them
 * when they are few.
 */
export function suggestion(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (all.length === 0) return 'There is none yet.';
  if (all.length <= 12) return `Known: ${all.join(', ')}.`;
  return `There are ${all.length} to choose from, the first: ${all.slice(0, 5).join(', ')}.`;
}
