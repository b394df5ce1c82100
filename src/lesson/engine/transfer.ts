import type { InteractionOf } from '@/course/schema/interaction';

type Transfer = InteractionOf<'transfer'>;

/** Where the learner's own words of a field are kept: `lesson/l1-1/my-five-boxes/received`. */
export function wordsPlace(lesson: string, interaction: string, field: string): string {
  return `lesson/${lesson}/${interaction}/${field}`;
}

/** Where a note on a paragraph is kept: `note/l1-2/three-lights/3f9a1c`. */
export function notePlace(lesson: string, section: string, paragraph: string): string {
  return `note/${lesson}/${section}/${paragraph}`;
}

/** The notes of a section, by paragraph. */
export function notesIn(
  words: ReadonlyMap<string, { readonly text: string }>,
  lesson: string,
  section: string,
): ReadonlyMap<string, string> {
  const start = notePlace(lesson, section, '');
  return new Map(
    [...words].flatMap(([place, { text }]) =>
      place.startsWith(start) ? [[place.slice(start.length), text] as const] : [],
    ),
  );
}

/** Which fields hold words; the words themselves are no part of the answer. */
export function filledFields({ fields }: Transfer, textIn: (field: string) => string): string[] {
  return fields.map(({ id }) => id).filter((id) => textIn(id).trim() !== '');
}
