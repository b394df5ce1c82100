/** A title in lines for a box of the map. */
export type WrappedTitle = {
  readonly lines: readonly string[];
  /** Width of the widest line in em. */
  readonly width: number;
};

/** No line begins with these. */
const CLOSING = /^[，。、？！：；…—”’）》」』,.?!:;)%]$/;
/** No line ends with these. */
const OPENING = /^[“‘（《「『(]$/;

/**
 * Breaks a title into lines of at most `most` em, as even as they can be. Latin words and numbers
 * stay whole, and no line begins with a closing mark or ends with an opening one.
 */
export function wrapTitle(title: string, most: number): WrappedTitle {
  const pieces = piecesOf(title);
  const whole = widthOf(title);
  const fewest = Math.max(1, Math.ceil(whole / most));
  let lines = fill(pieces, most);
  for (let limit = whole / fewest; limit < most; limit += 0.5) {
    const even = fill(pieces, limit);
    if (even.length > Math.max(fewest, lines.length)) continue;
    lines = even;
    break;
  }
  return { lines, width: Math.max(...lines.map(widthOf)) };
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
  for (const [token] of title.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,%-]*|./gsu)) {
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
