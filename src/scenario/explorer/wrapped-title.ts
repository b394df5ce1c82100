/** A title in lines for a box of the map. */
export type WrappedTitle = {
  readonly lines: readonly string[];
  /** Width of the widest line in em. */
  readonly width: number;
};

/** No line begins with these. */
const CLOSING = /^[，。、？！：；…—”’）》」』,.?!:;)%]$/;
/** Words, numbers with the unit that is counted, and single characters. */
const AS_ONE = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,%-]*(?: ?[万元台天号月年])?|./gsu;
/** No line ends with these. */
const OPENING = /^[“‘（《「『(]$/;

/**
 * Breaks a title into as few lines of at most `most` em as will do: after a mark where it can be,
 * and as even as that leaves them. Latin words and numbers stay whole, and no line begins with a
 * closing mark or ends with an opening one.
 */
export function wrapTitle(title: string, most: number): WrappedTitle {
  const pieces = piecesOf(title);
  const even = widthOf(title) / Math.max(1, Math.ceil(widthOf(title) / most));
  const limits = Array.from({ length: Math.ceil((most - even) * 2) }, (_, at) => even + at / 2);
  const ways = [...limits, most].map((limit) => fill(pieces, limit));
  const fewest = Math.min(...ways.map(({ length }) => length));
  // The narrowest comes first among those that are broken as well.
  const [lines = [title]] = ways
    .filter(({ length }) => length === fewest)
    .toSorted((one, other) => brokenWell(other) - brokenWell(one));
  return { lines, width: Math.max(...lines.map(widthOf)) };
}

/** Breaks that come after a mark, where a reader breathes. */
function brokenWell(lines: readonly string[]): number {
  return lines.slice(0, -1).filter((line) => CLOSING.test(line.slice(-1))).length;
}

function fill(pieces: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece) > limit) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** What may not be broken: a character with the marks that belong to it, a word, a number. */
function piecesOf(title: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const [token] of title.matchAll(AS_ONE)) {
    const last = pieces.at(-1);
    if (OPENING.test(token)) open += token;
    else if (CLOSING.test(token) && open === '' && last !== undefined) {
      pieces[pieces.length - 1] = last + token;
    } else {
      pieces.push(open + token);
      open = '';
    }
  }
  return open === '' ? pieces : [...pieces, open];
}

/** Width of a text in em: Chinese characters and marks are one em wide, Latin about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.56 : 1), 0);
}
