import type { Fold } from '@/learning-record/fold';

/** What the learner wrote at a place of the course. `at` is ISO 8601 with UTC offset. */
export type OwnText = { readonly text: string; readonly at: string };

/** Own words by place, the latest at each; a place that was emptied is not there. */
export type WordsState = Map<string, OwnText>;

export const wordsFold: Fold<WordsState> = {
  empty: () => new Map(),
  copy: (state) => new Map(state),
  apply(state, event) {
    if (event.type !== 'words-written') return;
    if (event.text === '') state.delete(event.place);
    else state.set(event.place, { text: event.text, at: event.at });
  },
};
