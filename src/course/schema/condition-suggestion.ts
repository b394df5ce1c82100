/** ` Did you mean "trust"?`, or the words there are when they are few, or nothing. */
export function suggestion(written: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(written, words);
  if (near !== undefined) return ` Did you mean "${near}"?`;
  if (words.length === 0) return '';
  return words.length <= 12 ? ` Write one of: ${words.join(', ')}.` : '';
}

/** The known word with the fewest edits, if they are few for its length. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const plain = written.normalize('NFKC').toLowerCase();
  let best: { word: string; edits: number } | undefined;
  for (const word of known) {
    const edits = editsBetween(plain, word.toLowerCase());
    if (edits <= Math.max(1, Math.floor(word.length / 3)) && edits < (best?.edits ?? Infinity)) {
      best = { word, edits };
    }
  }
  return best && best.edits < best.word.length ? best.word : undefined;
}

/** Levenshtein distance. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replace = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const drop = (row[column + 1] ?? 0) + 1;
      const add = (next[column] ?? 0) + 1;
      next.push(Math.min(replace, drop, add));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
