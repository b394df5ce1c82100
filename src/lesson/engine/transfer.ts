import type { InteractionOf } from '@/course/schema/interaction';

type Transfer = InteractionOf<'transfer'>;

/** Where the learner's own words of a field are kept: `lesson/l1-1/my-five-boxes/received`. */
export function wordsPlace(lesson: string, interaction: string, field: string): string {
  return `lesson/${lesson}/${interaction}/${field}`;
}

/** Which fields hold words; the words themselves are no part of the answer. */
export function filledFields({ fields }: Transfer, textIn: (field: string) => string): string[] {
  return fields.map(({ id }) => id).filter((id) => textIn(id).trim() !== '');
}
