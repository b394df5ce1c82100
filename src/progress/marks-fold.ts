import type { Fold } from '@/learning-record/fold';

/** Paragraphs that the learner underlined, as `l1-2/<paragraph>`. */
export type MarksState = Set<string>;

export function markKey(lesson: string, paragraph: string): string {
  return `${lesson}/${paragraph}`;
}

export const marksFold: Fold<MarksState> = {
  empty: () => new Set(),
  copy: (state) => new Set(state),
  apply(state, event) {
    if (event.type !== 'paragraph-marked') return;
    const key = markKey(event.lesson, event.paragraph);
    if (event.marked) state.add(key);
    else state.delete(key);
  },
};
