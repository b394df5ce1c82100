const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/;
const SLIPS: readonly (readonly [left: RegExp, instead: string])[] = [
  [INVISIBLE, 'an invisible character stands in it: delete it and type it anew'],
  [/[\u00a0\u3000]/, 'a wide space stands in it: write an ordinary one, or none'],
  [/[“”‘’「」＂＇]/, 'write it without quotes, or in half-width ones'],
  [/：|^[a-z]\w*:\S/i, 'write ": ", a half-width colon and a space, between name and value'],
  [/[，、；]/, 'put ", ", a half-width comma and a space, between entries'],
];

/**
 * What a Chinese input method left in a name, a number or a word of a list, and what to write
 * instead; undefined when it left nothing. Prose may hold all of it.
 */
export function slipIn(written: string): string | undefined {
  const [, instead] = SLIPS.find(([left]) => left.test(written)) ?? [];
  if (instead !== undefined) return instead;
  const half = written.normalize('NFKC').replaceAll(/[−–—]/g, '-');
  return half === written ? undefined : `write ${half} in half-width characters`;
}

/** A character that nobody sees, e.g. from a chat window, and where it stands. */
export function invisibleIn(
  text: string,
): { readonly at: number; readonly name: string } | undefined {
  const match = INVISIBLE.exec(text);
  const code = match?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return match ? { at: match.index, name: `U+${code}` } : undefined;
}

/** Whether a whole text stands in Chinese quotes: they would be shown. */
export function isInQuotes(text: string): boolean {
  return /^(“[^“”]*”|‘[^‘’]*’|「[^「」]*」)$/.test(text);
}
