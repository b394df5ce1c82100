import type { ItemOf } from '@/course/schema/item';
import { rightWording } from './right-wording';
import { inSimplified } from './traditional';

type ShortText = ItemOf<'short-text'>;

export type ReadWords =
  /** `wording` is null for words that the item does not know. */
  | { readonly ok: true; readonly wording: string | null }
  /** Nothing was written; or the letters of an input method, with no character picked yet. */
  | { readonly ok: false; readonly why: 'no-words' | 'letters' };

/** Which wording of the item the typed words come to. */
export function readWords(item: ShortText, typed: string): ReadWords {
  const words = folded(typed);
  if (words === '') return { ok: false, why: 'no-words' };
  const known = [{ id: rightWording, wordings: [item.answer, ...item.accepted] }, ...item.errors];
  const hit = known.find(({ wordings }) => wordings.some((wording) => folded(wording) === words));
  if (hit) return { ok: true, wording: hit.id };
  const inCharacters = known.every(({ wordings }) => wordings.every((one) => !LETTERS.test(one)));
  return inCharacters && LETTERS.test(words)
    ? { ok: false, why: 'letters' }
    : { ok: true, wording: null };
}

const LETTERS = /\p{Script=Latin}/u;

/**
 * Words as they are compared: width, case, traditional or simplified script, spaces and marks make
 * no difference. What is folded once stays as it is.
 */
export function folded(text: string): string {
  const next = inSimplified(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}%]/gu, '');
  return next === text ? next : folded(next);
}

/** What to say about a wording, right, near or other. */
export function wordsFeedback(item: ShortText, wording: string | null): string {
  if (wording === rightWording) return item.feedback;
  return item.errors.find(({ id }) => id === wording)?.feedback ?? item.otherwise;
}
