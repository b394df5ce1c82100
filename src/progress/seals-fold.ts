import type { Fold } from '@/learning-record/fold';

/** When a module's seal was first pressed, by module: ISO 8601 with UTC offset. */
export type SealsState = Map<string, string>;

export const sealsFold: Fold<SealsState> = {
  empty: () => new Map(),
  copy: (state) => new Map(state),
  apply(state, event) {
    if (event.type === 'seal-pressed' && !state.has(event.module)) {
      state.set(event.module, event.at);
    }
  },
};
