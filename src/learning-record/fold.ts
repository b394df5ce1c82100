import type { LearningEvent } from './learning-event';

/**
 * State read from the record. `apply` may change the containers (maps, sets) of the state it is
 * given and must replace the entities in them, so that a reader who holds an entity keeps it.
 * An event that makes no sense (a double answer, an unknown attempt) leaves the state as it was.
 */
export type Fold<State> = {
  readonly empty: () => State;
  /** A state whose containers can be changed without touching those of `state`. */
  readonly copy: (state: State) => State;
  readonly apply: (state: State, event: LearningEvent) => void;
};

/** The state after `events`, which are in the order (seq, id). `state` stays as it was. */
export function extend<State>(
  fold: Fold<State>,
  state: State,
  events: readonly LearningEvent[],
): State {
  const next = fold.copy(state);
  for (const event of events) fold.apply(next, event);
  return next;
}

/** The state of a whole record, in the order (seq, id). */
export function foldAll<State>(fold: Fold<State>, events: readonly LearningEvent[]): State {
  const state = fold.empty();
  for (const event of events) fold.apply(state, event);
  return state;
}
