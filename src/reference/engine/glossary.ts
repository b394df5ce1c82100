import { addTo } from '@/course/growing-lists';
import type { GlossaryEntry } from '@/course/reference-books';

export type LetterGroup = {
  /** A to Z, or `#`. */
  readonly letter: string;
  readonly terms: readonly GlossaryEntry[];
};

/**
 * The terms that somebody looks for: by the Chinese word or the English one, and by what it means
 * only when no word is called so. Case and width of the letters make no difference.
 */
export function findTerms(
  terms: readonly GlossaryEntry[],
  query: string,
): readonly GlossaryEntry[] {
  const wanted = plain(query);
  const called = terms.filter(({ term, en }) => plain(`${term} ${en}`).includes(wanted));
  return called.length > 0
    ? called
    : terms.filter(({ definition }) => plain(definition).includes(wanted));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Terms by the letter that their pinyin begins with; other words come last. */
export function byLetter(terms: readonly GlossaryEntry[]): readonly LetterGroup[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const term of terms) addTo(groups, term.initial, term);
  const last = (letter: string) => (letter === '#' ? 1 : 0);
  return [...groups]
    .map(([letter, entries]) => ({ letter, terms: entries }))
    .toSorted(
      (one, other) =>
        last(one.letter) - last(other.letter) || one.letter.localeCompare(other.letter, 'en'),
    );
}
