import type { Bank } from '@/course/outline';
import type { ItemResponse, Kept, Recorder } from '@/learning-record/learning-event';
import type { Clock } from '@/platform/clock';
import { wordsPlace } from './engine/answer-words';
import { type Attempts, openAttempt, type RecordedAttempt } from './engine/attempts-fold';
import { type DrawScope, drawItems, type ItemHistory } from './engine/draw';
import { placesOf, reaches, scoreOfPlaces } from './engine/places';
import { judge } from './engine/scoring';

export type QuizPorts = {
  readonly record: Recorder;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export type GivenAnswer = {
  readonly position: number;
  readonly response: ItemResponse;
  readonly certainty: 'sure' | 'unsure';
  /** From first sight to answer. */
  readonly latencyMs: number;
  /** The learner's own words, where the answer is some: kept apart from it. */
  readonly words?: string;
};

export type QuizCommands = {
  /**
   * Draws items and starts an attempt, giving up the quiz's open ones: what was answered in them
   * stays known. Resolves with the attempt's id, or null when there is nothing to ask.
   */
  readonly start: (mode: RecordedAttempt['mode'], scope: DrawScope) => Promise<string | null>;
  /** Judges and records. An item that was answered already is left as it is. */
  readonly answer: (attempt: string, given: GivenAnswer) => Promise<Kept | null>;
  /** Retakes of missed items are never a pass: they are not the whole quiz. */
  readonly finish: (attempt: string, passMark: number) => Promise<Kept | null>;
  readonly abandon: (attempt: string) => Promise<Kept | null>;
};

/** Commands of one quiz. `read` is asked at the time of each command. */
export function quizCommands(
  { record, clock, newId, newSeed }: QuizPorts,
  bank: Bank,
  read: () => Attempts,
): QuizCommands {
  function open(id: string): RecordedAttempt | undefined {
    const attempt = read().byId.get(id);
    return attempt?.state === 'open' ? attempt : undefined;
  }

  return {
    async start(mode, scope) {
      const attempts = read();
      const given = openAttempt(attempts, bank.id);
      const seed = newSeed();
      const items = drawItems({
        bank,
        history: given ? withAnswersOf(given, attempts.ofItem) : attempts.ofItem,
        seed,
        now: clock(),
        scope,
      }).map(({ id, hash }) => ({ id, hash }));
      if (items.length === 0) return null;

      const attempt = newId();
      await record(...(given ? [{ type: 'attempt-abandoned', attempt: given.id } as const] : []), {
        type: 'attempt-started',
        attempt,
        quiz: bank.id,
        mode,
        seed,
        items,
        scope,
      });
      return attempt;
    },

    async answer(id, { position, response, certainty, latencyMs, words }) {
      const attempt = open(id);
      const item = attempt && placesOf(attempt, bank)[position]?.item;
      if (!item || attempt.answers.has(position)) return null;
      const place = wordsPlace({ attempt: id, position });
      return record(...(words ? [{ type: 'words-written', place, text: words } as const] : []), {
        type: 'item-answered',
        attempt: id,
        position,
        item: item.id,
        response,
        certainty,
        ...judge(item, response),
        latencyMs: Math.max(0, Math.round(latencyMs)),
      });
    },

    async finish(id, passMark) {
      const attempt = open(id);
      if (!attempt) return null;
      const score = scoreOfPlaces(placesOf(attempt, bank));
      const passed = attempt.scope === 'all' && reaches(score, passMark);
      return record({ type: 'attempt-finished', attempt: id, score, passed });
    },

    async abandon(id) {
      return open(id) ? record({ type: 'attempt-abandoned', attempt: id }) : null;
    },
  };
}

/** The history as it will be once the attempt is given up: an exam's answers come in then. */
function withAnswersOf(attempt: RecordedAttempt, history: ItemHistory): ItemHistory {
  if (attempt.mode !== 'exam') return history;
  const next = new Map(history);
  for (const answer of attempt.answers.values()) {
    next.set(answer.item, [...(next.get(answer.item) ?? []), answer]);
  }
  return next;
}
