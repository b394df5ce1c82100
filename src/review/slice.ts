import type { FactOf, Kept, Recorder } from '@/learning-record/learning-event';
import type { DaySettingName } from '@/progress/day-setting';
import { type Attempts, openAttempt } from '@/quiz/engine/attempts-fold';
import { reviewQuiz } from '@/quiz/engine/review-quiz';
import { cardNotePlace } from './engine/card-ref';
import type { CheckInDay } from './engine/check-in';
import type { DrawnItem } from './engine/session';

type ReviewPorts = {
  readonly record: Recorder;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export type ReviewCommands = {
  /**
   * Starts to ask these items, giving up an open review: what was answered in it stays known.
   * Resolves with the attempt's id, or null when there is nothing to ask.
   */
  readonly start: (items: readonly DrawnItem[], checkIn?: CheckInDay) => Promise<string | null>;
  readonly answerDecision: (given: Omit<FactOf<'decision-answered'>, 'type'>) => Promise<Kept>;
  readonly star: (card: string, starred: boolean) => Promise<Kept>;
  /** Takes a card out by hand, or puts it back. */
  readonly remove: (card: string, removed: boolean) => Promise<Kept>;
  readonly note: (card: string, text: string) => Promise<Kept>;
  /** Sets a day, or takes it back where it is empty. */
  readonly setDay: (setting: DaySettingName, day: string) => Promise<Kept>;
};

/** Commands of the review. `read` is asked at the time of each command. */
export function reviewCommands(
  { record, newId, newSeed }: ReviewPorts,
  read: () => Attempts,
): ReviewCommands {
  return {
    async start(items, checkIn) {
      if (items.length === 0) return null;
      const given = openAttempt(read(), reviewQuiz);
      const attempt = newId();
      await record(...(given ? [{ type: 'attempt-abandoned', attempt: given.id } as const] : []), {
        type: 'attempt-started',
        attempt,
        quiz: reviewQuiz,
        mode: 'learn',
        seed: newSeed(),
        items: [...items],
        scope: 'review',
        ...(checkIn !== undefined && { checkIn }),
      });
      return attempt;
    },
    answerDecision: (given) =>
      record({
        type: 'decision-answered',
        ...given,
        latencyMs: Math.max(0, Math.round(given.latencyMs)),
      }),
    star: (card, starred) => record({ type: 'card-starred', card, starred }),
    remove: (card, removed) => record({ type: 'card-removed', card, removed }),
    note: (card, text) =>
      record({ type: 'words-written', place: cardNotePlace(card), text: text.trim() }),
    setDay: (setting, day) => record({ type: 'setting-changed', setting, value: day }),
  };
}
