import { addTo, copiedLists } from '@/course/growing-lists';
import type { Fold } from '@/learning-record/fold';
import type { FactOf, ItemResponse, LearningEvent } from '@/learning-record/learning-event';

/** An answer as it was judged when it was given. */
export type Answer = {
  readonly attempt: string;
  readonly item: string;
  /** Content of the item when the attempt was drawn. */
  readonly hash: string;
  readonly position: number;
  readonly response: ItemResponse;
  readonly certainty: 'sure' | 'unsure';
  /** Share of the item's point, 0 to 1. */
  readonly score: number;
  readonly correct: boolean;
  /** After a first miss: whether the second try was wholly right. */
  readonly mended?: boolean;
  /** From first sight to answer. */
  readonly latencyMs: number;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Place in the record: greater than those of all answers before, whatever the clock said. */
  readonly seq: number;
};

/** A first try in practice that was not wholly right. Its score is the item's. */
export type Miss = Pick<Answer, 'response' | 'certainty' | 'score'>;

/** A moment of an attempt against the clock; `exam-clock.ts` works its time out. */
export type Moment = Pick<LearningEvent, 'at' | 'seq'> & {
  readonly type: 'exam-seen' | 'exam-paused' | 'exam-resumed';
};

export type RecordedAttempt = {
  readonly id: string;
  readonly quiz: string;
  readonly mode: 'learn' | 'practise' | 'exam';
  /** placement: six items that decide whether a module's lessons may be skipped; never a result of the quiz. */
  readonly scope: 'all' | 'missed' | 'placement' | 'objective' | 'review';
  /** The objective that is asked for, with the scope of that name. */
  readonly objective: string | null;
  /** The check-in that a review is, by its day; null where it is none. */
  readonly checkIn: number | null;
  readonly seed: number;
  readonly items: readonly { readonly id: string; readonly hash: string }[];
  readonly startedAt: string;
  /** By position, from 0. The first answer to a position is the one that counts. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** By position: items that a second try is left for, or was. */
  readonly misses: ReadonlyMap<number, Miss>;
  /** The time there is, and how often the clock may be stopped; null where there is no clock. */
  readonly timed: { readonly limitMs: number; readonly pauses: number } | null;
  /** When its time was told of beside the answers, in the order of the record. */
  readonly moments: readonly Moment[];
  readonly state: 'open' | 'finished' | 'abandoned';
  readonly result: AttemptResult | null;
};

/** Points as a share, 0 to 1, and whether it passed by the pass mark of that day. */
export type AttemptResult = {
  readonly score: number;
  readonly passed: boolean;
  readonly at: string;
};

export type Attempts = {
  readonly byId: Map<string, RecordedAttempt>;
  /** Ids in the order in which the attempts began, by quiz. */
  readonly ofQuiz: Map<string, string[]>;
  /**
   * Answers whose outcome the learner has been shown, oldest first, by item: those of an exam
   * come in when it is handed in or given up, so that nothing gives a key away before.
   */
  readonly ofItem: Map<string, Answer[]>;
};

/**
 * Reads attempts from the record. Of two answers to one position the first counts. Answers to
 * unknown or closed attempts, to positions that there are not, or for another item than the one
 * drawn there, are left out, and so is a first try that another tab has made in vain; a finished
 * attempt stays finished.
 */
export const attemptsFold: Fold<Attempts> = {
  empty: () => ({ byId: new Map(), ofQuiz: new Map(), ofItem: new Map() }),
  copy: ({ byId, ofQuiz, ofItem }) => ({
    byId: new Map(byId),
    ofQuiz: copiedLists(ofQuiz),
    ofItem: copiedLists(ofItem),
  }),
  apply: (attempts, event) => {
    switch (event.type) {
      case 'attempt-started':
        return begin(attempts, event);
      case 'item-missed':
        return miss(attempts, event);
      case 'item-answered':
        return answer(attempts, event);
      case 'exam-seen':
      case 'exam-paused':
      case 'exam-resumed':
        return moment(attempts, event);
      case 'attempt-finished': {
        const { score, passed, at } = event;
        return close(attempts, event.attempt, {
          state: 'finished',
          result: { score, passed, at },
        });
      }
      case 'attempt-abandoned':
        return close(attempts, event.attempt, { state: 'abandoned', result: null });
    }
  },
};

function begin(attempts: Attempts, event: LearningEvent & FactOf<'attempt-started'>): void {
  const { attempt, quiz, mode, scope, objective = null, checkIn = null, seed, items, at } = event;
  const { limitMs, pauses = 0 } = event;
  if (attempts.byId.has(attempt)) return;
  attempts.byId.set(attempt, {
    id: attempt,
    quiz,
    mode,
    scope,
    objective,
    checkIn,
    seed,
    items,
    startedAt: at,
    answers: new Map(),
    misses: new Map(),
    timed: limitMs === undefined ? null : { limitMs, pauses },
    moments: [],
    state: 'open',
    result: null,
  });
  addTo(attempts.ofQuiz, quiz, attempt);
}

/** The item that a position asks for, while it can be answered. */
function openPlace(
  attempts: Attempts,
  { attempt: id, position, item }: Pick<Answer, 'attempt' | 'position' | 'item'>,
): { readonly attempt: RecordedAttempt; readonly hash: string } | null {
  const attempt = attempts.byId.get(id);
  const drawn = attempt?.items[position];
  if (attempt?.state !== 'open' || drawn?.id !== item) return null;
  return attempt.answers.has(position) ? null : { attempt, hash: drawn.hash };
}

function miss(attempts: Attempts, event: LearningEvent & FactOf<'item-missed'>): void {
  const { position, response, certainty, score } = event;
  const attempt = openPlace(attempts, event)?.attempt;
  if (attempt?.mode !== 'practise' || attempt.misses.has(position)) return;
  const misses = new Map(attempt.misses).set(position, { response, certainty, score });
  attempts.byId.set(attempt.id, { ...attempt, misses });
}

function answer(attempts: Attempts, event: LearningEvent & FactOf<'item-answered'>): void {
  const { position, item, response, certainty, score, correct, mended } = event;
  const { latencyMs, at, seq } = event;
  const place = openPlace(attempts, event);
  if (!place) return;
  const { attempt, hash } = place;
  if (correct && attempt.misses.has(position)) return;

  const given = {
    attempt: attempt.id,
    item,
    hash,
    position,
    response,
    certainty,
    score,
    correct,
    ...(mended !== undefined && { mended }),
    latencyMs,
    at,
    seq,
  };
  const answers = new Map(attempt.answers).set(position, given);
  attempts.byId.set(attempt.id, { ...attempt, answers });
  if (attempt.mode !== 'exam') remember(attempts, given);
}

function moment(
  attempts: Attempts,
  { attempt: id, type, at, seq }: LearningEvent & FactOf<Moment['type']>,
): void {
  const attempt = attempts.byId.get(id);
  if (attempt?.state !== 'open' || !attempt.timed) return;
  const moments = [...attempt.moments, { type, at, seq }];
  attempts.byId.set(id, { ...attempt, moments });
}

function close(
  attempts: Attempts,
  id: string,
  outcome: Pick<RecordedAttempt, 'state' | 'result'>,
): void {
  const attempt = attempts.byId.get(id);
  if (attempt?.state !== 'open') return;
  attempts.byId.set(id, { ...attempt, ...outcome });
  if (attempt.mode === 'exam')
    for (const given of attempt.answers.values()) remember(attempts, given);
}

function remember(attempts: Attempts, given: Answer): void {
  addTo(attempts.ofItem, given.item, given);
}

/** All attempts at a quiz, oldest first. */
export function attemptsAt(attempts: Attempts, quiz: string): readonly RecordedAttempt[] {
  return (attempts.ofQuiz.get(quiz) ?? []).flatMap((id) => attempts.byId.get(id) ?? []);
}

/** The attempt to go on with: the one begun last, of those neither finished nor given up. */
export function openAttempt(attempts: Attempts, quiz: string): RecordedAttempt | undefined {
  return attemptsAt(attempts, quiz).findLast(({ state }) => state === 'open');
}

/** The learner's latest answer to an item whose outcome has been shown. */
export function latestAnswer(attempts: Attempts, item: string): Answer | undefined {
  return attempts.ofItem.get(item)?.at(-1);
}

/** Whether an exam that is not handed in asks an item, in this quiz or another: nothing may give its key away. */
export function isInOpenExam({ byId }: Attempts, item: string): boolean {
  return [...byId.values()].some(
    ({ state, mode, items }) =>
      state === 'open' && mode === 'exam' && items.some(({ id }) => id === item),
  );
}

export type QuizStanding = {
  readonly first: AttemptResult;
  readonly best: AttemptResult;
  readonly last: AttemptResult;
  /** A pass is never lost by a later attempt. */
  readonly passed: boolean;
  readonly finished: number;
};

/** First, best and last result of the whole quiz; retakes of missed items do not count. Null before. */
export function quizStanding(attempts: Attempts, quiz: string): QuizStanding | null {
  const results = attemptsAt(attempts, quiz).flatMap(({ scope, result }) =>
    scope === 'all' && result ? [result] : [],
  );
  const [first] = results;
  if (!first) return null;
  return {
    first,
    last: results.at(-1) ?? first,
    best: results.reduce((best, result) => (result.score > best.score ? result : best)),
    passed: results.some(({ passed }) => passed),
    finished: results.length,
  };
}
