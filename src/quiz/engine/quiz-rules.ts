import type { Bank } from '@/course/outline';
import type { RecordedAttempt } from './attempts-fold';
import type { Candidate } from './candidate';
import { drawModule } from './draw-module';
import { type Place, reaches, scoreOfPlaces } from './places';

/** In what one kind of quiz differs from another. */
export type QuizRules = {
  /** The items of a whole quiz, in no order, chosen from all of its bank. */
  readonly choose: (bank: Bank, candidates: readonly Candidate[]) => readonly Candidate[];
  /** The time of a whole quiz; null where it has all the time there is. */
  readonly timeOf: (bank: Bank, mode: RecordedAttempt['mode']) => RecordedAttempt['timed'];
  /** Whether an open attempt takes an answer now, in epoch milliseconds. */
  readonly takesAnswers: (attempt: RecordedAttempt, now: number) => boolean;
  /** Whether a whole quiz is passed. `passMark` is that of the course. */
  readonly passes: (bank: Bank, places: readonly Place[], passMark: number) => boolean;
};

/** A missed item stands behind at least this many others. */
export const lead = 3;

/** The quiz of a module. The exam's rules are code of their own. */
export const moduleRules: QuizRules = {
  choose: (bank, candidates) => drawModule(bank, candidates, bank.draw.count - lead),
  timeOf: () => null,
  takesAnswers: () => true,
  passes: (_bank, places, passMark) => reaches(scoreOfPlaces(places), passMark),
};
