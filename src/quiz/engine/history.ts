import { type Answer, type Attempts, attemptsAt, type RecordedAttempt } from './attempts-fold';
import { rightIn } from './placement';

/** A finished attempt, as a list of them tells it. */
export type HistoryLine = Pick<RecordedAttempt, 'id' | 'mode' | 'scope' | 'objective'> & {
  /** When it was handed in: ISO 8601 with offset. */
  readonly at: string;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  readonly passed: boolean;
  /** Items that were wholly right, and items that were asked. */
  readonly right: number;
  readonly asked: number;
};

/** Finished attempts at a quiz in the order in which they began, which no clock can change. */
export function historyOf(attempts: Attempts, quiz: string): readonly HistoryLine[] {
  return attemptsAt(attempts, quiz).flatMap((attempt) => {
    const { id, mode, scope, objective, result, items } = attempt;
    return result
      ? [{ id, mode, scope, objective, ...result, right: rightIn(attempt), asked: items.length }]
      : [];
  });
}

/** How many answers were said to be sure or not, and how many of them were wholly right. */
export type Calibration = {
  readonly [Certainty in Answer['certainty']]: { readonly asked: number; readonly right: number };
};

export function calibrationOf(answers: readonly Answer[]): Calibration {
  const count = (certainty: Answer['certainty']) => {
    const said = answers.filter((answer) => answer.certainty === certainty);
    return { asked: said.length, right: said.filter(({ correct }) => correct).length };
  };
  return { sure: count('sure'), unsure: count('unsure') };
}

/** Answers of all attempts at a quiz whose outcome the learner has been shown. */
export function knownAnswers(attempts: Attempts, quiz: string): readonly Answer[] {
  return attemptsAt(attempts, quiz)
    .filter(({ mode, state }) => mode !== 'exam' || state !== 'open')
    .flatMap(({ answers }) => [...answers.values()]);
}

/** Fewer answers than this say nothing of how a learner judges. */
const enough = 5;

/** What calibration says: sureness that is right too seldom, unsureness that is right often, or neither. */
export function judgementOf({
  sure,
  unsure,
}: Calibration): 'too-sure' | 'too-unsure' | 'fitting' | null {
  if (sure.asked < enough) return null;
  if (sure.right / sure.asked < 0.8) return 'too-sure';
  return unsure.asked >= enough && unsure.right / unsure.asked >= 0.8 ? 'too-unsure' : 'fitting';
}
