import { extend, type Fold, foldAll } from './fold';
import type { LearningEvent } from './learning-event';

/**
 * What happened to the log. extended: `added` come after every event there was. rewritten: events
 * came in between, were purged or deleted, so that what was read from the log is to be read anew.
 */
export type LogChange =
  | { readonly type: 'extended'; readonly added: readonly LearningEvent[] }
  | { readonly type: 'rewritten' };

/** Brings a state that was folded from the log up to date after a change of it. */
export function refold<State>(
  fold: Fold<State>,
  state: State,
  events: readonly LearningEvent[],
  change: LogChange,
): State {
  return change.type === 'extended' ? extend(fold, state, change.added) : foldAll(fold, events);
}
