import type { Bank } from '@/course/outline';
import type { ItemResponse, Kept, Recorder } from '@/learning-record/learning-event';
import type { Clock } from '@/platform/clock';
import { wordsPlace } from './engine/answer-words';
import { type Attempts, openAttempt, type RecordedAttempt } from './engine/attempts-fold';
import type { ItemHistory } from './engine/candidate';
import { type DrawScope, drawItems } from './engine/draw';
import { placesOf, scoreOfPlaces } from './engine/places';
import { moduleRules, type QuizRules } from './engine/quiz-rules';
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
  /** From first sight to answer, or to this try. */
  readonly latencyMs: number;
  /** The learner's own words, where the answer is some: kept apart from it. */
  readonly words?: string;
};

export type QuizCommands = {
  /**
   * Draws items and starts an attempt, giving up the quiz's open ones: what was answered in them
   * stays known. Resolves with the attempt's id, or null when there is nothing to ask: nothing is
   * wrong, or all of it has come twice in 24 hours.
   *
   * @param objective - its id, with the scope of that name
   */
  readonly start: (
    mode: RecordedAttempt['mode'],
    scope: DrawScope,
    objective?: string,
  ) => Promise<string | null>;
  /**
   * Judges and records. In practice a first try that is not wholly right is recorded as a miss, and
   * the second is the answer, with the score of the first. An item that was answered already is
   * left as it is, and so is every item while an exam's time does not run.
   */
  readonly answer: (attempt: string, given: GivenAnswer) => Promise<Kept | null>;
  /**
   * What is not answered is wrong. Retakes of missed items, or of an objective, are never a pass:
   * they are not the whole quiz. An exam has marks of its own.
   */
  readonly finish: (attempt: string, passMark: number) => Promise<Kept | null>;
  readonly abandon: (attempt: string) => Promise<Kept | null>;
};

/** Commands of one quiz, by its rules. `read` is asked at the time of each command. */
export function quizCommands(
  { record, clock, newId, newSeed }: QuizPorts,
  bank: Bank,
  read: () => Attempts,
  rules: QuizRules = moduleRules,
): QuizCommands {
  function open(id: string): RecordedAttempt | undefined {
    const attempt = read().byId.get(id);
    return attempt?.state === 'open' ? attempt : undefined;
  }

  return {
    async start(mode, scope, objective) {
      const attempts = read();
      const given = openAttempt(attempts, bank.id);
      const seed = newSeed();
      const items = drawItems({
        bank,
        history: given ? withAnswersOf(given, attempts.ofItem) : attempts.ofItem,
        seed,
        now: clock(),
        scope,
        objective,
        choose: rules.choose,
      }).map(({ id, hash }) => ({ id, hash }));
      if (items.length === 0) return null;

      const attempt = newId();
      const timed = scope === 'all' ? rules.timeOf(bank, mode) : null;
      await record(...(given ? [{ type: 'attempt-abandoned', attempt: given.id } as const] : []), {
        type: 'attempt-started',
        attempt,
        quiz: bank.id,
        mode,
        seed,
        items,
        scope,
        ...(scope === 'objective' && { objective }),
        ...timed,
      });
      return attempt;
    },

    async answer(id, { position, response, certainty, latencyMs, words }) {
      const attempt = open(id);
      const item = attempt && placesOf(attempt, bank)[position]?.item;
      if (!item || attempt.answers.has(position)) return null;
      if (!rules.takesAnswers(attempt, clock())) return null;

      const latency = Math.max(0, Math.round(latencyMs));
      const asked = { attempt: id, position, item: item.id, response, latencyMs: latency };
      const { score, correct } = judge(item, response);
      const place = wordsPlace({ attempt: id, position });
      const own = words ? [{ type: 'words-written', place, text: words } as const] : [];
      const miss = attempt.misses.get(position);
      if (miss) {
        const first = { certainty: miss.certainty, score: miss.score, correct: false };
        return record(...own, { type: 'item-answered', ...asked, ...first, mended: correct });
      }
      return attempt.mode === 'practise' && !correct
        ? record(...own, { type: 'item-missed', ...asked, certainty, score })
        : record(...own, { type: 'item-answered', ...asked, certainty, score, correct });
    },

    async finish(id, passMark) {
      const attempt = open(id);
      if (!attempt) return null;
      const places = placesOf(attempt, bank);
      const score = scoreOfPlaces(places);
      const passed = attempt.scope === 'all' && rules.passes(bank, places, passMark);
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
