import type { FactOf, LearningEvent } from './learning-event';

/** Own words to delete: those written at a place, or those of one sheet of a form. */
export type OwnWords =
  | { readonly at: 'place'; readonly place: string }
  | { readonly at: 'sheet'; readonly form: string; readonly sheet: string };

/** The tombstones of all events that carry the words, also of what was overwritten since. */
export function tombstonesOf(words: OwnWords, events: readonly LearningEvent[]): LearningEvent[] {
  return events.filter((event) => carries(event, words)).map(tombstone);
}

/** Whether an event holds what the learner wrote, or what belongs to their own customers. */
export function isOwnWords(
  event: LearningEvent,
): event is LearningEvent & FactOf<'words-written' | 'form-field-filled' | 'form-cleared'> {
  return (
    event.type === 'words-written' ||
    event.type === 'form-field-filled' ||
    event.type === 'form-cleared'
  );
}

function carries(event: LearningEvent, words: OwnWords): boolean {
  if (words.at === 'place') return event.type === 'words-written' && event.place === words.place;
  return (
    event.type === 'form-field-filled' && event.form === words.form && event.sheet === words.sheet
  );
}

function tombstone({ id, seq, at, course, type }: LearningEvent): LearningEvent {
  return { id, seq, at, course, type: 'purged', was: type };
}
