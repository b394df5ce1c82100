/** What a line of a letter is made of: words as they stand, and places where a field's value goes. */
export type LetterPart =
  | { readonly kind: 'words'; readonly words: string }
  /** `name` is what stands between the braces, for the check also when it is no id. */
  | { readonly kind: 'place'; readonly name: string };

/** Takes a line of a letter apart: `请于 {pay-by} 前支付` is words, a place, words. */
export function letterParts(line: string): readonly LetterPart[] {
  return line
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[^{}]*\}$/.test(piece)
        ? { kind: 'place', name: piece.slice(1, -1) }
        : { kind: 'words', words: piece },
    );
}

/** The name in a line that holds nothing but one place. */
export function solePlace(line: string): string | undefined {
  const [part, ...more] = letterParts(line.trim());
  return part?.kind === 'place' && more.length === 0 ? part.name : undefined;
}

/** A paragraph's lines, and whether it is the framed slip that the other side sends back. */
export function letterLines(paragraph: string): {
  readonly framed: boolean;
  readonly lines: readonly string[];
} {
  const lines = paragraph.trim().split('\n');
  const framed = paragraph.trimStart().startsWith('>');
  return { framed, lines: framed ? lines.map((line) => line.replace(/^\s*> ?/, '')) : lines };
}
